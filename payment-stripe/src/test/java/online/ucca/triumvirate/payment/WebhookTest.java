package online.ucca.triumvirate.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.order.Order;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.order.memory.InMemoryOrders;
import online.ucca.triumvirate.engine.order.memory.InMemoryTenants;
import online.ucca.triumvirate.engine.payment.AcceptPurchase;
import online.ucca.triumvirate.engine.payment.PaymentEvent;
import online.ucca.triumvirate.engine.payment.PaymentEvents;
import online.ucca.triumvirate.engine.price.PriceList;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * An endpoint as docs/spec/payment.md says what it answers, and a provider that repeats an event
 * until the answer is yes: whatever arrives, however often, a purchase is one order.
 */
class WebhookTest {
  private static final String SECRET = "whsec_of_the_sample";
  private static final Instant NOW = Instant.parse("2026-09-21T14:13:20Z");
  private static final int PURCHASES = 1000;
  private static final int DELIVERIES = 10;
  private static final int THREADS = 8;
  private static final PriceList PRICES = new PriceList("AUD", 2400, 1500, 1200, "GST", 1000);

  private final InMemoryTenants tenants = new InMemoryTenants();
  private final InMemoryOrders books = new InMemoryOrders(tenants);
  private final Set<OrderId> queued = ConcurrentHashMap.newKeySet();
  private final AtomicInteger enqueued = new AtomicInteger();
  private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
  private final PaymentEvents events = new StripePaymentEvents("xx-sample", List.of(SECRET));
  private final AcceptPurchase accept =
      new AcceptPurchase(books.orders(), new FailingQueue(), PRICES, () -> NOW);

  @Test
  void tenThousandDeliveriesOfAThousandPurchasesAreAThousandOrders() throws Exception {
    enter("harbour-college");
    List<byte[]> deliveries = new ArrayList<>();
    for (int i = 0; i < PURCHASES; i++) {
      for (int again = 0; again < DELIVERIES; again++) {
        deliveries.add(event("cs_test_" + i, "harbour-college", again));
      }
    }
    Collections.shuffle(deliveries, new Random(20260921));

    inParallel(deliveries);

    assertEquals(PURCHASES, books.orders().counts().get(OrderState.QUEUED));
    Set<OrderId> expected = new HashSet<>();
    for (int i = 0; i < PURCHASES; i++) {
      OrderId id = OrderId.of(new TenantId("harbour-college"), "cs_test_" + i);
      Order order = books.orders().find(id).orElseThrow();
      assertEquals(2, order.request().lines().size());
      assertEquals(4800, order.request().price().cents());
      expected.add(id);
    }
    assertEquals(expected, queued);
    Map<Integer, Integer> counts = new TreeMap<>();
    answers.forEach((status, count) -> counts.put(status, count.get()));
    assertEquals(PURCHASES * DELIVERIES, counts.get(200), counts::toString);
    assertEquals(PURCHASES * DELIVERIES, counts.get(400), counts::toString);
    assertTrue(counts.getOrDefault(503, 0) > PURCHASES / 2, counts::toString);
    assertEquals(Set.of(200, 400, 503), counts.keySet());
  }

  @Test
  void whatSomebodyCanMendIsRepeatedUntilItIsMended() {
    byte[] event = event("cs_test_1", "new-college", 0);

    assertEquals(409, answerToSigned(event));
    enter("new-college");

    assertEquals(200, untilTaken(event));
    assertEquals(1, queued.size());
  }

  @Test
  void whatIsNoPurchaseIsTaken_andWhatCannotBeUnderstoodIsNot() {
    enter("harbour-college");

    assertEquals(200, answerToSigned(Checkout.with("\"paid\"", "\"unpaid\"")));
    assertEquals(400, answerToSigned(Checkout.with("\"amount_total\"", "\"amount_other\"")));
    assertEquals(400, answer(Checkout.bytes(Checkout.PAID), null));
    assertEquals(Set.of(), queued);
  }

  /** The table of the page. */
  private int answer(byte[] body, @Nullable String signature) {
    try {
      PaymentEvent event = events.read(body, signature, NOW);
      accept.accept(event);
      return 200;
    } catch (Refusal refusal) {
      Finding first = refusal.findings().get(0);
      if (first.phase() == Phase.ENVIRONMENT) {
        return 503;
      }
      return refusal.code().startsWith("PAY_") ? 400 : 409;
    }
  }

  private int answerToSigned(byte[] body) {
    return answer(body, Signer.header(SECRET, NOW, body));
  }

  private int untilTaken(byte[] body) {
    int status = answerToSigned(body);
    while (status == 503) {
      answers.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
      status = answerToSigned(body);
    }
    return status;
  }

  /** Beside each delivery comes a forgery of it. */
  private void inParallel(List<byte[]> deliveries) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (byte[] body : deliveries) {
        running.add(threads.submit(() -> deliver(body)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void deliver(byte[] body) {
    byte[] forged =
        Checkout.bytes(
            new String(body, StandardCharsets.UTF_8).replace("harbour-college", "forgers-college"));
    int toForgery = answer(forged, Signer.header(SECRET, NOW, body));
    answers.computeIfAbsent(toForgery, any -> new AtomicInteger()).incrementAndGet();
    answers.computeIfAbsent(untilTaken(body), any -> new AtomicInteger()).incrementAndGet();
  }

  /** One of the deliveries of a session: by both kinds of event, each with an id of its own. */
  private static byte[] event(String session, String tenant, int delivery) {
    String kind = delivery % 2 == 0 ? "completed" : "async_payment_succeeded";
    return Checkout.bytes(
        Checkout.PAID
            .replace("session.completed", "session." + kind)
            .replace("evt_1RexampleA", "evt_" + session + "_" + delivery)
            .replace("cs_test_a1B2c3", session)
            .replace("harbour-college", tenant)
            .replace("SAMWRK201:single, SAMWRK202:bundled", "SAMWRK201:single")
            .replace("SAMWRK203:extra", "SAMWRK202:single"));
  }

  private void enter(String tenant) {
    tenants.put(
        new Tenant(new TenantId(tenant), "A college", null, null, null, TenantStatus.ACTIVE, NOW));
  }

  /** A queue that every seventh time fails, before or after it took what it was given. */
  private final class FailingQueue implements WorkQueue {
    @Override
    public void enqueue(Collection<OrderId> orders, Priority priority) {
      int count = enqueued.incrementAndGet();
      if (count % 14 == 0) {
        throw unavailable();
      }
      queued.addAll(orders);
      if (count % 7 == 0) {
        throw unavailable();
      }
    }

    @Override
    public QueueStatus status() {
      return new QueueStatus(queued.size(), 0, 0, null);
    }

    @Override
    public void close() {}

    private static Refusal unavailable() {
      return new Refusal(Finding.of(ErrorCode.WRK_UNAVAILABLE, "not now"));
    }
  }
}
