package online.ucca.triumvirate.work;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The table on PostgreSQL, where one statement finds due tasks, skips locked ones and takes them.
 */
final class PostgresqlTasks extends PostgreSqlJdbcCustomization {
  PostgresqlTasks() {
    super(false, true);
  }

  @Override
  public void setInstant(PreparedStatement statement, int index, @Nullable Instant value)
      throws SQLException {
    TaskTimes.set(statement, index, value);
  }

  @Override
  public @Nullable Instant getInstant(ResultSet row, String column) throws SQLException {
    return TaskTimes.get(row, column);
  }

  @Override
  public void setTaskData(PreparedStatement statement, int index, byte @Nullable [] value)
      throws SQLException {
    TaskTimes.setNoData(statement, index, value);
  }

  @Override
  public byte @Nullable [] getTaskData(ResultSet row, String column) {
    return null;
  }
}
