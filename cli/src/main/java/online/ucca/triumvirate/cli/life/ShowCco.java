package online.ucca.triumvirate.cli.life;

import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate cco show}. */
@Command(
    name = "show",
    description =
        "Shows a CCO's life: its state, every transition with its reason, and what it may become."
            + " Proofs are not checked; that is `verify`.",
    footer = {
      "  triumvirate cco show unit.cco.json",
      "  triumvirate cco show urn:uuid:5c0f6a52-6d0e-5f0b-9f57-6f3f1d0b7a11 --json"
    })
final class ShowCco implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();

  @Parameters(paramLabel = "ID-or-FILE", description = "A CCO's id, or the CCO.")
  String cco = "";

  ShowCco(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String id = CcoArgument.id(cco);
    try (World world = worldOptions.open(terminal)) {
      new LifeReport(terminal, common.json())
          .printOne(
              world.capabilities().lives().expire().stream()
                  .filter(life -> life.id().equals(id))
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new Refusal(
                              Finding.of(
                                  ErrorCode.CCO_UNKNOWN,
                                  "no CCO " + id + " was processed in this world"))));
      return 0;
    }
  }
}
