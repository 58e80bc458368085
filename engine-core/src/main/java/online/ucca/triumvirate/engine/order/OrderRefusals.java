package online.ucca.triumvirate.engine.order;

import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * How every order book words what it refuses. Neither a key nor a code stands in it: both come from
 * outside.
 */
public final class OrderRefusals {
  private OrderRefusals() {}

  /**
   * The tenant is not known, or suspended.
   *
   * @param tenant the tenant
   * @return a refusal with {@code ORD_UNKNOWN_TENANT}
   */
  public static Refusal unknownTenant(TenantId tenant) {
    return of(ErrorCode.ORD_UNKNOWN_TENANT, "tenant " + tenant + " is not known, or suspended");
  }

  /**
   * Something else was ordered under the key.
   *
   * @param order the order that the key belongs to
   * @return a refusal with {@code ORD_KEY_REUSED}
   */
  public static Refusal keyReused(OrderId order) {
    return of(
        ErrorCode.ORD_KEY_REUSED,
        "the key belongs to order " + order + ", by which something else was ordered");
  }

  /**
   * There is no such thing, or it is another's: which of the two is not told.
   *
   * @param what what was asked for, by its id
   * @return a refusal with {@code ORD_NOT_FOUND}
   */
  public static Refusal notFound(String what) {
    return of(ErrorCode.ORD_NOT_FOUND, "there is no " + what);
  }

  /**
   * A line has another pack.
   *
   * @param recorded the pack that it has
   * @param other the pack that was to be recorded
   * @return a refusal with {@code ORD_PACK_DIFFERS}
   */
  public static Refusal packDiffers(StoredPack recorded, StoredPack other) {
    return of(
        ErrorCode.ORD_PACK_DIFFERS,
        "line "
            + recorded.line()
            + " of order "
            + recorded.order()
            + " has pack "
            + recorded.pack()
            + ", not "
            + other.pack()
            + " as made now, or its content differs");
  }

  /**
   * An order cannot go to a state.
   *
   * @param order the order
   * @param to the state
   * @param why what stands against it
   * @return a refusal with {@code ORD_ILLEGAL_TRANSITION}
   */
  public static Refusal illegal(Order order, OrderState to, String why) {
    return of(
        ErrorCode.ORD_ILLEGAL_TRANSITION,
        "order " + order.id() + " cannot go from " + order.state() + " to " + to + ": " + why);
  }

  private static Refusal of(ErrorCode code, String message) {
    return new Refusal(Finding.of(code, message));
  }
}
