package online.ucca.triumvirate.engine.payment;

import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.order.memory.InMemoryOrders;
import online.ucca.triumvirate.engine.order.memory.InMemoryTenants;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.PriceList;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptPurchaseTest {
  private static final PriceList PRICES = new PriceList("AUD", 2900, 1900, 1900, "GST", 1000);

  private final InMemoryTenants tenants = new InMemoryTenants();
  private final OrderBook orders = new InMemoryOrders(tenants).orders();
  private final List<OrderId> queued = new ArrayList<>();
  private final WorkQueue queue =
      new WorkQueue() {
        @Override
        public void enqueue(Collection<OrderId> ids, Priority priority) {
          queued.addAll(ids);
        }

        @Override
        public QueueStatus status() {
          return new QueueStatus(queued.size(), 0, 0, null);
        }

        @Override
        public void close() {}
      };

  @BeforeEach
  void enterTheTenant() {
    tenants.put(Samples.tenant(QUAY));
  }

  private static Purchase purchase(long cents, ProductKind... kinds) {
    List<Purchase.Item> items = new ArrayList<>();
    for (ProductKind kind : kinds) {
      items.add(new Purchase.Item("DOCK10" + items.size(), kind));
    }
    return new Purchase("cs_1", QUAY, items, new Price(cents, 0, "AUD"));
  }

  private Order accept(Purchase purchase) {
    return accept(PRICES, purchase);
  }

  private Order accept(PriceList prices, Purchase purchase) {
    return new AcceptPurchase(orders, queue, prices, () -> Samples.T0)
        .accept(new PaymentEvent("evt_1", purchase))
        .orElseThrow();
  }

  @Test
  void placesAndQueuesWhatWasPaid_withTheTaxOfTheList() {
    Order order =
        accept(purchase(5700, ProductKind.BUNDLED, ProductKind.BUNDLED, ProductKind.EXTRA));
    assertEquals(OrderState.QUEUED, order.state());
    assertEquals(new Price(5700, 518, "AUD"), order.request().price());
    assertEquals(List.of(order.id()), queued);
    assertEquals(Optional.of(order), orders.find(OrderId.of(QUAY, "cs_1")));
  }

  @Test
  void ignoresAnEventWithoutAPurchase() {
    assertEquals(
        Optional.empty(),
        new AcceptPurchase(orders, queue, PRICES, () -> Samples.T0)
            .accept(new PaymentEvent("evt_1", null)));
    assertEquals(List.of(), queued);
  }

  @Test
  void recordsAPurchaseThatWasPaidOtherwise_asAnOrderThatFailed() {
    List<Purchase> wrong =
        List.of(
            purchase(2899, ProductKind.SINGLE),
            purchase(2901, ProductKind.SINGLE),
            purchase(0, ProductKind.SINGLE),
            purchase(1900, ProductKind.EXTRA),
            new Purchase(
                "cs_1",
                QUAY,
                List.of(new Purchase.Item("DOCK101", ProductKind.SINGLE)),
                new Price(2900, 0, "NZD")));
    int number = 0;
    for (Purchase purchase : wrong) {
      Purchase one = new Purchase("cs_" + number++, QUAY, purchase.items(), purchase.paid());
      Order order = accept(one);
      assertEquals(OrderState.FAILED, order.state());
      assertEquals(ErrorCode.ORD_AMOUNT_DIFFERS, order.failure());
      assertEquals(one.paid(), order.request().price(), "what was paid is on record");
      assertEquals(order, accept(one));
    }
    assertEquals(List.of(), queued);
    assertEquals(List.of(), orders.unfinished(null, 10));
  }

  @Test
  void doesNotGiveUpAgain_whatWasQueuedAgain() {
    Order failed = accept(purchase(2800, ProductKind.SINGLE));
    orders.retry(failed.id(), Samples.at(5));
    assertEquals(OrderState.QUEUED, accept(purchase(2800, ProductKind.SINGLE)).state());
    assertEquals(List.of(failed.id()), queued);
  }

  @Test
  void queuesAgain_whatWasPlacedAndNotQueued() {
    Order first = accept(purchase(2900, ProductKind.SINGLE));
    assertEquals(first, accept(purchase(2900, ProductKind.SINGLE)));
    assertEquals(List.of(first.id(), first.id()), queued);
    orders.fail(first.id(), ErrorCode.STO_FULL, Samples.at(1));
    accept(purchase(2900, ProductKind.SINGLE));
    assertEquals(2, queued.size());
  }

  @Test
  void knowsAPurchaseAgain_whenPricesHaveChangedSince() {
    Order first = accept(purchase(2900, ProductKind.SINGLE));
    PriceList dearer = new PriceList("AUD", 3900, 2900, 2900, "GST", 1500);
    assertEquals(first, accept(dearer, purchase(2900, ProductKind.SINGLE)));
  }

  @Test
  void refusesAnotherPurchaseUnderAReference() {
    accept(purchase(2900, ProductKind.SINGLE));
    for (Purchase other :
        List.of(
            purchase(5800, ProductKind.SINGLE, ProductKind.SINGLE),
            purchase(2901, ProductKind.SINGLE),
            purchase(2900, ProductKind.BUNDLED))) {
      assertRefused(ErrorCode.ORD_KEY_REUSED, () -> accept(other));
    }
  }

  @Test
  void refusesUnknownAndSuspendedTenants_sothatTheProviderDeliversAgain() {
    List<Purchase.Item> items = List.of(new Purchase.Item("DOCK101", ProductKind.SINGLE));
    Purchase unknown =
        new Purchase("cs_1", new TenantId("nobody"), items, new Price(2900, 0, "AUD"));
    assertRefused(ErrorCode.ORD_UNKNOWN_TENANT, () -> accept(unknown));
    tenants.put(Samples.suspended(QUAY));
    assertRefused(ErrorCode.ORD_UNKNOWN_TENANT, () -> accept(purchase(2900, ProductKind.SINGLE)));
    assertRefused(ErrorCode.ORD_UNKNOWN_TENANT, () -> accept(purchase(1, ProductKind.SINGLE)));
  }

  @Test
  void refusesWhatNoOrderCanBeWrittenDownFrom() {
    for (String bad : List.of("a\u0000b", "\ud800", "x".repeat(201), "a\nb")) {
      List<Purchase.Item> items = List.of(new Purchase.Item(bad, ProductKind.SINGLE));
      Price price = new Price(2900, 0, "AUD");
      assertRefused(
          ErrorCode.PAY_BAD_EVENT, () -> accept(new Purchase("cs_1", QUAY, items, price)));
      List<Purchase.Item> good = List.of(new Purchase.Item("DOCK101", ProductKind.SINGLE));
      assertRefused(ErrorCode.PAY_BAD_EVENT, () -> accept(new Purchase(bad, QUAY, good, price)));
    }
    assertEquals(List.of(), orders.list(QUAY, 1, 10));
  }

  @Test
  void quotesASinglePack_andABundleByItsNumberOfPacks() {
    assertEquals(new Price(2900, 264, "AUD"), Quote.single(PRICES, "DOCK101").price());
    Quote bundle = Quote.bundle(PRICES, List.of("A", "B", "C"), List.of("D"));
    assertEquals(new Price(7600, 691, "AUD"), bundle.price());
    assertEquals(
        List.of(ProductKind.BUNDLED, ProductKind.BUNDLED, ProductKind.BUNDLED, ProductKind.EXTRA),
        bundle.lines().stream().map(line -> line.kind()).toList());
    assertEquals(
        new Price(1, 0, "AUD"), Quote.single(new PriceList("AUD", 1, 0, 0, "", 0), "A").price());
    for (List<String> extras : List.of(List.of("A"), List.of("D", "D"))) {
      assertThrows(
          IllegalArgumentException.class, () -> Quote.bundle(PRICES, List.of("A"), extras));
    }
    assertThrows(
        IllegalArgumentException.class, () -> Quote.bundle(PRICES, List.of(), List.of("A")));
  }
}
