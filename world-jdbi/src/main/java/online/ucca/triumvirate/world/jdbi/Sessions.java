package online.ucca.triumvirate.world.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Lends connections, and turns every failure of the database into a refusal. */
final class Sessions implements AutoCloseable {
  private static final int LONGEST_REASON = 200;

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Dialect dialect;
  private final String name;

  /**
   * Lends connections of a pool.
   *
   * @param name what messages call the database
   */
  Sessions(HikariDataSource pool, Dialect dialect, String name) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.dialect = dialect;
    this.name = name;
  }

  Dialect dialect() {
    return dialect;
  }

  /** Asks; each statement sees what was committed before it. */
  <T> T read(Function<Handle, T> questions) {
    try {
      return jdbi.withHandle(questions::apply);
    } catch (JdbiException e) {
      throw unavailable(name, e);
    }
  }

  /**
   * Changes, whole or not at all; on stable storage when it returns. On SQLite it is alone from the
   * beginning.
   */
  <T> T write(Function<Handle, T> changes) {
    try {
      return jdbi.inTransaction(changes::apply);
    } catch (JdbiException e) {
      throw unavailable(name, e);
    }
  }

  /** What is said of a database that failed: of a server no text, which might quote its content. */
  static Refusal unavailable(String name, Throwable failure) {
    SQLException cause = cause(failure);
    String reason;
    if (cause == null) {
      reason = failure.getClass().getSimpleName();
    } else if (cause.getClass().getName().startsWith("org.sqlite.")) {
      reason = Excerpt.of(String.valueOf(cause.getMessage()), LONGEST_REASON);
    } else {
      reason = "SQLSTATE " + cause.getSQLState();
    }
    return new Refusal(
        Finding.of(ErrorCode.DBS_UNAVAILABLE, "the database " + name + " cannot be used: " + reason)
            .from(name));
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
