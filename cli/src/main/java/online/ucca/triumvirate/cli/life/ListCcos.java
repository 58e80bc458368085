package online.ucca.triumvirate.cli.life;

import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code triumvirate cco list}. */
@Command(
    name = "list",
    description =
        "Lists the CCOs that this world made, the oldest first, each with its state. A term that is"
            + " over is noticed by this, and recorded.",
    footer = {"  triumvirate cco list", "  triumvirate cco list --json"})
final class ListCcos implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin WorldOptions worldOptions = new WorldOptions();

  ListCcos(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (World world = worldOptions.open(terminal)) {
      new LifeReport(terminal, common.json()).printAll(world.capabilities().lives().expire());
      return 0;
    }
  }
}
