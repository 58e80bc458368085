package online.ucca.triumvirate.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is stopped and started again while orders are put in and made. */
@Timeout(600)
class RestartedServerTest {
  private static final int ORDERS = 2_000;
  private static final int RESTARTS = 2;
  private static final int BATCH = 5;

  /** How much longer each outage lasts than the one before. */
  private static final long AWAY_MILLIS = 3_000;

  private static final WorkSettings SETTINGS =
      new WorkSettings(
          4, 1_000, Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofMillis(50));

  @TempDir Path folder;

  @Test
  void losesNothingAcknowledged_andGoesOn_whenTheServerIsRestarted() throws Exception {
    Path data = folder.resolve("data");
    try (Server server = Server.in(data)) {
      DatabaseSettings world = server.freshWorld();
      List<OrderId> ids = CountedOrders.ids(ORDERS);
      AtomicInteger acknowledged = new AtomicInteger();
      AtomicInteger refused = new AtomicInteger();
      AtomicBoolean wrongCode = new AtomicBoolean();
      // A part of the orders is kept back for each time that the server is away.
      int keptBack = ORDERS / (RESTARTS + 2) / BATCH;
      Semaphore batches = new Semaphore(ORDERS / BATCH - RESTARTS * keptBack);
      try (CountedOrders orders = new CountedOrders(world, "worker", 2, true);
          WorkQueue queue = new DbSchedulerWorkProvider().open(world);
          Worker one = worker(world, orders);
          Worker two = worker(world, orders)) {
        orders.makeTables();
        orders.place(ids);
        Thread buyer =
            new Thread(
                () -> {
                  for (int next = 0; next < ORDERS; ) {
                    batches.acquireUninterruptibly();
                    try {
                      queue.enqueue(ids.subList(next, next + BATCH), Priority.NORMAL);
                      next += BATCH;
                      acknowledged.set(next);
                    } catch (Refusal e) {
                      batches.release();
                      wrongCode.compareAndSet(false, !e.code().equals("WRK_UNAVAILABLE"));
                      refused.incrementAndGet();
                    }
                  }
                });
        buyer.start();
        List<Long> millis = new ArrayList<>();
        for (int restart = 0; restart < RESTARTS; restart++) {
          int due = ORDERS * (restart + 1) / (RESTARTS + 2);
          Await.soon("orders are put in", () -> acknowledged.get() >= due);
          Await.soon("orders are made", () -> ready(orders) > due / 4);
          server.stop();
          int told = refused.get();
          batches.release(keptBack);
          Await.soon("the buyer is told that the server is away", () -> refused.get() > told);
          Thread.sleep(AWAY_MILLIS * restart);
          server.startAgain(data);
          long back = System.nanoTime();
          long before = Await.value(() -> ready(orders));
          Await.soon("orders are made again", () -> ready(orders) > before);
          millis.add((System.nanoTime() - back) / 1_000_000);
        }
        buyer.join();
        Await.soon("all orders are made", () -> ready(orders) == ORDERS);
        Await.soon("the queue is empty", () -> empty(queue.status()));
        assertEquals(false, wrongCode.get());
        assertEquals(ORDERS, orders.count("test_packs"));
        assertEquals(0, orders.repeated("test_packs"));
        System.out.printf(
            "%d orders, %d restarts of the server: %d refusals to put in, %d orders begun more than"
                + " once; workers went on after %s ms (%s, %s)%n",
            ORDERS,
            RESTARTS,
            refused.get(),
            orders.repeated("test_attempts"),
            millis,
            one.getClass().getSimpleName(),
            two.getClass().getSimpleName());
      }
    }
  }

  private static long ready(CountedOrders orders) {
    return orders.count("test_orders WHERE state = 'ready'");
  }

  private static boolean empty(QueueStatus status) {
    return status.waiting() + status.running() == 0;
  }

  private static Worker worker(DatabaseSettings world, CountedOrders orders) {
    return new DbSchedulerWorkProvider().start(world, SETTINGS, new Unaided(orders), List.of());
  }
}
