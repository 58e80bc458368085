package online.ucca.triumvirate.work;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.RecurringWork;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A world that nobody used before, its queue, and workers that are closed in the end. */
@Timeout(300)
abstract class WorkOnAWorld {
  static final WorkSettings QUICK =
      new WorkSettings(2, 3, Duration.ofMillis(20), Duration.ofSeconds(1), Duration.ofMillis(20));
  static final WorkSettings ONE_AT_A_TIME =
      new WorkSettings(1, 3, Duration.ofMillis(20), Duration.ofSeconds(1), Duration.ofMillis(20));

  @TempDir Path folder;
  DatabaseSettings world;
  final DbSchedulerWorkProvider provider = new DbSchedulerWorkProvider();
  WorkQueue queue;
  final List<Worker> workers = new ArrayList<>();

  abstract DatabaseSettings freshWorld();

  @BeforeEach
  void open() {
    world = freshWorld();
    queue = provider.open(world);
  }

  @AfterEach
  void close() {
    workers.forEach(Worker::close);
    queue.close();
  }

  Worker start(WorkSettings settings, OrderWork orders, RecurringWork... recurring) {
    Worker worker = provider.start(world, settings, orders, List.of(recurring));
    workers.add(worker);
    return worker;
  }

  boolean isEmpty() {
    QueueStatus status = queue.status();
    return status.waiting() + status.running() == 0;
  }

  static void pass(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
