package online.ucca.triumvirate.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.RecurringWork;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

/** What becomes of work that fails, of work that recurs, and of work whose database is away. */
abstract class FailingWorkContract extends WorkOnAWorld {

  private ScriptedOrders failing(int times, Throwable how) {
    AtomicInteger failures = new AtomicInteger();
    return new ScriptedOrders(
        id -> {
          if (failures.getAndIncrement() < times) {
            if (how instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) how;
          }
        });
  }

  private static Refusal refusal(ErrorCode code) {
    return new Refusal(Finding.of(code, "the test says so"));
  }

  @Test
  void triesAgain_whatFailed() throws Exception {
    ScriptedOrders orders = failing(2, refusal(ErrorCode.STO_UNAVAILABLE));
    start(QUICK, orders);
    queue.enqueue(CountedOrders.ids(1), Priority.NORMAL);
    Await.soon("it is done", () -> isEmpty() && orders.made.size() == 1);
    assertEquals(3, orders.begun.size());
    assertEquals(Map.of(), orders.givenUp);
  }

  @Test
  void triesAgain_whatFailedByAnError() throws Exception {
    ScriptedOrders orders = failing(1, new StackOverflowError("the test says so"));
    start(QUICK, orders);
    queue.enqueue(CountedOrders.ids(1), Priority.NORMAL);
    Await.soon("it is done", () -> isEmpty() && orders.made.size() == 1);
    assertEquals(2, orders.begun.size());
  }

  @Test
  void givesUp_forTheReasonOfTheLastAttempt() throws Exception {
    ScriptedOrders orders = failing(100, refusal(ErrorCode.STO_UNAVAILABLE));
    start(QUICK, orders);
    List<OrderId> ids = CountedOrders.ids(1);
    queue.enqueue(ids, Priority.NORMAL);
    Await.soon("it is given up", () -> isEmpty() && orders.givenUp.size() == 1);
    assertEquals(QUICK.attempts(), orders.begun.size());
    assertEquals("STO_UNAVAILABLE", String.valueOf(orders.givenUp.get(ids.get(0))));
  }

  @Test
  void givesUp_whatFailsByAFaultOfTheProgram() throws Exception {
    ScriptedOrders orders = failing(100, new IllegalStateException("a fault"));
    start(QUICK, orders);
    List<OrderId> ids = CountedOrders.ids(1);
    queue.enqueue(ids, Priority.NORMAL);
    Await.soon("it is given up", () -> isEmpty() && orders.givenUp.size() == 1);
    assertEquals("WRK_FAILED", String.valueOf(orders.givenUp.get(ids.get(0))));
  }

  @Test
  void keepsAnOrderThatCouldNotBeGivenUp() throws Exception {
    ScriptedOrders orders = failing(100, refusal(ErrorCode.DBS_UNAVAILABLE)).refusingToGiveUp(2);
    start(QUICK, orders);
    queue.enqueue(CountedOrders.ids(1), Priority.NORMAL);
    Await.soon("it is given up", () -> isEmpty() && orders.givenUp.size() == 1);
    assertEquals(QUICK.attempts() + 2, orders.begun.size());
  }

  @Test
  void doesOtherWork_whileOneOrderWaitsForItsNextAttempt() throws Exception {
    List<OrderId> ids = CountedOrders.ids(20);
    ScriptedOrders orders =
        new ScriptedOrders(
            id -> {
              if (id.equals(ids.get(0))) {
                throw refusal(ErrorCode.STO_UNAVAILABLE);
              }
            });
    start(ONE_AT_A_TIME, orders);
    queue.enqueue(List.of(ids.get(0)), Priority.HIGH);
    queue.enqueue(ids.subList(1, 20), Priority.LOW);
    Await.soon("all others are done", () -> orders.hasMade(ids.subList(1, 20)));
  }

  private void leaveBehind(OrderId id, int failures) {
    queue.enqueue(List.of(id), Priority.NORMAL);
    try (CountedOrders sql = new CountedOrders(world, "nobody", 0, true)) {
      assertEquals(
          1,
          sql.change(
              "UPDATE scheduled_tasks SET picked = (1 = 1), picked_by = 'a dead one', version = 2,"
                  + " consecutive_failures = "
                  + failures
                  + ", last_heartbeat = '2026-01-01T00:00:00.000000Z' WHERE task_instance = ?",
              id.toString()));
    }
    assertEquals(1, queue.status().running());
  }

  @Test
  void takesOver_whatADeadWorkerHad() throws Exception {
    List<OrderId> ids = CountedOrders.ids(1);
    leaveBehind(ids.get(0), 0);
    ScriptedOrders orders = ScriptedOrders.easy();
    start(QUICK, orders);
    Await.soon("it is done", () -> isEmpty() && orders.hasMade(ids));
  }

