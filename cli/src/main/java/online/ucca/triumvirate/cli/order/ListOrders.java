package online.ucca.triumvirate.cli.order;

import java.util.List;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.world.opening.OpenContainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code triumvirate order list}. */
@Command(
    name = "list",
    description = "Lists a tenant's orders, the newest first.",
    footer = "  triumvirate order list --tenant harbour --limit 100 --world worlds/xx-example")
final class ListOrders implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContainerOptions world = new ContainerOptions();

  @Option(names = "--tenant", paramLabel = "ID", required = true, description = "Whose orders.")
  String tenant = "";

  @Option(names = "--page", paramLabel = "N", description = "Which page, from 1.")
  int page = 1;

  @Option(names = "--limit", paramLabel = "N", description = "Orders on a page, 1 to 100; else 25.")
  int limit = 25;

  ListOrders(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TenantId owner = world.typed(() -> new TenantId(tenant));
    try (OpenContainer open = world.open(terminal)) {
      OrderBook orders = open.data().orders();
      List<Order> found = world.typed(() -> orders.list(owner, page, limit));
      if (common.json()) {
        terminal.print(
            JsonReport.success()
                .put(
                    "orders",
                    found.stream()
                        .map(order -> OrderReport.members(order, orders.packs(order.id())))
                        .toList())
                .put("page", page)
                .put("limit", limit)
                .text());
      } else {
        found.forEach(order -> terminal.print(OrderReport.line(order)));
        if (found.isEmpty()) {
          terminal.message("no orders on this page");
        }
      }
      return 0;
    }
  }
}
