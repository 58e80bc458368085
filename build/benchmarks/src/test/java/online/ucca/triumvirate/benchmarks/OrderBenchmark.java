package online.ucca.triumvirate.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.engine.order.OrderRequest;
import online.ucca.triumvirate.engine.price.Price;
import online.ucca.triumvirate.engine.price.ProductKind;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.work.DbSchedulerWorkProvider;
import online.ucca.triumvirate.world.jdbi.WorldDatabase;

/** Orders that are put in and taken on PostgreSQL, beside plain JDBC on the same rows. */
public final class OrderBenchmark {
  private static final int BATCH = 100;
  private static final int BUYERS = 8;
  private static final int THREADS = 16;
  private static final TenantId TENANT = new TenantId("harbour");
  private static final WorkSettings SETTINGS =
      new WorkSettings(
          THREADS, 3, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMillis(50));

  private final DatabaseSettings world;
  private final WorldDatabase database;
  private final WorkQueue queue;
  private final Map<String, List<Double>> rates = new LinkedHashMap<>();
  private int bought;

  private OrderBenchmark(DatabaseSettings world, WorldDatabase database, WorkQueue queue) {
    this.world = world;
    this.database = database;
    this.queue = queue;
  }

  /**
   * Measures.
   *
   * @param arguments a folder for the server's data, how many rounds, how many orders in each
   */
  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[1]);
    int orders = Integer.parseInt(arguments[2]);
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(Path.of(arguments[0]))
            .setServerConfig("max_connections", "100")
            .start()) {
      DatabaseSettings world =
          new DatabaseSettings(
              "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
              "postgres",
              "postgres");
      try (WorldDatabase database = WorldDatabase.open(world);
          WorkQueue queue = new DbSchedulerWorkProvider().open(world);
          SkipLockedPeer peer = new SkipLockedPeer(world, THREADS)) {
        database
            .tenants()
            .put(
                new Tenant(
                    TENANT, "Harbour", null, null, null, TenantStatus.ACTIVE, Instant.EPOCH));
        OrderBenchmark benchmark = new OrderBenchmark(world, database, queue);
        for (int round = -1; round < rounds; round++) {
          benchmark.round(orders, round < 0, peer);
        }
        benchmark.print();
      }
    }
  }

  private void round(int count, boolean warmUp, SkipLockedPeer peer) throws Exception {
    Map<String, Double> round = new LinkedHashMap<>();
    List<OrderId> ids = ids(count);
    round.put("put in, " + BATCH + " at a time", rate(count, () -> putInBatches(ids)));
    round.put("taken and done, " + THREADS + " threads", rate(count, this::workOff));
    round.put("put in one by one, " + BUYERS + " threads", rate(count, () -> putSingly(ids)));
    workOff();
    round.put(
        "ordered, put in, taken and done at once",
        rate(
            count,
            () -> {
              Worker worker = worker();
              buy(count);
              awaitEmpty();
              worker.close();
            }));
    List<String> names = ids.stream().map(OrderId::toString).toList();
    round.put("JDBC: put in, " + BATCH + " at a time", rate(count, () -> peer.put(names, BATCH)));
    round.put("JDBC: taken and done, " + THREADS + " threads", rate(count, peer::takeAll));
    if (!warmUp) {
      round.forEach((name, rate) -> rates.computeIfAbsent(name, n -> new ArrayList<>()).add(rate));
    }
  }

  private List<OrderId> ids(int count) {
    List<OrderId> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(OrderId.of(TENANT, "only in the queue " + i));
    }
    return ids;
  }

  private void putInBatches(List<OrderId> ids) {
    for (int i = 0; i < ids.size(); i += BATCH) {
      queue.enqueue(ids.subList(i, Math.min(ids.size(), i + BATCH)), Priority.NORMAL);
    }
  }

  private void putSingly(List<OrderId> ids) throws Exception {
    byBuyers(ids.size(), i -> queue.enqueue(List.of(ids.get(i)), Priority.NORMAL));
  }

  private void buy(int count) throws Exception {
    int first = bought;
    bought += count;
    byBuyers(
        count,
        i -> {
          OrderRequest request =
              new OrderRequest(
                  TENANT,
                  "purchase " + (first + i),
                  List.of(new OrderLine(1, "DOCK101", ProductKind.SINGLE, 2900)),
                  new Price(2900, 263, "AUD"));
          queue.enqueue(
              List.of(database.orders().place(request, Instant.EPOCH).id()), Priority.NORMAL);
        });
  }

  private static void byBuyers(int count, IntConsumer one) throws Exception {
    ExecutorService buyers = Executors.newFixedThreadPool(BUYERS);
    List<Future<?>> parts = new ArrayList<>();
    for (int buyer = 0; buyer < BUYERS; buyer++) {
      int from = buyer;
      parts.add(
          buyers.submit(
              () -> {
                for (int i = from; i < count; i += BUYERS) {
                  one.accept(i);
                }
              }));
    }
    for (Future<?> part : parts) {
      part.get();
    }
    buyers.shutdown();
  }

  private void workOff() throws InterruptedException {
    Worker worker = worker();
    awaitEmpty();
    worker.close();
  }

  private void awaitEmpty() throws InterruptedException {
    QueueStatus status = queue.status();
    while (status.waiting() + status.running() > 0) {
      TimeUnit.MILLISECONDS.sleep(20);
      status = queue.status();
    }
  }

  private Worker worker() {
    return new DbSchedulerWorkProvider().start(world, SETTINGS, new Nothing(), List.of());
  }

  /** Work that takes no time, so that only the queue is measured. */
  private record Nothing() implements OrderWork {
    @Override
    public void make(OrderId order) {}

    @Override
    public void giveUp(OrderId order, ErrorCode reason) {
      throw new IllegalStateException(order + " failed: " + reason);
    }

    @Override
    public List<OrderId> unfinished() {
      return List.of();
    }
  }

  /** What is measured. */
  private interface Step {
    void run() throws Exception;
  }

  private static double rate(int count, Step step) throws Exception {
    long begun = System.nanoTime();
    step.run();
    return count / ((System.nanoTime() - begun) / 1e9);
  }

  private void print() {
    rates.forEach(
        (name, all) -> {
          Collections.sort(all);
          System.out.printf(
              Locale.ROOT,
              "%-45s %,9.0f orders/s (%,.0f to %,.0f)%n",
              name,
              all.get(all.size() / 2),
              all.get(0),
              all.get(all.size() - 1));
        });
  }
}
