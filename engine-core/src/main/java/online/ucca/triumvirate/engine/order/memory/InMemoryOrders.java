package online.ucca.triumvirate.engine.order.memory;

import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.order.Entitlements;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.tenant.Tenants;

/**
 * Orders, with their packs, entitlements and messages, that are gone when the program ends. Its
 * parts see one another's changes at once, and each whole.
 */
public final class InMemoryOrders {
  private final OrderBook orders;
  private final Entitlements entitlements;
  private final NotificationBook notifications;

  /**
   * No orders yet.
   *
   * @param tenants who may order
   */
  public InMemoryOrders(Tenants tenants) {
    OrderMemory memory = new OrderMemory();
    orders = new InMemoryOrderBook(memory, tenants);
    entitlements = new InMemoryEntitlements(memory);
    notifications = new InMemoryNotificationBook(memory);
  }

  /**
   * The orders.
   *
   * @return the book
   */
  public OrderBook orders() {
    return orders;
  }

  /**
   * Who may have which pack.
   *
   * @return the entitlements
   */
  public Entitlements entitlements() {
    return entitlements;
  }

  /**
   * The messages about the orders.
   *
   * @return the book
   */
  public NotificationBook notifications() {
    return notifications;
  }
}
