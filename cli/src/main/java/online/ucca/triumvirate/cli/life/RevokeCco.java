package online.ucca.triumvirate.cli.life;

import java.util.Objects;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifeChange;
import online.ucca.triumvirate.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate cco revoke}. */
@Command(
    name = "revoke",
    description = {
      "Revokes a CCO, for good, and publishes that in this world's status lists.",
      "%nWhoever verifies it elsewhere learns of it from the new lists: give those out with"
          + " `triumvirate cco status-lists`."
    },
    footer = {
      "  triumvirate cco revoke unit.cco.json --reason \"the evidence was forged\"",
      "  triumvirate cco revoke urn:uuid:5c0f6a52-6d0e-5f0b-9f57-6f3f1d0b7a11 --reason withdrawn"
    })
final class RevokeCco implements Callable<Integer> {
  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();

  @Parameters(paramLabel = "ID-or-FILE", description = "A CCO's id, or the CCO.")
  String cco = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why; it is kept in the CCO's life and in the audit log.")
  String reason = "";

  RevokeCco(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (reason.isBlank() || reason.length() > LifeChange.LONGEST_TEXT) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--reason must say something, in no more than "
              + LifeChange.LONGEST_TEXT
              + " characters");
    }
    String id = CcoArgument.id(cco);
    try (World world = worldOptions.open(terminal)) {
      CapabilityLife revoked = world.capabilities().lives().revoke(id, reason, WorldOptions.user());
      new LifeReport(terminal, common.json()).printOne(revoked);
      return 0;
    }
  }
}
