package online.ucca.triumvirate.engine.order.contract;

import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.STRANGER;
import static online.ucca.triumvirate.engine.order.contract.Samples.assertRefused;
import static online.ucca.triumvirate.engine.order.contract.Samples.at;
import static online.ucca.triumvirate.engine.order.contract.Samples.messages;
import static online.ucca.triumvirate.engine.order.contract.Samples.pack;
import static online.ucca.triumvirate.engine.order.contract.Samples.request;
import static online.ucca.triumvirate.engine.order.contract.Samples.suspended;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** How every order book places orders, moves them and lists them. */
public interface OrderBookContract {

  /** Empty books. */
  OrderBooks books();

  private OrderBook orders() {
    return Samples.fill(books()).orders();
  }

  @Test
  default void findsAnOrderAsItWasPlaced() {
    OrderBook orders = orders();
    OrderRequest request =
        new OrderRequest(
            QUAY,
            "cs_1",
            List.of(
                new OrderLine(1, "DOCK101", ProductKind.BUNDLED, 1900),
                new OrderLine(2, "DOCK102", ProductKind.EXTRA, 1901),
                new OrderLine(3, "DOCK101", ProductKind.SINGLE, 0)),
            new Price(3801, 346, "NZD"));
    assertEquals(Optional.empty(), orders.find(request.id()));
    Order placed = orders.place(request, at(1));
    assertEquals(new Order(request, OrderState.QUEUED, null, at(1), at(1)), placed);
    assertEquals(Optional.of(placed), orders.find(request.id()));
    assertEquals(Optional.of(placed), orders.find(QUAY, request.id()));
    assertEquals(List.of(), orders.packs(request.id()));
  }

  /** [OB-01 MUST] */
  @Test
  default void placesTheSamePurchaseOnce() {
    OrderBook orders = orders();
    Order first = orders.place(request(QUAY, "k", "DOCK101"), at(1));
    assertEquals(first, orders.place(request(QUAY, "k", "DOCK101"), at(2)));
    Order begun = orders.begin(first.id(), at(3));
    assertEquals(begun, orders.place(request(QUAY, "k", "DOCK101"), at(4)));
    assertEquals(
        begun,
        orders.placeFailed(request(QUAY, "k", "DOCK101"), ErrorCode.ORD_AMOUNT_DIFFERS, at(5)));
    assertEquals(1, orders.list(QUAY, 1, 100).size());
  }

  @Test
  default void refusesAnotherPurchaseUnderTheSameKey() {
    OrderBook orders = orders();
    Order first = orders.place(request(QUAY, "k", "DOCK101"), at(1));
    OrderRequest asked = first.request();
    for (OrderRequest other :
        List.of(
            request(QUAY, "k", "DOCK102"),
            request(QUAY, "k", "DOCK101", "DOCK102"),
            new OrderRequest(QUAY, "k", asked.lines(), new Price(2900, 0, "AUD")),
            new OrderRequest(QUAY, "k", asked.lines(), new Price(2900, 263, "NZD")),
            new OrderRequest(
                QUAY,
                "k",
                List.of(new OrderLine(1, "DOCK101", ProductKind.EXTRA, 2900)),
                asked.price()))) {
      assertRefused(ErrorCode.ORD_KEY_REUSED, () -> orders.place(other, at(2)));
      assertRefused(
          ErrorCode.ORD_KEY_REUSED,
          () -> orders.placeFailed(other, ErrorCode.ORD_AMOUNT_DIFFERS, at(2)));
    }
    assertEquals(List.of(first), orders.list(QUAY, 1, 100));
  }

  @Test
  default void refusesATenantThatMayNotBuy() {
    OrderBooks books = Samples.fill(books());
    books.tenants().put(suspended(Samples.MOLE));
    for (OrderRequest request :
        List.of(request(STRANGER, "k", "DOCK101"), request(Samples.MOLE, "k", "DOCK101"))) {
      assertRefused(ErrorCode.ORD_UNKNOWN_TENANT, () -> books.orders().place(request, at(1)));
      assertRefused(
          ErrorCode.ORD_UNKNOWN_TENANT,
          () -> books.orders().placeFailed(request, ErrorCode.ORD_AMOUNT_DIFFERS, at(1)));
      assertEquals(Optional.empty(), books.orders().find(request.id()));
    }
  }

