package online.ucca.triumvirate.work;

import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The table on SQLite, where each task is taken by a statement of its own. */
final class SqliteTasks extends SqliteJdbcCustomization {
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
