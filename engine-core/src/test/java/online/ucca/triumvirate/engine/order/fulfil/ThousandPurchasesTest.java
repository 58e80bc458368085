package online.ucca.triumvirate.engine.order.fulfil;

import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.contract.Samples;
import online.ucca.triumvirate.engine.payment.PaymentEvent;
import online.ucca.triumvirate.engine.payment.Purchase;
import online.ucca.triumvirate.engine.payment.Quote;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import org.junit.jupiter.api.Test;

/**
 * Purchases that arrive ten times each, at eight threads, in processes that are killed again and
 * again. {@code -Dtriumvirate.orders.purchases} says how many.
 */
class ThousandPurchasesTest {
  private static final int PURCHASES = Integer.getInteger("triumvirate.orders.purchases", 100);
  private static final int DELIVERIES = 10;
  private static final int DELIVERING = 6;
  private static final int WORKING = 2;
  private static final long SEED = 20270301;

  private final Surroundings world = new Surroundings();
  private final Random random = new Random(SEED);
  private final AtomicInteger kills = new AtomicInteger();
  private Life present = born();
  private final Queue<PaymentEvent> arriving = new ConcurrentLinkedQueue<>();
  private final AtomicInteger delivering = new AtomicInteger(DELIVERING);

  /** A process and how long it lives. */
  private record Life(Mortal mortal, WorldProcess process) {}

  private Life born() {
    int last = 60 + random.nextInt(400);
    AtomicInteger moments = new AtomicInteger();
    Mortal mortal = new Mortal(moment -> moments.incrementAndGet() == last);
    return new Life(mortal, new WorldProcess(world, mortal));
  }

  private synchronized Life present() {
    return present;
  }

  private synchronized void replace(Life dead) {
    if (present.equals(dead)) {
      present = born();
      kills.incrementAndGet();
    }
  }

  private void deliverAll() {
    for (PaymentEvent event = arriving.poll(); event != null; event = arriving.poll()) {
      boolean acknowledged = false;
      while (!acknowledged) {
        Life life = present();
        try {
          life.process().accept.accept(event);
          acknowledged = true;
        } catch (Death death) {
          replace(life);
        }
      }
    }
    delivering.decrementAndGet();
  }

  private void workUntilDone() {
    boolean done = false;
    while (!done) {
      boolean last = delivering.get() == 0;
      Life life = present();
      try {
        life.process().work();
        world.pass(Duration.ofMinutes(3));
        life.process().deliver.waiting();
        done =
            last && world.queued().isEmpty() && world.books.notifications().counts().waiting() == 0;
      } catch (Death death) {
        replace(life);
      }
    }
  }

  @Test
  void makesEveryPurchaseOnePack_howeverOftenItArrivesAndWhoeverDies() throws Exception {
    world.channels.remove(Channel.SMS);
    world
        .books
        .tenants()
        .put(
            new Tenant(
                QUAY, "Quay", null, "quay@example.invalid", null, TenantStatus.ACTIVE, Samples.T0));
    List<PaymentEvent> deliveries = new ArrayList<>();
    List<OrderId> orders = new ArrayList<>();
    for (int i = 0; i < PURCHASES; i++) {
      Quote quote = Quote.single(Surroundings.PRICES, "DOCK" + i);
      List<Purchase.Item> items = List.of(new Purchase.Item("DOCK" + i, ProductKind.SINGLE));
      orders.add(OrderId.of(QUAY, "cs_" + i));
      for (int again = 0; again < DELIVERIES; again++) {
        deliveries.add(
            new PaymentEvent(
                "evt_" + i + "_" + again, new Purchase("cs_" + i, QUAY, items, quote.price())));
      }
    }
    Collections.shuffle(deliveries, random);
    arriving.addAll(deliveries);

    Samples.together(
        DELIVERING + WORKING,
        i -> {
          if (i < DELIVERING) {
            deliverAll();
          } else {
            workUntilDone();
          }
          return i;
        });

    assertTrue(kills.get() >= PURCHASES / 25, "only " + kills.get() + " processes were killed");
    Ledger.assertReadyOnce(world, QUAY, orders);
    assertEquals(PURCHASES, orders.size());
    System.out.printf(
        "%,d purchases, %,d deliveries, %,d processes killed: %,d packs, %,d entitlements,"
            + " %,d messages (%,d sendings)%n",
        PURCHASES,
        deliveries.size(),
        kills.get(),
        world.storedObjects(),
        Ledger.entitlements(world, QUAY),
        world.books.notifications().counts().sent(),
        world.received.size());
  }
}
