package online.ucca.triumvirate.engine.order;

import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.id.NameBasedUuid;

/**
 * Identifies an order. It follows from the tenant and the idempotency key, so that the same
 * purchase has the same id wherever and however often it arrives.
 *
 * @param value the UUID
 */
public record OrderId(UUID value) {
  private static final UUID NAMESPACE = UUID.fromString("5b0c9a52-6d0e-5d0b-9d6c-0d1f5c2a7e11");

  /**
   * The id of a purchase's order.
   *
   * @param tenant who bought
   * @param idempotencyKey what the purchase calls itself
   * @return the id
   */
  public static OrderId of(TenantId tenant, String idempotencyKey) {
    return new OrderId(
        NameBasedUuid.of(NAMESPACE, List.of("order", tenant.value(), idempotencyKey)));
  }

  /**
   * Reads the usual text form.
   *
   * @param text 36 characters, lower case
   * @return the identifier
   * @throws IllegalArgumentException if the text is not a UUID
   */
  public static OrderId parse(String text) {
    return new OrderId(NameBasedUuid.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
