package online.ucca.triumvirate.world.jdbi.session;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.jdbi.tables.Triggers;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** Lends connections, and turns every failure of the database into a refusal. */
public final class Sessions implements AutoCloseable {
  private static final int LONGEST_REASON = 200;

  /** What PostgreSQL says to the one of several transactions that it ends for the others' sake. */
  private static final Set<String> LOST_RACES = Set.of("40001", "40P01");

  private static final int ATTEMPTS = 5;

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Dialect dialect;
  private final String name;

  /**
   * Lends connections of a pool.
   *
   * @param pool the pool, which is closed with this
   * @param dialect which database it is
   * @param name what messages call the database
   */
  public Sessions(HikariDataSource pool, Dialect dialect, String name) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.dialect = dialect;
    this.name = name;
  }

  /**
   * What messages call the database.
   *
   * @return its name
   */
  public String name() {
    return name;
  }

  /**
   * Which database it is.
   *
   * @return what it says differently
   */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * Asks; each statement sees what was committed before it. Asks again if the database ended the
   * questions for another transaction's sake.
   *
   * @param questions what is asked
   * @param <T> what comes of it
   * @return the answer
   * @throws Refusal {@code DBS_UNAVAILABLE} if the database fails
   */
  public <T> T read(Function<Handle, T> questions) {
    return repeated(() -> jdbi.withHandle(questions::apply));
  }

  /**
   * Asks; every statement sees what was committed before the first of them.
   *
   * @param <T> the answer's type
   * @param questions the questions
   * @return the answer
   */
  public <T> T snapshot(Function<Handle, T> questions) {
    try {
      return dialect == Dialect.SQLITE
          ? jdbi.withHandle(handle -> whileNothingIsLocked(handle, questions))
          : jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, questions::apply);
    } catch (JdbiException e) {
      throw unavailable(name, e);
    }
  }

  /** The driver's own transactions would keep every writer out. */
  private static <T> T whileNothingIsLocked(Handle handle, Function<Handle, T> questions) {
    handle.execute("BEGIN DEFERRED");
    try {
      return questions.apply(handle);
    } finally {
      handle.execute("ROLLBACK");
    }
  }

  /**
   * Changes, whole or not at all; on stable storage when it returns. On SQLite it is alone from the
   * beginning. What the database undid for another transaction's sake, as two that wait for each
   * other, is done again.
   *
   * @param changes what is done: to the database and to nothing else, since it may be done again
   * @param <T> what comes of it
   * @return the outcome
   * @throws Refusal {@code DBS_UNAVAILABLE} if the database fails
   */
  public <T> T write(Function<Handle, T> changes) {
    return repeated(() -> jdbi.inTransaction(changes::apply));
  }

  /**
   * Changes as {@link #write} does, but is not done again: for what reads something that can be
   * read once, or leaves something elsewhere.
   *
   * @param changes what is done
   * @param <T> what comes of it
   * @return the outcome
   * @throws Refusal {@code DBS_UNAVAILABLE} if the database fails
   */
  public <T> T writeOnce(Function<Handle, T> changes) {
    try {
      return jdbi.inTransaction(changes::apply);
    } catch (JdbiException e) {
      throw unavailable(name, e);
    }
  }

  private <T> T repeated(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (JdbiException e) {
        SQLException cause = cause(e);
        boolean lost = cause != null && LOST_RACES.contains(String.valueOf(cause.getSQLState()));
        if (!lost || attempt == ATTEMPTS) {
          throw unavailable(name, e);
        }
      }
    }
  }

  /**
   * What is said of a database that failed: of a server no text, which might quote its content.
   *
   * @param name what messages call the database
   * @param failure what happened
   * @return the refusal
   */
  public static Refusal unavailable(String name, Throwable failure) {
    SQLException cause = cause(failure);
    if (cause != null && saysFrozen(cause)) {
      return new Refusal(
          Finding.of(ErrorCode.WLD_FROZEN, "the world of the database " + name + " is frozen")
              .from(name));
    }
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

  private static boolean saysFrozen(SQLException cause) {
    return Triggers.FROZEN_STATE.equals(cause.getSQLState())
        || String.valueOf(cause.getMessage()).contains("(" + Triggers.FROZEN + ")");
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
