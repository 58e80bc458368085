package online.ucca.triumvirate.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import org.junit.jupiter.api.Test;

/** What queue and workers do on every database. */
abstract class WorkContract extends WorkOnAWorld {
  @Test
  void doesEachOrderOnce_andForgetsItThen() throws Exception {
    List<OrderId> ids = CountedOrders.ids(50);
    ScriptedOrders orders = ScriptedOrders.easy();
    start(QUICK, orders);
    queue.enqueue(ids, Priority.NORMAL);
    Await.soon("all are done", this::isEmpty);
    assertTrue(orders.hasMade(ids));
    assertEquals(50, orders.begun.size());
  }

  @Test
  void putsInOnce_whatIsPutInManyTimes() throws Exception {
    List<OrderId> ids = CountedOrders.ids(20);
    for (int i = 0; i < 3; i++) {
      queue.enqueue(ids, i == 0 ? Priority.NORMAL : Priority.HIGH);
    }
    queue.enqueue(List.of(), Priority.LOW);
    queue.enqueue(List.of(ids.get(3), ids.get(3)), Priority.LOW);
    assertEquals(20, queue.status().waiting());
    ScriptedOrders orders = ScriptedOrders.easy();
    start(QUICK, orders);
    Await.soon("all are done", this::isEmpty);
    assertEquals(20, orders.begun.size());
  }

  @Test
  void putsInOnce_whatManyPutInAtOnce() throws Exception {
    List<OrderId> ids = CountedOrders.ids(200);
    List<OrderId> backwards = new ArrayList<>(ids);
    java.util.Collections.reverse(backwards);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<OrderId> some = i % 2 == 0 ? ids : backwards;
      done.add(threads.submit(() -> queue.enqueue(some, Priority.NORMAL)));
    }
    for (Future<?> one : done) {
      one.get();
    }
    threads.shutdown();
    assertEquals(200, queue.status().waiting());
  }

  @Test
  void changesNothing_whenAnOrderIsPutInThatAWorkerHas() throws Exception {
    CountDownLatch has = new CountDownLatch(1);
    CountDownLatch may = new CountDownLatch(1);
    ScriptedOrders orders =
        new ScriptedOrders(
            id -> {
              has.countDown();
              pass(may);
            });
    start(QUICK, orders);
    List<OrderId> ids = CountedOrders.ids(1);
    queue.enqueue(ids, Priority.NORMAL);
    has.await();
    queue.enqueue(ids, Priority.HIGH);
    assertEquals(new QueueStatus(0, 1, 0, null), queue.status());
    may.countDown();
    Await.soon("it is done", this::isEmpty);
    assertEquals(ids, orders.begun);
    queue.enqueue(ids, Priority.NORMAL);
    Await.soon("it is done again, which its work knows", () -> orders.begun.size() == 2);
  }

  @Test
  void doesWhatComesFirst_first() throws Exception {
    List<OrderId> ids = CountedOrders.ids(5);
    queue.enqueue(List.of(ids.get(0)), Priority.LOW);
    queue.enqueue(List.of(ids.get(4)), Priority.NORMAL);
    Thread.sleep(2);
    queue.enqueue(List.of(ids.get(1)), Priority.NORMAL);
    queue.enqueue(List.of(ids.get(3)), Priority.HIGH);
    Thread.sleep(2);
    queue.enqueue(List.of(ids.get(2)), Priority.HIGH);
    ScriptedOrders orders = ScriptedOrders.easy();
    start(ONE_AT_A_TIME, orders);
    Await.soon("all are done", this::isEmpty);
    assertEquals(List.of(ids.get(3), ids.get(2), ids.get(4), ids.get(1), ids.get(0)), orders.begun);
  }

  @Test
  void sharesOrdersAmongWorkers() throws Exception {
    List<OrderId> ids = CountedOrders.ids(300);
    try (CountedOrders first = new CountedOrders(world, "first", 1, true);
        CountedOrders second = new CountedOrders(world, "second", 1, true)) {
      first.makeTables();
      // Before there are orders: a worker that begins puts unfinished ones in, also one just done.
      start(QUICK, first);
      start(QUICK, second);
      first.place(ids);
      queue.enqueue(ids, Priority.NORMAL);
      Await.soon("all are done", () -> isEmpty() && first.count("test_packs") == 300);
      assertEquals(300, first.count("test_attempts"));
    }
  }

  @Test
  void putsInWhatNobodyFinished_whenAWorkerBegins() throws Exception {
    ScriptedOrders orders = ScriptedOrders.easy();
    List<OrderId> ids = CountedOrders.ids(3);
    orders.unfinished.addAll(ids);
    start(QUICK, orders);
    Await.soon("all are done", () -> orders.hasMade(ids));
  }

  @Test
  void putsInWhatNobodyFinished_everNowAndThen() throws Exception {
    ScriptedOrders orders = ScriptedOrders.easy();
    workers.add(DbSchedulerWorker.start(world, QUICK, orders, List.of(), Duration.ofMillis(100)));
    List<OrderId> ids = CountedOrders.ids(3);
    orders.unfinished.addAll(ids);
    Await.soon("all are done", () -> orders.hasMade(ids));
  }

  @Test
  void saysHowMuchWaits_andSinceWhen() throws Exception {
    assertEquals(new QueueStatus(0, 0, 0, null), queue.status());
    Instant before = Instant.now();
    queue.enqueue(CountedOrders.ids(2), Priority.NORMAL);
    CountDownLatch may = new CountDownLatch(1);
    List<OrderId> ids = CountedOrders.ids(2);
    ScriptedOrders orders =
        new ScriptedOrders(
            id -> {
              if (id.equals(ids.get(0))) {
                throw new IllegalStateException("not today");
              }
              pass(may);
            });
    WorkSettings patient =
        new WorkSettings(2, 3, Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofMillis(20));
    start(patient, orders);
    Await.soon(
        "one failed, one runs",
        () -> queue.status().retrying() == 1 && queue.status().running() == 1);
    QueueStatus status = queue.status();
    assertEquals(1, status.waiting());
    assertEquals(1, status.running());
    Instant oldest = status.oldest();
    assertNotNull(oldest);
    assertFalse(oldest.isBefore(before.minusSeconds(1)) || oldest.isAfter(Instant.now()));
    may.countDown();
    Await.soon("the other is done", () -> queue.status().running() == 0);
    assertEquals(1, queue.status().waiting());
  }

  @Test
  void endsWhatItBegan_andBeginsNothing_whenItIsClosed() throws Exception {
    CountDownLatch has = new CountDownLatch(1);
    CountDownLatch may = new CountDownLatch(1);
    ScriptedOrders orders =
        new ScriptedOrders(
            id -> {
              has.countDown();
              pass(may);
            });
    Worker worker = start(ONE_AT_A_TIME, orders);
    List<OrderId> ids = CountedOrders.ids(2);
    queue.enqueue(ids, Priority.NORMAL);
    has.await();
    Thread closing = new Thread(worker::close);
    closing.start();
    Await.soon("it waits for what was begun", () -> waits(closing));
    may.countDown();
    closing.join();
    worker.close();
    assertEquals(1, orders.made.size());
    assertEquals(new QueueStatus(1, 0, 0, queue.status().oldest()), queue.status());
    start(ONE_AT_A_TIME, orders);
    Await.soon("the other is done by the next worker", this::isEmpty);
    assertTrue(orders.hasMade(ids));
    assertNull(queue.status().oldest());
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }
}