  @Test
  default void findsAPlacedOrderAgain_whenItsTenantWasSuspendedSince() {
    OrderBooks books = Samples.fill(books());
    Order placed = books.orders().place(request(QUAY, "k", "DOCK101"), at(1));
    books.tenants().put(suspended(QUAY));
    assertEquals(placed, books.orders().place(request(QUAY, "k", "DOCK101"), at(2)));
    assertEquals(OrderState.GENERATING, books.orders().begin(placed.id(), at(3)).state());
  }

  @Test
  default void placesAnOrderThatIsGivenUpFromItsBeginning() {
    OrderBook orders = orders();
    OrderRequest request = request(QUAY, "k", "DOCK101");
    Order placed = orders.placeFailed(request, ErrorCode.ORD_AMOUNT_DIFFERS, at(1));
    assertEquals(
        new Order(request, OrderState.FAILED, ErrorCode.ORD_AMOUNT_DIFFERS, at(1), at(1)), placed);
    assertEquals(placed, orders.place(request, at(2)));
    assertEquals(Optional.of(placed), orders.find(request.id()));
    assertEquals(List.of(), orders.unfinished(null, 10));
  }

  /** Every way from every state: what leads on, what stays, and what is refused. */
  @Test
  default void goesItsLegalWaysOnly() {
    OrderBook orders = orders();
    Order order = orders.place(request(QUAY, "k", "DOCK101"), at(1));
    OrderId id = order.id();
    assertRefused(ErrorCode.ORD_ILLEGAL_TRANSITION, () -> orders.complete(id, at(2), messages(id)));
    assertEquals(order, orders.retry(id, at(2)));

    Order begun = orders.begin(id, at(3));
    assertEquals(new Order(order.request(), OrderState.GENERATING, null, at(1), at(3)), begun);
    assertEquals(begun, orders.begin(id, at(4)));
    assertEquals(begun, orders.retry(id, at(4)));
    assertRefused(ErrorCode.ORD_ILLEGAL_TRANSITION, () -> orders.complete(id, at(4), messages(id)));

    Order failed = orders.fail(id, ErrorCode.ORD_NOT_OFFERED, at(5));
    assertEquals(
        new Order(order.request(), OrderState.FAILED, ErrorCode.ORD_NOT_OFFERED, at(1), at(5)),
        failed);
    assertEquals(failed, orders.fail(id, ErrorCode.STO_FULL, at(6)));
    assertEquals(failed, orders.begin(id, at(6)));
    assertRefused(ErrorCode.ORD_ILLEGAL_TRANSITION, () -> orders.complete(id, at(6), messages(id)));
    assertEquals(Optional.of(failed), orders.find(id));

    Order queued = orders.retry(id, at(7));
    assertEquals(new Order(order.request(), OrderState.QUEUED, null, at(1), at(7)), queued);
    orders.begin(id, at(8));
    orders.record(pack(order, 1, 1));
    Order ready = orders.complete(id, at(9), messages(id));
    assertEquals(new Order(order.request(), OrderState.READY, null, at(1), at(9)), ready);

    assertEquals(ready, orders.begin(id, at(10)));
    assertEquals(ready, orders.fail(id, ErrorCode.STO_FULL, at(10)));
    assertEquals(ready, orders.retry(id, at(10)));
    assertEquals(ready, orders.complete(id, at(10), messages(id)));
    assertEquals(Optional.of(ready), orders.find(id));
  }

  @Test
  default void givesUpWhatNobodyBegan() {
    OrderBook orders = orders();
    Order order = orders.place(request(QUAY, "k", "DOCK101"), at(1));
    assertEquals(OrderState.FAILED, orders.fail(order.id(), ErrorCode.STO_FULL, at(2)).state());
  }

