package online.ucca.triumvirate.cli.world;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.config.WorldConfig;
import online.ucca.triumvirate.world.container.RefreshContainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate world refresh}. */
@Command(
    name = "refresh",
    description =
        "Brings a container's schema.sql and schema_version to what this version of the program"
            + " makes of a world's database. Nothing else is changed, and nothing if it is so"
            + " already.",
    footer = "  triumvirate world refresh worlds/xx-harbour")
final class RefreshWorld implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "DIR", description = "The world's container.")
  Path container = Path.of("");

  RefreshWorld(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    WorldConfig config =
        new RefreshContainer(WorldCommands.schemaValidator(), WorldCommands.schemas())
            .refresh(container);
    if (common.json()) {
      terminal.print(
          JsonReport.success()
              .put("container", container.toString())
              .put("schema_version", config.schemaVersion())
              .text());
    } else {
      terminal.print(container + " has the schema " + config.schemaVersion());
    }
    return 0;
  }
}
