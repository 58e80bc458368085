package online.ucca.triumvirate.world.jdbi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.database.DatabaseSettings;

/**
 * A PostgreSQL of this JVM's own, for all its tests; each test has a schema of its own, since a
 * database is a thousand files to make and to remove. Nothing in it outlives the tests, so it waits
 * for no disk.
 */
final class Server {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final EmbeddedPostgres POSTGRES = start();

  private Server() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("max_connections", "200")
          .setServerConfig("deadlock_timeout", "100ms")
          .setServerConfig("fsync", "off")
          .setServerConfig("full_page_writes", "off")
          .setServerConfig("synchronous_commit", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A database of its own in which every letter has its case, as in most that people make. */
  static DatabaseSettings databaseOfManyLetters() {
    String name = "letters" + NUMBER.incrementAndGet();
    execute(
        "CREATE DATABASE "
            + name
            + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"
            + " LC_COLLATE 'C' LC_CTYPE 'C'");
    return new DatabaseSettings(
        "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + name, "postgres", "postgres");
  }

  /** Where it listens. */
  static int port() {
    return POSTGRES.getPort();
  }

  /**
   * A schema that nobody used before, which is all that a connection sees: as good as a database.
   */
  static DatabaseSettings freshDatabase() {
    String name = "world" + NUMBER.incrementAndGet();
    execute("CREATE SCHEMA " + name);
    return new DatabaseSettings(
        "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/postgres?currentSchema=" + name,
        "postgres",
        "postgres");
  }

  private static void execute(String sql) {
    try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
