package online.ucca.triumvirate.work;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.world.jdbi.WorldDatabase;

/**
 * A PostgreSQL that tests may stop and start again. It never waits for the disk: the machine does
 * not fail here, only processes do.
 */
final class Server implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private EmbeddedPostgres postgres;

  private Server(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** One that keeps its data in a folder, and its port, when it is stopped and started. */
  static Server in(Path data) throws IOException {
    return new Server(builder(data).start());
  }

  private static EmbeddedPostgres.Builder builder(Path data) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setServerConfig("max_connections", "200")
        .setServerConfig("fsync", "off")
        .setServerConfig("full_page_writes", "off");
  }

  /** The one for all tests of this JVM that need none of their own. */
  static Server shared() {
    return Shared.SERVER;
  }

  void stop() throws IOException {
    postgres.close();
  }

  void startAgain(Path data) throws IOException {
    postgres = builder(data).setPort(postgres.getPort()).start();
  }

  /** A schema that nobody used before, with the tables of a world. */
  DatabaseSettings freshWorld() {
    String name = "world" + NUMBER.incrementAndGet();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    DatabaseSettings settings =
        new DatabaseSettings(
            "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?currentSchema=" + name,
            "postgres",
            "postgres");
    WorldDatabase.open(settings).close();
    return settings;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  /** Started when it is needed. */
  private static final class Shared {
    private static final Server SERVER = start();

    private Shared() {}

    private static Server start() {
      try {
        return new Server(
            EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
