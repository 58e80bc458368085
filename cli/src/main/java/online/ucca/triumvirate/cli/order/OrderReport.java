package online.ucca.triumvirate.cli.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.price.Price;
import org.jspecify.annotations.Nullable;

/** Orders as JSON and as lines of text. */
final class OrderReport {
  private static final int CENTS = 100;

  private OrderReport() {}

  static Map<String, @Nullable Object> members(Order order, List<StoredPack> packs) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("order_id", order.id().toString());
    members.put("tenant", order.request().tenant().value());
    members.put("key", order.request().idempotencyKey());
    members.put("state", word(order.state()));
    members.put("failure", order.failure() == null ? null : order.failure().name());
    members.put("ordered_at", order.orderedAt().toString());
    members.put("changed_at", order.changedAt().toString());
    members.put("price_cents", order.request().price().cents());
    members.put("tax_cents", order.request().price().taxCents());
    members.put("currency", order.request().price().currency());
    members.put(
        "lines", order.request().lines().stream().map(line -> members(line, packs)).toList());
    return members;
  }

  private static Map<String, @Nullable Object> members(OrderLine line, List<StoredPack> packs) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("number", line.number());
    members.put("code", line.code());
    members.put("kind", word(line.kind()));
    members.put("price_cents", line.cents());
    StoredPack pack =
        packs.stream().filter(one -> one.line() == line.number()).findFirst().orElse(null);
    members.put("pack_id", pack == null ? null : pack.pack().toString());
    members.put("sha256", pack == null ? null : pack.object().hash().hex());
    members.put("bytes", pack == null ? null : pack.object().length());
    return members;
  }

  static String line(Order order) {
    return order.id()
        + "  "
        + word(order.state())
        + (order.failure() == null ? "" : " (" + order.failure() + ")")
        + "  "
        + order.request().tenant()
        + "  "
        + money(order.request().price())
        + "  "
        + order.orderedAt();
  }

  static List<String> lines(Order order, List<StoredPack> packs) {
    List<String> lines = new ArrayList<>();
    lines.add(line(order));
    for (OrderLine line : order.request().lines()) {
      String pack =
          packs.stream()
              .filter(one -> one.line() == line.number())
              .map(one -> "pack " + one.pack())
              .findFirst()
              .orElse("no pack yet");
      lines.add("  " + line.number() + " " + line.code() + " (" + word(line.kind()) + "): " + pack);
    }
    return lines;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String money(Price price) {
    return "%d.%02d %s".formatted(price.cents() / CENTS, price.cents() % CENTS, price.currency());
  }
}
