package online.ucca.triumvirate.world.jdbi.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.engine.order.StoredPack;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.jspecify.annotations.Nullable;

/** How values of orders stand in columns. */
final class Columns {
  /** A pack's columns, in the order in which {@link #pack} reads them. */
  static final String PACK =
      "p.order_id, p.line, p.pack_id, p.code, p.triumvirate_id, p.object_key, p.sha256, p.bytes,"
          + " p.made_at";

  /** The longest list of orders. */
  private static final int MOST = 1_000;

  /** Always as long, so that text sorts as time does. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Columns() {}

  static String time(Instant at) {
    return TIME.format(at);
  }

  static String text(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E one(Class<E> type, String text) {
    return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
  }

  /**
   * Reads why something failed.
   *
   * @throws Refusal {@code DBS_SCHEMA_NEWER} if only a newer program knows the code
   */
  static @Nullable ErrorCode failure(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return ErrorCode.valueOf(text);
    } catch (IllegalArgumentException unknown) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.DBS_SCHEMA_NEWER,
                  "the database holds an error code that this program does not know")
              .from("failure_code"));
    }
  }

  static StoredPack pack(ResultSet row) throws SQLException {
    return new StoredPack(
        OrderId.parse(row.getString(1)),
        row.getInt(2),
        PackId.parse(row.getString(3)),
        row.getString(4),
        TriumvirateId.parse(row.getString(5)),
        new StoredObject(
            new ObjectKey(row.getString(6)), new Sha256(row.getString(7)), row.getLong(8)),
        Instant.parse(row.getString(9)));
  }

  /** Refuses a length that a list does not have. */
  static int limit(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("1 to 1,000 orders are listed");
    }
    return limit;
  }
}
