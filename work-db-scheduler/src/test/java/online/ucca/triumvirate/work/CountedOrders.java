package online.ucca.triumvirate.work;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.work.OrderWork;
import online.ucca.triumvirate.model.error.ErrorCode;

/**
 * Orders in tables of the tests' own, in the database that holds the queue: every attempt is a row,
 * and so is every pack, so that what was done twice can be counted.
 */
final class CountedOrders implements OrderWork, AutoCloseable {
  private final WorkDatabase database;
  private final String worker;
  private final long millis;
  private final boolean careful;

  /**
   * Opens them.
   *
   * @param worker who works
   * @param millis how long an order takes
   * @param careful whether an order that is ready is left alone, as the contract of an order's work
   *     demands
   */
  CountedOrders(DatabaseSettings settings, String worker, long millis, boolean careful) {
    this.database = WorkDatabase.open(settings, 8);
    this.worker = worker;
    this.millis = millis;
    this.careful = careful;
  }

  void makeTables() {
    database.inTransaction(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(
                "CREATE TABLE test_orders (order_id TEXT PRIMARY KEY, state TEXT, reason TEXT)");
            statement.execute("CREATE TABLE test_attempts (order_id TEXT, worker TEXT)");
            statement.execute("CREATE TABLE test_packs (order_id TEXT, worker TEXT)");
            return true;
          }
        });
  }

  static List<OrderId> ids(int count) {
    List<OrderId> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(new OrderId(new UUID(0x5000L, 0x8000_0000_0000_0000L + i)));
    }
    return ids;
  }

  void place(Collection<OrderId> ids) {
    database.inTransaction(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement("INSERT INTO test_orders VALUES (?, 'queued', NULL)")) {
            for (OrderId id : ids) {
              statement.setString(1, id.toString());
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  @Override
  public void make(OrderId order) {
    change("INSERT INTO test_attempts VALUES (?, ?)", order.toString(), worker);
    pause();
    database.inTransaction(
        connection -> {
          int changed;
          try (PreparedStatement ready =
              connection.prepareStatement(
                  "UPDATE test_orders SET state = 'ready' WHERE order_id = ? AND state = 'queued'")) {
            ready.setString(1, order.toString());
            changed = ready.executeUpdate();
          }
          if (changed == 1 || !careful) {
            try (PreparedStatement pack =
                connection.prepareStatement("INSERT INTO test_packs VALUES (?, ?)")) {
              pack.setString(1, order.toString());
              pack.setString(2, worker);
              pack.executeUpdate();
            }
          }
          return changed;
        });
  }

  private void pause() {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void giveUp(OrderId order, ErrorCode reason) {
    change(
        "UPDATE test_orders SET state = 'failed', reason = ? WHERE order_id = ? AND state = 'queued'",
        reason.name(),
        order.toString());
  }

  @Override
  public List<OrderId> unfinished() {
    return texts("SELECT order_id FROM test_orders WHERE state = 'queued'").stream()
        .map(OrderId::parse)
        .toList();
  }

  int change(String sql, String... values) {
    return database.inTransaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
          }
        });
  }

  List<String> texts(String sql, String... values) {
    return database.inTransaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
              List<String> texts = new ArrayList<>();
              while (rows.next()) {
                texts.add(rows.getString(1));
              }
              return texts;
            }
          }
        });
  }

  private static void bind(PreparedStatement statement, String... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
  }

  long count(String sql) {
    return Long.parseLong(texts("SELECT count(*) FROM " + sql).get(0));
  }

  /** How many orders have more than one row in a table. */
  long repeated(String table) {
    return count(
        "(SELECT order_id FROM " + table + " GROUP BY order_id HAVING count(*) > 1) AS repeated");
  }

  @Override
  public void close() {
    database.close();
  }
}
