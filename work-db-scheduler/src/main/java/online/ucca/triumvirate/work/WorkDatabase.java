package online.ucca.triumvirate.work;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * A few connections of one's own to a world's database: what a queue or a worker does never waits
 * for the connections of those who make packs. Failures are {@code WRK_UNAVAILABLE}.
 */
final class WorkDatabase implements AutoCloseable {
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String SQLITE = "jdbc:sqlite:";

  /** How long a connection to a file waits for another one's transaction, in milliseconds. */
  private static final int PATIENCE = 60_000;

  /** How long somebody waits for a connection. */
  private static final long CONNECT_MILLIS = TimeUnit.SECONDS.toMillis(5);

  /** After how many seconds without an answer a server is taken for dead. */
  private static final String ANSWER_SECONDS = "60";

  private static final int LONGEST_REASON = 200;

  private final HikariDataSource pool;
  private final JdbcCustomization tasks;
  private final String name;

  private WorkDatabase(HikariDataSource pool, JdbcCustomization tasks, String name) {
    this.pool = pool;
    this.tasks = tasks;
    this.name = name;
  }

  /**
   * Connects.
   *
   * @throws Refusal {@code WRK_UNAVAILABLE} if it cannot
   */
  static WorkDatabase open(DatabaseSettings settings, int connections) {
    boolean server = settings.location().startsWith(POSTGRESQL);
    HikariConfig config = server ? server(settings) : file(settings);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    String name = settings.toString();
    try {
      return new WorkDatabase(
          new HikariDataSource(config), server ? new PostgresqlTasks() : new SqliteTasks(), name);
    } catch (RuntimeException e) {
      throw unavailable(name, e);
    }
  }

  private static HikariConfig server(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.location());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setConnectionTimeout(CONNECT_MILLIS);
    config.addDataSourceProperty("socketTimeout", ANSWER_SECONDS);
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }

  /**
   * As the world's database itself is opened; two who differed would undo each other's promises.
   */
  private static HikariConfig file(DatabaseSettings settings) {
    SQLiteConfig sqlite = new SQLiteConfig();
    sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
    sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    sqlite.setBusyTimeout(PATIENCE);
    // A world that is not there is not made by looking for its work.
    sqlite.resetOpenMode(SQLiteOpenMode.CREATE);
    SQLiteDataSource source = new SQLiteDataSource(sqlite);
    String location = settings.location();
    source.setUrl(location.startsWith(SQLITE) ? location : SQLITE + location);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setConnectionTimeout(PATIENCE);
    return config;
  }

  DataSource source() {
    return pool;
  }

  JdbcCustomization tasks() {
    return tasks;
  }

  /** What is done with a connection, in a transaction. */
  interface Step<T> {
    T with(Connection connection) throws SQLException;
  }

  /**
   * Does something whole or not at all.
   *
   * @throws Refusal {@code WRK_UNAVAILABLE} if the database fails
   */
  <T> T inTransaction(Step<T> step) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = step.with(connection);
        connection.commit();
        return result;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw unavailable(name, e);
    }
  }

  /**
   * Asks one question: a transaction on a file would wait for whoever writes to it.
   *
   * @throws Refusal {@code WRK_UNAVAILABLE} if the database fails
   */
  <T> T byItself(Step<T> step) {
    try (Connection connection = pool.getConnection()) {
      return step.with(connection);
    } catch (SQLException e) {
      throw unavailable(name, e);
    }
  }

  /** Of a server no text is shown, which might quote its content. */
  private static Refusal unavailable(String name, Throwable failure) {
    SQLException cause = cause(failure);
    String reason = failure.getClass().getSimpleName();
    if (cause != null && isOfAFile(cause)) {
      reason = Excerpt.of(String.valueOf(cause.getMessage()), LONGEST_REASON);
    } else if (cause != null && cause.getSQLState() != null) {
      reason = "SQLSTATE " + cause.getSQLState();
    }
    return new Refusal(
        Finding.of(
                ErrorCode.WRK_UNAVAILABLE,
                "the queue of work in " + name + " cannot be used: " + reason)
            .from(name));
  }

  private static boolean isOfAFile(SQLException cause) {
    return cause.getClass().getName().startsWith("org.sqlite.");
  }

  private static @Nullable SQLException cause(Throwable failure) {
    SQLException found = null;
    int steps = 0;
    for (Throwable one = failure; one != null && steps < 20; one = one.getCause()) {
      if (one instanceof SQLException exception) {
        found = exception;
      }
      steps++;
    }
    return found;
  }

  @Override
  public void close() {
    pool.close();
  }
}
