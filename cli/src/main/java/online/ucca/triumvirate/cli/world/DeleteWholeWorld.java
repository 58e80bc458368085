package online.ucca.triumvirate.cli.world;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.archive.DeleteWorld;
import online.ucca.triumvirate.world.archive.WholeWorld;
import online.ucca.triumvirate.world.opening.ContainerParts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triumvirate world delete}. */
@Command(
    name = "delete",
    description = {
      "Removes a world for good: its objects, its database, and its home with its keys. Its"
          + " container stays.",
      "Export it first if anybody may ever ask for it."
    },
    footer = "  triumvirate world delete worlds/xx-harbour --id xx-harbour")
final class DeleteWholeWorld implements Callable<Integer> {
  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WholeWorldOptions world = new WholeWorldOptions();

  @Parameters(paramLabel = "DIR", description = "The world's container.")
  Path container = Path.of("");

  @Option(
      names = "--id",
      paramLabel = "ID",
      required = true,
      description = "The world's id once more, so that no other is removed.")
  String id = "";

  DeleteWholeWorld(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (ContainerParts parts = world.open(container, terminal)) {
      WholeWorld whole = parts.place(true);
      if (!whole.worldId().equals(id)) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "the world is '" + whole.worldId() + "', not '" + id + "': nothing was removed");
      }
      DeleteWorld.Removed removed =
          new DeleteWorld(parts.known(), parts.settings().time()).delete(id);
      if (common.json()) {
        terminal.print(
            JsonReport.success()
                .put("world_id", id)
                .put("objects", removed.objects())
                .put("files", removed.files())
                .put("remains", removed.remains())
                .text());
      } else {
        terminal.print(
            id + ": removed " + removed.objects() + " objects and " + removed.files() + " files");
        removed.remains().forEach(what -> terminal.print("remains: " + what));
      }
    }
    return 0;
  }
}