  @Test
  default void refusesToChangeAnOrderThatIsNotThere() {
    OrderBook orders = orders();
    OrderId none = OrderId.of(QUAY, "none");
    assertRefused(ErrorCode.ORD_NOT_FOUND, () -> orders.begin(none, at(1)));
    assertRefused(ErrorCode.ORD_NOT_FOUND, () -> orders.fail(none, ErrorCode.STO_FULL, at(1)));
    assertRefused(ErrorCode.ORD_NOT_FOUND, () -> orders.retry(none, at(1)));
    assertRefused(ErrorCode.ORD_NOT_FOUND, () -> orders.complete(none, at(1), List.of()));
    assertEquals(List.of(), orders.packs(none));
    assertEquals(Optional.empty(), orders.find(none));
  }

  @Test
  default void listsOrdersTheNewestFirst_pageByPage() {
    OrderBook orders = orders();
    List<OrderId> newestFirst = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      newestFirst.add(0, orders.place(request(QUAY, "k" + i, "DOCK101"), at(i)).id());
    }
    List<OrderId> listed = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      orders.list(QUAY, page, 3).forEach(order -> listed.add(order.id()));
    }
    assertEquals(newestFirst, listed);
    assertEquals(List.of(), orders.list(QUAY, 4, 3));
    assertEquals(List.of(), orders.list(QUAY, 1_000_000, 100));
  }

  @Test
  default void listsOrdersOfOneMomentOnceEach() {
    OrderBook orders = orders();
    for (int i = 0; i < 6; i++) {
      orders.place(request(QUAY, "k" + i, "DOCK101"), at(0));
    }
    List<Order> listed = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      listed.addAll(orders.list(QUAY, page, 2));
    }
    assertEquals(6, listed.stream().distinct().count());
    List<OrderId> unfinished = new ArrayList<>(orders.unfinished(null, 4));
    unfinished.addAll(orders.unfinished(unfinished.get(3), 4));
    assertEquals(6, unfinished.stream().distinct().count());
  }

  @Test
  default void refusesPagesAndLimitsOutOfRange() {
    OrderBook orders = orders();
    for (int[] asked : new int[][] {{0, 1}, {-1, 1}, {1, 0}, {1, -1}, {1, 101}, {1_000_001, 1}}) {
      assertThrows(IllegalArgumentException.class, () -> orders.list(QUAY, asked[0], asked[1]));
    }
    for (int limit : new int[] {0, -1, 1001}) {
      assertThrows(IllegalArgumentException.class, () -> orders.unfinished(null, limit));
    }
  }

  @Test
  default void listsUnfinishedOrdersTheOldestFirst_alsoWhenSomeEndMeanwhile() {
    OrderBooks books = Samples.fill(books());
    OrderBook orders = books.orders();
    List<OrderId> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(orders.place(request(QUAY, "k" + i, "DOCK101"), at(i)).id());
    }
    Samples.ready(books, QUAY, "done", 1);
    orders.begin(ids.get(2), at(9));
    assertEquals(ids, orders.unfinished(null, 1000));
    assertEquals(ids.subList(0, 2), orders.unfinished(null, 2));
    orders.fail(ids.get(1), ErrorCode.STO_FULL, at(9));
    assertEquals(ids.subList(2, 4), orders.unfinished(ids.get(1), 2));
    assertEquals(List.of(), orders.unfinished(ids.get(4), 2));
  }

  @Test
  default void countsOrdersInEveryState() {
    OrderBooks books = Samples.fill(books());
    OrderBook orders = books.orders();
    assertEquals(
        Map.of(
            OrderState.QUEUED,
            0L,
            OrderState.GENERATING,
            0L,
            OrderState.READY,
            0L,
            OrderState.FAILED,
            0L),
        orders.counts());
    Samples.ready(books, QUAY, "done", 1);
    orders.placeFailed(request(QUAY, "f", "DOCK101"), ErrorCode.STO_FULL, at(1));
    for (String key : List.of("a", "b", "c")) {
      orders.place(request(QUAY, key, "DOCK101"), at(1));
    }
    orders.begin(OrderId.of(QUAY, "a"), at(2));
    assertEquals(
        Map.of(
            OrderState.QUEUED,
            2L,
            OrderState.GENERATING,
            1L,
            OrderState.READY,
            1L,
            OrderState.FAILED,
            1L),
        orders.counts());
  }
}
