package online.ucca.triumvirate.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL that asks everybody but its owner for a password. It never waits for the disk: the
 * machine does not fail here, only processes do.
 */
final class PostgresServer {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String WHO_MAY =
      """
      local all all trust
      host all postgres 127.0.0.1/32 trust
      host all postgres ::1/128 trust
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;
  private static final EmbeddedPostgres POSTGRES = start();

  private PostgresServer() {}

  /**
   * A database of its own, and who owns it.
   *
   * @param name what it and its owner are called
   * @param password by which
   */
  record Database(String name, String password) {
    /** Where it is, as a configuration says. */
    String url(int port) {
      return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Who may use it. */
    String user() {
      return name;
    }
  }

  static int port() {
    return POSTGRES.getPort();
  }

  private static EmbeddedPostgres start() {
    try {
      Path rules = Files.writeString(Files.createTempFile("pg-hba", ".conf"), WHO_MAY);
      rules.toFile().deleteOnExit();
      return EmbeddedPostgres.builder()
          .setServerConfig("hba_file", rules.toString())
          .setServerConfig("max_connections", "200")
          .setServerConfig("fsync", "off")
          .setServerConfig("full_page_writes", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty database that nobody used before. */
  static Database newDatabase() {
    String name = "world" + NUMBER.incrementAndGet();
    String password = "a-password-of-" + name;
    try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
      statement.execute("CREATE DATABASE " + name + " OWNER " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Database(name, password);
  }

  /** The first column of what is asked. */
  static List<String> look(Database database, String question) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Connects as who owns a database. */
  static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.url(port()), database.user(), database.password());
  }
}
