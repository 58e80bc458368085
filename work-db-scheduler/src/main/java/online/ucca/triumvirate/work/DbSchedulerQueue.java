package online.ucca.triumvirate.work;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.work.Priority;
import online.ucca.triumvirate.engine.work.QueueStatus;
import online.ucca.triumvirate.engine.work.WorkQueue;

/**
 * Puts orders into the scheduler's table. An order is one row under its own id, from when it is put
 * in until its work is over, so that putting it in again finds it there.
 */
final class DbSchedulerQueue implements WorkQueue {
  /**
   * The scheduler's own client puts many in at once only if none is there yet; this is its
   * statement, with nothing done where one is.
   */
  private static final String PUT =
      "INSERT INTO scheduled_tasks"
          + " (task_name, task_instance, execution_time, picked, version, priority, put_in_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

  private static final String STATUS =
      "SELECT count(*) FILTER (WHERE NOT picked) AS waiting,"
          + " count(*) FILTER (WHERE picked) AS running,"
          + " count(*) FILTER (WHERE NOT picked AND consecutive_failures > 0) AS retrying,"
          + " min(put_in_at) FILTER (WHERE NOT picked) AS oldest"
          + " FROM scheduled_tasks WHERE task_name = ?";

  private final WorkDatabase database;

  private DbSchedulerQueue(WorkDatabase database) {
    this.database = database;
  }

  /**
   * The queue in a database, which it closes; the database is closed, too, if it has no queue.
   *
   * @throws online.ucca.triumvirate.model.error.Refusal {@code WRK_UNAVAILABLE} if it cannot be
   *     read
   */
  static DbSchedulerQueue on(WorkDatabase database) {
    DbSchedulerQueue queue = new DbSchedulerQueue(database);
    boolean usable = false;
    try {
      queue.status();
      usable = true;
      return queue;
    } finally {
      if (!usable) {
        database.close();
      }
    }
  }

  @Override
  public void enqueue(Collection<OrderId> orders, Priority priority) {
    // In one order for everybody: two who put in the same at once then never wait in a circle.
    List<String> ids = orders.stream().map(OrderId::toString).sorted().distinct().toList();
    if (ids.isEmpty()) {
      return;
    }
    String now = TaskTimes.text(Instant.now());
    database.inTransaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            for (String id : ids) {
              statement.setString(1, OrderTask.NAME);
              statement.setString(2, id);
              statement.setString(3, now);
              statement.setBoolean(4, false);
              statement.setLong(5, 1);
              statement.setInt(6, rank(priority));
              statement.setString(7, now);
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  private static int rank(Priority priority) {
    return switch (priority) {
      case HIGH -> com.github.kagkarlsson.scheduler.task.Priority.HIGH;
      case NORMAL -> com.github.kagkarlsson.scheduler.task.Priority.MEDIUM;
      case LOW -> com.github.kagkarlsson.scheduler.task.Priority.LOW;
    };
  }

  @Override
  public QueueStatus status() {
    return database.byItself(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(STATUS)) {
            statement.setString(1, OrderTask.NAME);
            try (ResultSet row = statement.executeQuery()) {
              if (!row.next()) {
                throw new SQLException("a count without a row");
              }
              return new QueueStatus(
                  row.getLong("waiting"),
                  row.getLong("running"),
                  row.getLong("retrying"),
                  TaskTimes.get(row, "oldest"));
            }
          }
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
