package online.ucca.triumvirate.cli.order;

import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.world.opening.OpenContainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code triumvirate order retry}. */
@Command(
    name = "retry",
    description =
        "Puts an order that failed into the queue again, once what it failed by is mended. Any other"
            + " order stays as it is.",
    footer =
        "  triumvirate order retry 5c0f6a52-6d0e-5f0b-9f57-6f3f1d0b7a11 --world worlds/xx-example")
final class RetryOrder implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContainerOptions world = new ContainerOptions();

  @Parameters(paramLabel = "ORDER", description = "The order's id.")
  String id = "";

  RetryOrder(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OrderId wanted = world.order(id);
    try (OpenContainer open = world.open(terminal)) {
      Order order = open.orders().retry(wanted);
      if (common.json()) {
        terminal.print(
            JsonReport.success()
                .put("order", OrderReport.members(order, open.data().orders().packs(wanted)))
                .text());
      } else {
        terminal.print(OrderReport.line(order));
      }
      return 0;
    }
  }
}
