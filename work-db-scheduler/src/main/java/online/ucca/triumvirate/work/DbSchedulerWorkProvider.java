package online.ucca.triumvirate.work;

import java.util.List;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.engine.work.RecurringWork;
import online.ucca.triumvirate.engine.work.WorkProvider;
import online.ucca.triumvirate.engine.work.WorkQueue;
import online.ucca.triumvirate.engine.work.WorkSettings;
import online.ucca.triumvirate.engine.work.Worker;

/** Queues and workers on the table {@code scheduled_tasks} of a world's database. */
public final class DbSchedulerWorkProvider implements WorkProvider {
  private static final int CONNECTIONS_OF_A_QUEUE = 4;

  /** For {@link java.util.ServiceLoader}. */
  public DbSchedulerWorkProvider() {}

  @Override
  public WorkQueue open(DatabaseSettings database) {
    return DbSchedulerQueue.on(WorkDatabase.open(database, CONNECTIONS_OF_A_QUEUE));
  }

  @Override
  public Worker start(
      DatabaseSettings database,
      WorkSettings settings,
      OrderWork orders,
      List<RecurringWork> recurring) {
    return DbSchedulerWorker.start(database, settings, orders, recurring, DbSchedulerWorker.SWEEP);
  }
}
