package online.ucca.triumvirate.world.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import online.ucca.triumvirate.engine.database.TableRow;
import online.ucca.triumvirate.engine.database.WorldTables;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;

/** Rows as lines of JSON, one at a time. */
final class TableLines {
  /** More than a Triumvirate ever has, and little enough for an array. */
  private static final JsonLimits LIMITS = new JsonLimits(1 << 29, 4);

  private static final int BLOCK = 64 * 1024;

  private TableLines() {}

  /** Writes rows, each followed by a line feed. */
  static void write(WorldTables.Rows rows, OutputStream out) {
    rows.forEach(
        row -> {
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
   * @throws IllegalArgumentException if a line is not a row
   */
  static void read(InputStream in, Consumer<TableRow> each) throws IOException {
    byte[] block = new byte[BLOCK];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int length = in.read(block); length >= 0; length = in.read(block)) {
      int from = 0;
      for (int i = 0; i < length; i++) {
        if (block[i] == '\n') {
          line.write(block, from, i - from);
          each.accept(TableRow.of(JsonDocument.read(line.toByteArray(), LIMITS)));
          line.reset();
          from = i + 1;
        }
      }
      line.write(block, from, length - from);
      if (line.size() > LIMITS.bytes()) {
        throw new IllegalArgumentException("a row is longer than rows are");
      }
    }
    if (line.size() > 0) {
      throw new IllegalArgumentException("the last row has no end");
    }
  }
}
