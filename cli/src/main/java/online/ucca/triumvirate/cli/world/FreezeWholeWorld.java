package online.ucca.triumvirate.cli.world;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.archive.FreezeWorld;
import online.ucca.triumvirate.world.opening.ContainerParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate world freeze} and {@code triumvirate world thaw}. */
abstract class FreezeWholeWorld implements Callable<Integer> {
  private final Terminal terminal;
  private final boolean frozen;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WholeWorldOptions world = new WholeWorldOptions();

  @Parameters(paramLabel = "DIR", description = "The world's container.")
  Path container = Path.of("");

  private FreezeWholeWorld(Terminal terminal, boolean frozen) {
    this.terminal = terminal;
    this.frozen = frozen;
  }

  @Override
  public Integer call() {
    try (ContainerParts parts = world.open(container, terminal)) {
      FreezeWorld change = new FreezeWorld(parts.known(), parts.settings().time());
      if (frozen) {
        change.freeze();
      } else {
        change.thaw();
      }
    }
    if (common.json()) {
      terminal.print(
          JsonReport.success().put("container", container.toString()).put("frozen", frozen).text());
    } else {
      terminal.print(container + (frozen ? " is frozen" : " is thawed"));
    }
    return 0;
  }

  /** {@code triumvirate world freeze}. */
  @Command(
      name = "freeze",
      description =
          "Lets a world take no change: its database refuses each, whoever asks, and its audit logs,"
              + " files and objects stay as they are. Reading goes on.",
      footer = "  triumvirate world freeze worlds/xx-harbour")
  static final class Freeze extends FreezeWholeWorld {
    Freeze(Terminal terminal) {
      super(terminal, true);
    }
  }

  /** {@code triumvirate world thaw}. */
  @Command(
      name = "thaw",
      description = "Lets a frozen world take changes again.",
      footer = "  triumvirate world thaw worlds/xx-harbour")
  static final class Thaw extends FreezeWholeWorld {
    Thaw(Terminal terminal) {
      super(terminal, false);
    }
  }
}
