package online.ucca.triumvirate.engine.payment;

import java.util.List;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.TenantId;

/**
 * A purchase that was paid.
 *
 * @param reference what the provider calls it: the order's idempotency key
 * @param tenant who bought
 * @param items what was bought, at least one, in order
 * @param paid what was paid
 */
public record Purchase(String reference, TenantId tenant, List<Item> items, Price paid) {

  /** Checks reference and items. */
  public Purchase {
    items = List.copyOf(items);
    if (reference.isBlank() || items.isEmpty()) {
      throw new IllegalArgumentException("a purchase has a reference and an item");
    }
  }

  /**
   * One pack that was bought.
   *
   * @param code what it is a pack of
   * @param kind how it was bought
   */
  public record Item(String code, ProductKind kind) {}
}
