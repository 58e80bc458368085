package online.ucca.triumvirate.work;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as the table holds them: RFC 3339 in UTC with six decimals, so that text sorts as time. */
final class TaskTimes {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private TaskTimes() {}

  static String text(Instant time) {
    return FORM.format(time);
  }

  static void set(PreparedStatement statement, int index, @Nullable Instant time)
      throws SQLException {
    if (time == null) {
      statement.setNull(index, Types.VARCHAR);
    } else {
      statement.setString(index, text(time));
    }
  }

  static @Nullable Instant get(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : Instant.parse(text);
  }

  /**
   * A task here is its name and its id: nothing else is stored, and nothing read back as objects.
   */
  static void setNoData(PreparedStatement statement, int index, byte @Nullable [] data)
      throws SQLException {
    if (data != null) {
      throw new SQLException("a task here has no data");
    }
    statement.setNull(index, Types.VARCHAR);
  }
}
