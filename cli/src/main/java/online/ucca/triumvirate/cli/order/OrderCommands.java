package online.ucca.triumvirate.cli.order;

import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Adds the commands of this package to others. */
public final class OrderCommands {
  private OrderCommands() {}

  /**
   * Adds {@code offer}, {@code tenant}, {@code order} and {@code worker}.
   *
   * @param command the main command
   * @param terminal where they write
   */
  public static void addTo(CommandLine command, Terminal terminal) {
    command.addSubcommand(new OfferSource(terminal));
    command.addSubcommand(new EnterTenant(terminal));
    command.addSubcommand(
        new CommandLine(new OrderCommand())
            .addSubcommand(new PlaceOrder(terminal))
            .addSubcommand(new ShowOrder(terminal))
            .addSubcommand(new ListOrders(terminal))
            .addSubcommand(new DownloadOrder(terminal))
            .addSubcommand(new RetryOrder(terminal)));
    command.addSubcommand(new WorkerCommand(terminal));
  }

  /** {@code triumvirate order}. */
  @Command(
      name = "order",
      description =
          "The orders of a world: places, shows and lists them, fetches their packs, and queues again what"
              + " failed.",
      synopsisSubcommandLabel = "COMMAND",
      commandListHeading = "%nCommands:%n")
  static final class OrderCommand implements Callable<Integer> {
    @Mixin CommonOptions common = new CommonOptions();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      CommandSpec own = spec;
      if (own == null) {
        throw new IllegalStateException("picocli sets the command's specification");
      }
      throw new ParameterException(
          own.commandLine(), "a command is missing: place, show, list, download or retry");
    }
  }
}