  @Test
  void givesUp_whatWorkersDieOf() throws Exception {
    List<OrderId> ids = CountedOrders.ids(1);
    leaveBehind(ids.get(0), QUICK.attempts() - 1);
    ScriptedOrders orders = ScriptedOrders.easy();
    start(QUICK, orders);
    Await.soon("it is given up", () -> isEmpty() && orders.givenUp.size() == 1);
    assertEquals("ENV_INTERRUPTED", String.valueOf(orders.givenUp.get(ids.get(0))));
    assertEquals(List.of(), orders.begun);
  }

  @Test
  void doesOnce_whatRecursRarely_howeverManyWorkers() throws Exception {
    AtomicInteger times = new AtomicInteger();
    RecurringWork yearly =
        new RecurringWork("yearly", Duration.ofDays(365), times::incrementAndGet);
    ScriptedOrders orders = ScriptedOrders.easy();
    start(QUICK, orders, yearly);
    start(QUICK, orders, yearly);
    Await.soon("it is done for the first time", () -> times.get() > 0);
    start(QUICK, orders, yearly);
    queue.enqueue(CountedOrders.ids(30), Priority.LOW);
    Await.soon("the workers have done other work", this::isEmpty);
    assertEquals(1, times.get());
  }

  @Test
  void doesAgain_whatRecurs_alsoAfterItFailed_andNeverTwiceAtOnce() throws Exception {
    AtomicInteger times = new AtomicInteger();
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    RecurringWork often =
        new RecurringWork(
            "often",
            Duration.ofMillis(30),
            () -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              now.decrementAndGet();
              if (times.incrementAndGet() % 2 == 0) {
                throw refusal(ErrorCode.ENV_FILE_UNREADABLE);
              }
            });
    ScriptedOrders orders = ScriptedOrders.easy();
    start(QUICK, orders, often);
    start(QUICK, orders, often);
    Await.soon("it is done several times", () -> times.get() > 5);
    assertEquals(1, most.get());
  }

  @Test
  void leavesAlone_whatOnlyOtherWorkersDo() throws Exception {
    AtomicInteger times = new AtomicInteger();
    RecurringWork hourly = new RecurringWork("hourly", Duration.ofHours(1), times::incrementAndGet);
    start(QUICK, ScriptedOrders.easy(), hourly).close();
    try (CountedOrders sql = new CountedOrders(world, "nobody", 0, true)) {
      String due = "UPDATE scheduled_tasks SET execution_time = ? WHERE task_name = ?";
      sql.change(due, "2026-01-01T00:00:00.000000Z", "recurring hourly");
      times.set(0);
      ScriptedOrders orders = ScriptedOrders.easy();
      start(QUICK, orders);
      queue.enqueue(CountedOrders.ids(20), Priority.NORMAL);
      Await.soon("orders are made", this::isEmpty);
      assertEquals(1, sql.count("scheduled_tasks WHERE task_name = 'recurring hourly'"));
      start(QUICK, orders, hourly);
      Await.soon("whoever knows it does it", () -> times.get() == 1);
    }
  }

  /** A place without a world's tables. */
  abstract DatabaseSettings emptyPlace();

  /** What the database says of it. */
  abstract String whyNot();

  @Test
  void isUnavailable_whereNoWorldIs() {
    DatabaseSettings nowhere = emptyPlace();
    Refusal queueless = assertThrows(Refusal.class, () -> provider.open(nowhere));
    assertEquals("WRK_UNAVAILABLE", queueless.code());
    Refusal workless =
        assertThrows(
            Refusal.class, () -> provider.start(nowhere, QUICK, ScriptedOrders.easy(), List.of()));
    assertEquals("WRK_UNAVAILABLE", workless.code());
    assertTrue(
        workless.findings().get(0).message().endsWith(" cannot be used: " + whyNot()),
        workless::getMessage);
    assertFalse(Files.exists(folder.resolve("empty.db")));
  }

  @Test
  void isUnavailable_whenItIsClosed() {
    WorkQueue closed = provider.open(world);
    closed.close();
    Refusal refused =
        assertThrows(Refusal.class, () -> closed.enqueue(CountedOrders.ids(1), Priority.NORMAL));
    assertEquals("WRK_UNAVAILABLE", refused.code());
    assertThrows(Refusal.class, closed::status);
    assertTrue(isEmpty());
  }

  @Test
  void beginsNothing_ifUnfinishedOrdersCannotBeRead() {
    ScriptedOrders orders = ScriptedOrders.easy();
    queue.enqueue(CountedOrders.ids(1), Priority.NORMAL);
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                provider.start(
                    world,
                    QUICK,
                    new Unreadable(orders, refusal(ErrorCode.DBS_UNAVAILABLE)),
                    List.of()));
    assertEquals("DBS_UNAVAILABLE", refused.code());
    assertFalse(isEmpty());
    assertEquals(List.of(), orders.begun);
  }
}
