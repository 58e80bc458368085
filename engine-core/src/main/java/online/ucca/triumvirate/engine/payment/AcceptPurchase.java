package online.ucca.triumvirate.engine.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderRefusals;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.PriceList;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * Makes an order of a purchase that was paid (docs/spec/orders.md). Whoever delivers the event may
 * do so as often as it likes: it is acknowledged, by returning, only when the order is recorded and
 * stands in the queue. Safe for use by several threads and processes.
 */
public final class AcceptPurchase {
  private final OrderBook orders;
  private final WorkQueue queue;
  private final PriceList prices;
  private final TimeSource time;

  /**
   * Accepts purchases in a world.
   *
   * @param orders where orders are placed
   * @param queue where they wait for a worker
   * @param prices what packs cost here
   * @param time when orders are placed
   */
  public AcceptPurchase(OrderBook orders, WorkQueue queue, PriceList prices, TimeSource time) {
    this.orders = orders;
    this.queue = queue;
    this.prices = prices;
    this.time = time;
  }

  /**
   * Accepts an event.
   *
   * @param event what the payment provider signed
   * @return the order of the purchase, failed by {@code ORD_AMOUNT_DIFFERS} if what was paid is not
   *     what the list asks for; nothing if the event is about no purchase
   * @throws Refusal {@code ORD_UNKNOWN_TENANT}, {@code ORD_KEY_REUSED}, or {@code PAY_BAD_EVENT} if
   *     no order can be written down from it; {@code DBS_UNAVAILABLE} or {@code WRK_UNAVAILABLE} if
   *     it must be delivered again
   */
  public Optional<Order> accept(PaymentEvent event) {
    Purchase purchase = event.purchase();
    return purchase == null ? Optional.empty() : Optional.of(accept(event.id(), purchase));
  }

  private Order accept(String event, Purchase purchase) {
    Order order = known(purchase).orElseGet(() -> placed(event, purchase));
    if (order.state() == OrderState.QUEUED || order.state() == OrderState.GENERATING) {
      queue.enqueue(List.of(order.id()), Priority.NORMAL);
    }
    return order;
  }

  /** What was ordered counts, not what it would cost today: prices change between deliveries. */
  private Optional<Order> known(Purchase purchase) {
    Optional<Order> known = orders.find(OrderId.of(purchase.tenant(), purchase.reference()));
    known
        .filter(order -> !isOf(order.request(), purchase))
        .ifPresent(
            order -> {
              throw OrderRefusals.keyReused(order.id());
            });
    return known;
  }

  private static boolean isOf(OrderRequest request, Purchase purchase) {
    List<Purchase.Item> ordered =
        request.lines().stream().map(line -> new Purchase.Item(line.code(), line.kind())).toList();
    return request.tenant().equals(purchase.tenant())
        && request.idempotencyKey().equals(purchase.reference())
        && ordered.equals(purchase.items())
        && isSameSum(request.price(), purchase.paid());
  }

  private Order placed(String event, Purchase purchase) {
    Quote quote;
    OrderRequest request;
    boolean paid;
    try {
      quote = Quote.of(prices, purchase.items());
      paid = isSameSum(quote.price(), purchase.paid()) && quote.isCoherent();
      request =
          new OrderRequest(
              purchase.tenant(),
              purchase.reference(),
              quote.lines(),
              paid ? quote.price() : purchase.paid());
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.PAY_BAD_EVENT,
                  "no order can be written down from the purchase: " + e.getMessage())
              .from(event));
    }
    try {
      Instant now = time.now();
      return paid
          ? orders.place(request, now)
          : orders.placeFailed(request, ErrorCode.ORD_AMOUNT_DIFFERS, now);
    } catch (Refusal refusal) {
      if (refusal.code().equals(ErrorCode.ORD_KEY_REUSED.name())) {
        return known(purchase).orElseThrow(() -> refusal);
      }
      throw refusal;
    }
  }

  private static boolean isSameSum(Price one, Price other) {
    return one.cents() == other.cents() && one.currency().equals(other.currency());
  }
}
