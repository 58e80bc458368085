package online.ucca.triumvirate.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.RecurringWork;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scheduler that makes orders and does what recurs, until it is closed. */
final class DbSchedulerWorker implements Worker {
  /** What a worker has connections for beside its orders: to look, to say that it lives. */
  private static final int CONNECTIONS_BESIDE = 3;

  private static final int MOST_CONNECTIONS = 16;
  private static final int HEARTBEATS = 6;

  /** How often a worker looks for orders that nobody finished. */
  static final Duration SWEEP = Duration.ofMinutes(1);

  private static final Duration STOP = Duration.ofMinutes(1);

  /** Work that only other workers know is theirs, and never removed here. */
  private static final Duration NEVER = Duration.ofDays(36_500);

  private static final Logger LOG = LoggerFactory.getLogger(DbSchedulerWorker.class);

  private final Scheduler scheduler;
  private final DbSchedulerQueue queue;
  private final AtomicBoolean closing;

  private DbSchedulerWorker(Scheduler scheduler, DbSchedulerQueue queue, AtomicBoolean closing) {
    this.scheduler = scheduler;
    this.queue = queue;
    this.closing = closing;
  }

  static DbSchedulerWorker start(
      DatabaseSettings settings,
      WorkSettings how,
      OrderWork orders,
      List<RecurringWork> recurring,
      Duration sweep) {
    int connections = Math.min(MOST_CONNECTIONS, how.threads() + CONNECTIONS_BESIDE);
    WorkDatabase database = WorkDatabase.open(settings, connections);
    DbSchedulerQueue queue = DbSchedulerQueue.on(database);
    boolean started = false;
    try {
      queue.enqueue(orders.unfinished(), Priority.NORMAL);
      AtomicBoolean closing = new AtomicBoolean();
      Scheduler scheduler =
          scheduler(database, how, orders, recurring(queue, orders, recurring, sweep), closing);
      scheduler.start();
      started = true;
      return new DbSchedulerWorker(scheduler, queue, closing);
    } finally {
      if (!started) {
        queue.close();
      }
    }
  }

  private static Scheduler scheduler(
      WorkDatabase database,
      WorkSettings how,
      OrderWork orders,
      List<RecurringTask<Void>> recurring,
      AtomicBoolean closing) {
    Recording recording = new Recording(how.heartbeat().multipliedBy(HEARTBEATS), closing::get);
    SchedulerBuilder builder =
        Scheduler.create(database.source(), OrderTask.of(orders, how, recording, closing::get))
            .startTasks(recurring)
            .jdbcCustomization(database.tasks())
            .schedulerName(
                new SchedulerName.Fixed(
                    ProcessHandle.current().pid()
                        + " on "
                        + new SchedulerName.Hostname().getName()))
            .threads(how.threads())
            .enablePriority()
            .pollingInterval(how.poll())
            .heartbeatInterval(how.heartbeat())
            .missedHeartbeatsLimit(HEARTBEATS)
            .deleteUnresolvedAfter(NEVER)
            .shutdownMaxWait(STOP)
            .failureLogging(LogLevel.WARN, false);
    if (database.tasks().supportsSingleStatementLockAndFetch()) {
      // No more than can be begun at once: what waits in a worker has no heartbeat.
      builder.pollUsingLockAndFetch(0.5, 1.0);
    }
    return builder.build();
  }

  private static List<RecurringTask<Void>> recurring(
      DbSchedulerQueue queue, OrderWork orders, List<RecurringWork> others, Duration sweep) {
    List<RecurringTask<Void>> tasks = new ArrayList<>();
    tasks.add(
        Tasks.recurring("unfinished orders", new FromItsBeginning(sweep, sweep))
            .execute(
                (instance, context) ->
                    logged(
                        "unfinished orders",
                        () -> queue.enqueue(orders.unfinished(), Priority.NORMAL),
                        LOG)));
    for (RecurringWork other : others) {
      tasks.add(
          Tasks.recurring(
                  "recurring " + other.name(), new FromItsBeginning(other.every(), Duration.ZERO))
              .execute((instance, context) -> logged(other.name(), other.work(), LOG)));
    }
    return tasks;
  }

  /** The scheduler itself says that something failed, and not what. */
  static void logged(String name, Runnable work, Logger log) {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.warn("The recurring work {} failed, and is done again at its next time", name, e);
      throw e;
    }
  }

  @Override
  public void close() {
    if (closing.compareAndSet(false, true)) {
      scheduler.stop();
      queue.close();
    }
  }
}
