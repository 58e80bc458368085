package online.ucca.triumvirate.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderState;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.world.SystemSources;
import online.ucca.triumvirate.world.opening.OpenContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signed purchases that arrive ten times each, and worker processes that make their packs, store
 * them, tell the buyers, and are killed by SIGKILL while they do.
 */
@Timeout(3600)
class PurchasesOnServersTest {
  private static final int PURCHASES = Integer.getInteger("triumvirate.servers.purchases", 12);
  private static final int PROCESSES = Integer.getInteger("triumvirate.servers.workers", 2);
  private static final int KILLS = Integer.getInteger("triumvirate.servers.kills", 2);
  private static final int DELIVERIES = 10;
  private static final int DELIVERING = 4;
  private static final long SEED = 20261123;

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private final Map<OrderId, TenantId> orders = new TreeMap<>(this::byText);
  private final List<byte[]> events = new ArrayList<>();

  private int byText(OrderId one, OrderId other) {
    return one.toString().compareTo(other.toString());
  }

  @Test
  void makesEveryPurchaseOnePack_howeverOftenItArrivesAndWhicheverWorkersAreKilled()
      throws Exception {
    long begun = System.nanoTime();
    try (MailServer mail = new MailServer()) {
      ServedWorld world = ServedWorld.in(folder, mail);
      try (Workers workers = new Workers(world)) {
        List<Workers.One> living = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
          living.add(workers.start());
        }
        // All at once, and nobody has opened this world before.
        for (Workers.One one : living) {
          one.says("works");
        }
        try (OpenContainer open = world.open()) {
          ServedWorld.offer(open);
          enterBuyers(open);
          Queue<byte[]> arriving = new ConcurrentLinkedQueue<>(events);
          ExecutorService threads = Executors.newFixedThreadPool(DELIVERING);
          List<Future<?>> delivering = new ArrayList<>();
          for (int i = 0; i < DELIVERING; i++) {
            delivering.add(threads.submit(() -> deliver(open, arriving)));
          }
          int atWork = killSome(world, open, workers, living);
          for (Future<?> thread : delivering) {
            thread.get();
          }
          threads.shutdown();
          Ledger ledger = new Ledger(world, open, mail);
          ledger.isQuiet(PURCHASES);
          for (Workers.One one : living) {
            assertEquals(0, one.finish(), one::errors);
          }
          var swept = ledger.assertEachOnce(orders, 1);
          assertTrue(atWork > 0, "no worker was killed while it had an order");
          System.out.printf(
              "%,d purchases, %,d deliveries, %d worker processes, %d kills with %d orders in"
                  + " hand: %,d packs, %,d messages and %d of them once more; %d unfinished uploads"
                  + " swept; %.0f s%n",
              PURCHASES,
              events.size(),
              PROCESSES,
              KILLS,
              atWork,
              orders.size(),
              orders.size(),
              ledger.repeatedSendings(),
              swept.uploads(),
              (System.nanoTime() - begun) / 1e9);
          assertTrue(
              ledger.repeatedSendings() <= atWork, "messages are repeated only after a kill");
        }
      }
    }
  }

  private void enterBuyers(OpenContainer open) {
    for (int i = 0; i < PURCHASES; i++) {
      TenantId buyer = ServedWorld.enter(open, "college-" + i);
      String session = "cs_" + i;
      orders.put(Purchases.order(buyer, session), buyer);
      for (int again = 0; again < DELIVERIES; again++) {
        events.add(Purchases.event("evt_" + i + "_" + again % 2, buyer, session, ServedWorld.UNIT));
      }
    }
    Collections.shuffle(events, random);
  }

  private static void deliver(OpenContainer open, Queue<byte[]> arriving) {
    for (byte[] event = arriving.poll(); event != null; event = arriving.poll()) {
      open.orders().accept(event, Purchases.signature(event, SystemSources.time().now()));
    }
  }

  /** Kills workers, one after the other, and puts another in the place of each. */
  private int killSome(
      ServedWorld world, OpenContainer open, Workers workers, List<Workers.One> living)
      throws Exception {
    int inHand = 0;
    try (Connection connection = PostgresServer.connect(world.database())) {
      for (int kill = 0; kill < KILLS; kill++) {
        long due = (long) PURCHASES * kill / (KILLS + 1);
        Await.that("orders are ready until the next kill", () -> ready(open) >= due);
        int place = random.nextInt(living.size());
        Workers.One victim = living.get(place);
        victim.says("works");
        Await.that(
            "the victim has an order, or nobody will",
            () -> inHandOf(connection, victim) > 0 || ready(open) == PURCHASES);
        Thread.sleep(random.nextInt(200));
        victim.kill();
        inHand += inHandOf(connection, victim);
        living.set(place, workers.start());
      }
    }
    return inHand;
  }

  private static long ready(OpenContainer open) {
    return open.data().orders().counts().getOrDefault(OrderState.READY, 0L);
  }

  /** How many orders a worker has, or had when it died: they wait until it is taken for dead. */
  private static int inHandOf(Connection connection, Workers.One worker) {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT count(*) FROM scheduled_tasks"
                + " WHERE task_name = 'order' AND picked AND picked_by LIKE ?")) {
      statement.setString(1, worker.pid() + " on %");
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
