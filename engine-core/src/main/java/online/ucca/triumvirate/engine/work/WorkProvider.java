package online.ucca.triumvirate.engine.work;

import java.util.List;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Queues and workers on a world's database. Found by {@link java.util.ServiceLoader}, or given
 * explicitly. Safe for use by several threads.
 */
public interface WorkProvider {

  /**
   * Opens the queue.
   *
   * @param database the world's database, which was opened before, so that its tables are there
   * @return the queue, for the caller to close
   * @throws Refusal {@code WRK_UNAVAILABLE} if it cannot be opened
   */
  WorkQueue open(DatabaseSettings database);

  /**
   * Starts a worker. It first looks for orders that nobody finished.
   *
   * @param database the world's database
   * @param settings how it works
   * @param orders what it does with an order
   * @param recurring what else it does
   * @return the worker, for the caller to close
   * @throws Refusal {@code WRK_UNAVAILABLE} if it cannot begin
   */
  Worker start(
      DatabaseSettings database,
      WorkSettings settings,
      OrderWork orders,
      List<RecurringWork> recurring);
}
