package online.ucca.triumvirate.cli.order;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderRefusals;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate order show}. */
@Command(
    name = "show",
    description = "Shows an order: its state, its price, and the pack of each line.",
    footer =
        "  triumvirate order show 5c0f6a52-6d0e-5f0b-9f57-6f3f1d0b7a11 --world worlds/xx-example")
final class ShowOrder implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContainerOptions world = new ContainerOptions();

  @Parameters(paramLabel = "ORDER", description = "The order's id.")
  String id = "";

  @Option(
      names = "--tenant",
      paramLabel = "ID",
      description = "Ask as this tenant, who finds its own orders only.")
  @Nullable String tenant;

  ShowOrder(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OrderId wanted = world.order(id);
    String asking = tenant;
    Optional<TenantId> owner =
        Optional.ofNullable(asking).map(text -> world.typed(() -> new TenantId(text)));
    try (OpenContainer open = world.open(terminal)) {
      OrderBook orders = open.data().orders();
      Order order =
          owner
              .map(who -> orders.find(who, wanted))
              .orElseGet(() -> orders.find(wanted))
              .orElseThrow(() -> OrderRefusals.notFound("order " + wanted));
      List<StoredPack> packs = orders.packs(wanted);
      if (common.json()) {
        terminal.print(JsonReport.success().put("order", OrderReport.members(order, packs)).text());
      } else {
        OrderReport.lines(order, packs).forEach(terminal::print);
      }
      return 0;
    }
  }
}
