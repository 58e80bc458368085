package online.ucca.triumvirate.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import online.ucca.triumvirate.engine.database.DatabaseSettings;

/**
 * What is compared with: the same rows in a table of the same form and with the same index. Who
 * takes one holds its lock until it is done and deleted, in one transaction: no heartbeat, no
 * attempt is counted, and a connection is held for as long as the work takes.
 */
final class SkipLockedPeer implements AutoCloseable {
  private static final String TAKE =
      "SELECT task_name, task_instance FROM peer_tasks WHERE picked = ? AND execution_time <= ?"
          + " ORDER BY priority DESC, execution_time FOR UPDATE SKIP LOCKED LIMIT 1";

  private static final String NOW = "2027-01-01T00:00:00.000000Z";

  private final List<Connection> connections = new ArrayList<>();

  SkipLockedPeer(DatabaseSettings world, int threads) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", String.valueOf(world.user()));
    properties.setProperty("password", String.valueOf(world.password()));
    properties.setProperty("reWriteBatchedInserts", "true");
    for (int i = 0; i < threads; i++) {
      Connection connection = DriverManager.getConnection(world.location(), properties);
      connection.setAutoCommit(false);
      connections.add(connection);
    }
    try (Statement statement = connections.get(0).createStatement()) {
      statement.execute("CREATE TABLE peer_tasks (LIKE scheduled_tasks INCLUDING ALL)");
    }
    connections.get(0).commit();
  }

  void put(List<String> ids, int batch) throws SQLException {
    try (PreparedStatement statement =
        connections
            .get(0)
            .prepareStatement(
                "INSERT INTO peer_tasks (task_name, task_instance, execution_time, picked, version,"
                    + " priority) VALUES ('order', ?, ?, ?, 1, 50) ON CONFLICT DO NOTHING")) {
      for (int i = 0; i < ids.size(); i++) {
        statement.setString(1, ids.get(i));
        statement.setString(2, NOW);
        statement.setBoolean(3, false);
        statement.addBatch();
        if ((i + 1) % batch == 0 || i + 1 == ids.size()) {
          statement.executeBatch();
          connections.get(0).commit();
        }
      }
    }
  }

  void takeAll() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections.size());
    List<Future<?>> parts = new ArrayList<>();
    for (Connection connection : connections) {
      parts.add(
          threads.submit(
              () -> {
                while (takesOne(connection)) {
                  Thread.onSpinWait();
                }
                return null;
              }));
    }
    for (Future<?> part : parts) {
      part.get();
    }
    threads.shutdown();
  }

  private static boolean takesOne(Connection connection) throws SQLException {
    try (PreparedStatement take = connection.prepareStatement(TAKE);
        PreparedStatement delete =
            connection.prepareStatement(
                "DELETE FROM peer_tasks WHERE task_name = ? AND task_instance = ?")) {
      take.setBoolean(1, false);
      take.setString(2, NOW);
      boolean found = false;
      try (ResultSet row = take.executeQuery()) {
        if (row.next()) {
          found = true;
          delete.setString(1, row.getString(1));
          delete.setString(2, row.getString(2));
          delete.executeUpdate();
        }
      }
      connection.commit();
      return found;
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
  }
}
