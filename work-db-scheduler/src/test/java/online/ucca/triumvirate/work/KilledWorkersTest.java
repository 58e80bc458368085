package online.ucca.triumvirate.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.WorkQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers in other JVMs, killed with SIGKILL or stopped with SIGSTOP while they work. */
@Timeout(3600)
class KilledWorkersTest {
  private static final int PROCESSES = Integer.getInteger("triumvirate.work.processes", 2);
  private static final int JOBS = Integer.getInteger("triumvirate.work.jobs", 200);
  private static final int KILLS = Integer.getInteger("triumvirate.work.kills", 4);
  private static final long MILLIS = 100;

  /** Longer than it takes to stop a process, also where many others run. */
  private static final long LONG_MILLIS = 10_000;

  private static final long SEED = 20261123;

  @TempDir Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final Map<Long, String> names = new HashMap<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : processes) {
      process.destroyForcibly();
      process.waitFor(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void makesEachOrderOnce_whenWorkersOnPostgresqlAreKilled() throws Exception {
    assertMadeOnce(Server.shared().freshWorld(), PROCESSES, JOBS, KILLS);
  }

  @Test
  void makesEachOrderOnce_whenTheWorkerOnSqliteIsKilled() throws Exception {
    assertMadeOnce(Worlds.sqlite(folder), 1, 60, 2);
  }

  private void assertMadeOnce(DatabaseSettings world, int workers, int jobs, int kills)
      throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    long begun = System.nanoTime();
    try (CountedOrders orders = new CountedOrders(world, "nobody", 0, true);
        WorkQueue queue = new DbSchedulerWorkProvider().open(world)) {
      orders.makeTables();
      orders.place(CountedOrders.ids(jobs));
      queue.enqueue(CountedOrders.ids(jobs), Priority.NORMAL);
      for (int i = 0; i < workers; i++) {
        processes.add(start(world, MILLIS, true));
      }
      for (int kill = 0; kill < kills; kill++) {
        long due = (long) jobs * (kill + 1) / (kills + 1);
        Await.that("orders are made until the next kill", () -> ready(orders) >= due);
        int victim = random.nextInt(workers);
        Process process = processes.get(victim);
        String name = String.valueOf(names.get(process.pid()));
        Await.that("the victim works", () -> isAtWork(orders, name));
        process.destroyForcibly();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        processes.set(victim, start(world, MILLIS, true));
      }
      Await.that("all orders are made", () -> ready(orders) == jobs);
      Await.that("the queue is empty", () -> empty(queue.status()));
      assertEquals(jobs, orders.count("test_packs"), "a pack for each order");
      assertEquals(0, orders.repeated("test_packs"), "orders with two packs");
      long repeated = orders.repeated("test_attempts");
      assertTrue(repeated > 0, "no worker was killed while it worked");
      System.out.printf(
          "%d orders, %d workers, %d kills: %d orders begun more than once, %d packs, %.1f s%n",
          jobs,
          workers,
          kills,
          repeated,
          orders.count("test_packs"),
          (System.nanoTime() - begun) / 1e9);
    }
  }

  private static boolean isAtWork(CountedOrders orders, String worker) {
    return !orders
        .texts(
            "SELECT test_orders.order_id FROM test_orders JOIN test_attempts"
                + " ON test_orders.order_id = test_attempts.order_id"
                + " WHERE state = 'queued' AND worker = ? LIMIT 1",
            worker)
        .isEmpty();
  }

  private static long ready(CountedOrders orders) {
    return orders.count("test_orders WHERE state = 'ready'");
  }

  private static boolean empty(QueueStatus status) {
    return status.waiting() + status.running() == 0;
  }

  @Test
  void doesNothingTwice_thoughAWorkerThatWasThoughtDeadGoesOn() throws Exception {
    assertEquals(1, packsOfAnOrderThatTwoWorkersMake(true));
  }

  @Test
  void wouldShowAPackMadeTwice_ifAnOrdersWorkWereCareless() throws Exception {
    assertEquals(2, packsOfAnOrderThatTwoWorkersMake(false));
  }

  /** The first is stopped while it works, until the second has done its work, and then goes on. */
  private long packsOfAnOrderThatTwoWorkersMake(boolean careful) throws Exception {
    DatabaseSettings world = Server.shared().freshWorld();
    try (CountedOrders orders = new CountedOrders(world, "nobody", 0, true);
        WorkQueue queue = new DbSchedulerWorkProvider().open(world)) {
      orders.makeTables();
      orders.place(CountedOrders.ids(1));
      queue.enqueue(CountedOrders.ids(1), Priority.NORMAL);
      Process first = start(world, LONG_MILLIS, careful);
      processes.add(first);
      Await.soon("the first has begun", () -> orders.count("test_attempts") == 1);
      signal(first, "STOP");
      processes.add(start(world, 0, careful));
      Await.soon("the second has made it", () -> orders.count("test_packs") == 1);
      signal(first, "CONT");
      first.getOutputStream().close();
      assertTrue(first.waitFor(60, TimeUnit.SECONDS), "the first ends what it began");
      assertEquals(2, orders.count("test_attempts"));
      Await.soon("the queue is empty", () -> empty(queue.status()));
      return orders.count("test_packs");
    }
  }

  private static void signal(Process process, String signal) throws Exception {
    Process kill =
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).inheritIO().start();
    assertEquals(0, kill.waitFor());
  }

  /** Starts a worker, and waits until it works. */
  private Process start(DatabaseSettings world, long millis, boolean careful)
      throws IOException, InterruptedException {
    String name = "worker" + names.size();
    Path errors = folder.resolve(name + ".err");
    Path said = folder.resolve(name + ".out");
    Process process =
        WorkingProcess.on(world, name, millis, careful)
            .redirectError(errors.toFile())
            .redirectOutput(said.toFile())
            .start();
    names.put(process.pid(), name);
    Await.soon(
        "a worker begins",
        () -> {
          assertTrue(process.isAlive(), () -> "the worker ended: " + text(errors));
          return !text(said).isEmpty();
        });
    return process;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
