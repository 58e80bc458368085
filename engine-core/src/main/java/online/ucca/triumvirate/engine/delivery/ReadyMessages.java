package online.ucca.triumvirate.engine.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.markup.TextCheck;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.json.Binding;

/**
 * Writes the messages that tell a tenant that an order is ready: one for each address that it gave.
 * The same order gives the same messages. None of them holds a link. Safe for use by several
 * threads.
 */
public final class ReadyMessages {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_SHORT_TITLE = 80;
  private static final int MOST_LISTED = 100;

  private final MessageTexts texts = new MessageTexts();
  private final TriumvirateStore triumvirates;

  /**
   * Writes messages.
   *
   * @param triumvirates what packs were made from, where their titles stand
   */
  public ReadyMessages(TriumvirateStore triumvirates) {
    this.triumvirates = triumvirates;
  }

  /**
   * The messages about an order.
   *
   * @param order the order
   * @param packs its packs
   * @param buyer the tenant
   * @return by e-mail, by text message, both or none, as the tenant has addresses
   */
  public List<Notification> about(Order order, List<StoredPack> packs, Tenant buyer) {
    if (buyer.email() == null && buyer.mobile() == null) {
      return List.of();
    }
    List<OrderLine> lines = order.request().lines();
    String form = lines.size() == 1 ? "one" : "several";
    String title = title(packs, lines.get(0).number());
    Map<String, String> values =
        Map.of(
            "tenant", buyer.name(),
            "order", order.id().toString(),
            "count", Integer.toString(lines.size()),
            "code", lines.get(0).code(),
            "title", Excerpt.of(title, LONGEST_SHORT_TITLE),
            "packs", list(lines, packs),
            "price", price(order.request().price()));
    List<Notification> messages = new ArrayList<>();
    if (buyer.email() != null) {
      messages.add(
          Notification.about(
              order.id(),
              Channel.EMAIL,
              buyer.email(),
              texts.fill(form + ".subject", values),
              texts.fill(form + ".text", values)));
    }
    if (buyer.mobile() != null) {
      messages.add(
          Notification.about(
              order.id(), Channel.SMS, buyer.mobile(), "", texts.fill(form + ".short", values)));
    }
    return messages;
  }

  private String list(List<OrderLine> lines, List<StoredPack> packs) {
    String listed =
        lines.stream()
            .limit(MOST_LISTED)
            .map(
                line ->
                    texts.fill(
                        "pack", Map.of("code", line.code(), "title", title(packs, line.number()))))
            .collect(Collectors.joining("\n"));
    int more = lines.size() - MOST_LISTED;
    return more <= 0
        ? listed
        : listed + "\n" + texts.fill("more", Map.of("count", Integer.toString(more)));
  }

  /** What a pack is about, on one line; nothing if that is not known any more. */
  private String title(List<StoredPack> packs, int line) {
    return packs.stream()
        .filter(pack -> pack.line() == line)
        .findFirst()
        .flatMap(pack -> triumvirates.find(pack.triumvirate()))
        .map(stored -> Binding.read(stored.envelope(), Triumvirate.class))
        .map(one -> one.instruments().outcomeSpecification().instrumentRef().instrumentTitle())
        .map(title -> new TextCheck().line(title, LONGEST_TITLE))
        .orElse("");
  }

  private String price(Price price) {
    return texts.fill(
        price.taxCents() > 0 ? "price.taxed" : "price.untaxed",
        Map.of(
            "amount", amount(price.cents()),
            "tax", amount(price.taxCents()),
            "currency", price.currency()));
  }

  private static String amount(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
