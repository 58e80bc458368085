package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.VerifyDocument.Verification;
import online.ucca.triumvirate.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate verify}: proofs of a Triumvirate, a CCO, a pack or a certificate, offline. */
@Command(
    name = "verify",
    description = "Verifies a Triumvirate, a CCO, a pack or a certificate, offline.",
    footer = {
      "  triumvirate verify SAMWRK201_R1.zip",
      "  triumvirate verify unit.cco.json --trust their-key.pem.pub"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();
  @Mixin WorldOptions.TrustOptions trust = new WorldOptions.TrustOptions();

  @Parameters(
      paramLabel = "FILE",
      description = "A Triumvirate, a CCO, a pack or an adapter's certificate.")
  Path file = Path.of("");

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    byte[] bytes = InputFile.read(file);
    try (World world = worldOptions.open(terminal)) {
      Verification verification =
          world.verifier(trust.keys(world, worldOptions, terminal)).verify(bytes);
      String kind = verification.kind().name().toLowerCase(Locale.ROOT);
      if (common.json()) {
        terminal.print(
            JsonReport.of(verification.holds())
                .put("kind", kind)
                .put("findings", verification.findings())
                .text());
      } else {
        if (verification.holds()) {
          terminal.print(
              "verified: " + file + " is an unaltered " + kind + " signed with a trusted key");
        }
        FindingsText.print(verification.findings(), terminal);
      }
      return verification.holds() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }
}
