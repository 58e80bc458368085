package online.ucca.triumvirate.world.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import online.ucca.triumvirate.engine.database.TableRow;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.database.WorldTables;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;

/** Rows as lines of JSON, one at a time. */
final class TableLines {
  /** More than a Triumvirate ever has, and little enough for an array. */
  private static final JsonLimits LIMITS = new JsonLimits(1 << 29, 4);

  private static final int BLOCK = 64 * 1024;

  private TableLines() {}

  /** What is no row of its table, and why. */
  static final class NoRow extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoRow(String why) {
      super(why);
    }
  }

  /**
   * Writes rows, each followed by a line feed.
   *
   * @throws NoRow if a value is none that every database takes in its column
   */
  static void write(TableShape table, WorldTables.Rows rows, OutputStream out) {
    rows.forEach(
        row -> {
          check(table, row);
          try {
            out.write(row.json().canonicalBytes());
            out.write('\n');
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Reads rows.
   *
   * @throws NoRow if a line is not a row of the table
   */
  static void read(InputStream in, TableShape table, Consumer<TableRow> each) throws IOException {
    byte[] block = new byte[BLOCK];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int length = in.read(block); length >= 0; length = in.read(block)) {
      int from = 0;
      for (int i = 0; i < length; i++) {
        if (block[i] == '\n') {
          line.write(block, from, i - from);
          each.accept(row(table, line.toByteArray()));
          line.reset();
          from = i + 1;
        }
      }
      line.write(block, from, length - from);
      if (line.size() > LIMITS.bytes()) {
        throw new NoRow("a row is longer than rows are");
      }
    }
    if (line.size() > 0) {
      throw new NoRow("the last row has no end");
    }
  }

  private static TableRow row(TableShape table, byte[] line) {
    TableRow row;
    try {
      row = TableRow.of(JsonDocument.read(line, LIMITS));
    } catch (Refusal | IllegalArgumentException | ArithmeticException e) {
      throw new NoRow(String.valueOf(e.getMessage()));
    }
    check(table, row);
    return row;
  }

  private static void check(TableShape table, TableRow row) {
    if (row.values().size() != table.columns().size()) {
      throw new NoRow("it has other columns than the table " + table.name());
    }
    for (TableShape.Column column : table.columns()) {
      if (!row.values().containsKey(column.name())) {
        throw new NoRow("it lacks the column " + column.name() + " of the table " + table.name());
      }
      Object value = row.values().get(column.name());
      if (value == null ? column.required() : !isOf(column.kind(), value)) {
        throw new NoRow(
            "the column %s of the table %s holds %s"
                .formatted(
                    column.name(),
                    table.name(),
                    value == null ? "NULL" : "another kind of value than its own"));
      }
    }
  }

  private static boolean isOf(TableShape.Kind kind, Object value) {
    return switch (kind) {
      case TEXT -> value instanceof String;
      case INTEGER -> value instanceof Long;
      case REAL -> value instanceof Double;
      case BYTES -> value instanceof byte[];
    };
  }
}
