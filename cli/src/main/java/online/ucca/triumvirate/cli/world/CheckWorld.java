package online.ucca.triumvirate.cli.world;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.container.CheckContainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate world check}. */
@Command(
    name = "check",
    description =
        "Holds a container against the specification of world containers, and names every deviation"
            + " with its place and what to do. Changes nothing.",
    footer = "  triumvirate world check worlds/xx-harbour --json")
final class CheckWorld implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "DIR",
      description = "The container: the folder named by the world's id.")
  Path container = Path.of("");

  CheckWorld(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Finding> deviations =
        new CheckContainer(WorldCommands.schemaValidator(), WorldCommands.schemas())
            .check(container);
    if (!deviations.isEmpty()) {
      throw new Refusal(deviations);
    }
    if (common.json()) {
      terminal.print(JsonReport.success().put("container", container.toString()).text());
    } else {
      terminal.print(container + " conforms");
    }
    return 0;
  }
}
