package online.ucca.triumvirate.engine.order;

import java.util.List;
import online.ucca.triumvirate.engine.database.StorableText;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.tenant.TenantId;

/**
 * What somebody orders. The same tenant and key are the same order: placing it again changes
 * nothing.
 *
 * @param tenant who orders
 * @param idempotencyKey what the purchase calls itself, 1 to 200 characters; counts for this tenant
 * @param lines the packs, numbered from 1 in this order; at least one
 * @param price what was paid
 */
public record OrderRequest(
    TenantId tenant, String idempotencyKey, List<OrderLine> lines, Price price) {
  private static final int LONGEST_KEY = 200;

  /** Checks key and numbers. */
  public OrderRequest {
    lines = List.copyOf(lines);
    StorableText.line("an idempotency key", idempotencyKey, LONGEST_KEY);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an order has a line");
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).number() != i + 1) {
        throw new IllegalArgumentException("an order's lines are numbered from 1 in their order");
      }
    }
  }

  /**
   * The id of this order.
   *
   * @return the id
   */
  public OrderId id() {
    return OrderId.of(tenant, idempotencyKey);
  }
}
