package online.ucca.triumvirate.cli.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import online.ucca.triumvirate.cli.option.CommonOptions;
import online.ucca.triumvirate.cli.terminal.JsonReport;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.payment.Purchase;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.world.opening.OpenContainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code triumvirate order place}. */
@Command(
    name = "place",
    description = {
      "Places an order of packs at the prices of the world's list, and puts it into the queue.",
      "%nThe same tenant and key are the same order, however often it is placed."
    },
    footer = {
      "  triumvirate order place ABC101 --tenant harbour --key invoice-17 --world worlds/xx-example",
      "  triumvirate order place ABC101 ABC102 --bundle --extra ABC103 --tenant harbour --key"
          + " invoice-18 --world worlds/xx-example"
    })
final class PlaceOrder implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContainerOptions world = new ContainerOptions();

  @Parameters(paramLabel = "CODE", arity = "1..*", description = "What packs are ordered of.")
  List<String> codes = new ArrayList<>();

  @Option(names = "--tenant", paramLabel = "ID", required = true, description = "Who buys.")
  String tenant = "";

  @Option(
      names = "--key",
      paramLabel = "TEXT",
      required = true,
      description = "What the purchase calls itself: a number of an invoice, for example.")
  String key = "";

  @Option(
      names = "--bundle",
      description = "The codes are what a credential needs, and priced as such.")
  boolean bundle;

  @Option(
      names = "--extra",
      paramLabel = "CODE",
      description = "One more pack beside those of the bundle (repeatable).")
  List<String> extras = new ArrayList<>();

  PlaceOrder(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!extras.isEmpty() && !bundle) {
      throw world.wrong("--extra stands beside a --bundle");
    }
    if (key.isBlank()) {
      throw world.wrong("--key says what the purchase calls itself, and is not blank");
    }
    List<Purchase.Item> items = new ArrayList<>();
    ProductKind kind = bundle ? ProductKind.BUNDLED : ProductKind.SINGLE;
    codes.forEach(code -> items.add(new Purchase.Item(code, kind)));
    extras.forEach(code -> items.add(new Purchase.Item(code, ProductKind.EXTRA)));
    Set<String> once = new HashSet<>();
    for (Purchase.Item item : items) {
      if (!once.add(item.code())) {
        throw world.wrong("'" + item.code() + "' stands there twice; one pack of it is enough");
      }
    }
    TenantId buyer = world.typed(() -> new TenantId(tenant));
    try (OpenContainer open = world.open(terminal)) {
      Order order = world.typed(() -> open.orders().place(buyer, key, items));
      if (common.json()) {
        terminal.print(
            JsonReport.success()
                .put("order", OrderReport.members(order, open.data().orders().packs(order.id())))
                .text());
      } else {
        terminal.print(OrderReport.line(order));
        if (order.state() == OrderState.FAILED) {
          terminal.message("note: it has failed; `triumvirate order retry` queues it again");
        }
      }
      return 0;
    }
  }
}
