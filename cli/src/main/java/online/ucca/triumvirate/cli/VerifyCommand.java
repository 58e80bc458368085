package online.ucca.triumvirate.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.cli.option.CapabilityOptions;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.FindingsText;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.cli.terminal.VerdictText;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
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
      "  triumvirate verify unit.cco.json --trust their-key.pem.pub",
      "  triumvirate verify unit.cco.json --trust processor=a.pub domain-expert=b.pub --status"
          + " revocation.json refresh.json --at 2027-01-31"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();
  @Mixin CapabilityOptions options = new CapabilityOptions();
  @Mixin CapabilityOptions.Moment moment = new CapabilityOptions.Moment();

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
      CapabilityTrust trust = options.trust(world, worldOptions.passphrases(terminal));
      Instant at = moment.given(trust.zone()).orElseGet(() -> worldOptions.clock(terminal).now());
      Verification verification = world.capabilities().verifier(trust, at).verify(bytes);
      if (common.json()) {
        terminal.print(report(verification).text());
      } else {
        print(verification);
        FindingsText.print(verification.findings(), terminal);
      }
      return verification.holds() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }

  private void print(Verification verification) {
    CapabilityVerdict verdict = verification.verdict();
    if (verdict != null) {
      VerdictText.print(file.toString(), verdict, terminal);
    } else if (verification.holds()) {
      terminal.print(
          "verified: "
              + file
              + " is an unaltered "
              + kind(verification)
              + " signed with a trusted key");
    }
  }

  private static JsonReport report(Verification verification) {
    JsonReport report = JsonReport.of(verification.holds()).put("kind", kind(verification));
    CapabilityVerdict verdict = verification.verdict();
    return (verdict == null ? report : VerdictText.put(report, verdict))
        .put("findings", verification.findings());
  }

  private static String kind(Verification verification) {
    return verification.kind().name().toLowerCase(Locale.ROOT);
  }
}
