package online.ucca.triumvirate.world.catalogue;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a file, one after the other: fields parted by tabs, or by commas (RFC 4180). */
final class DelimitedRows {
  /** The longest row; a longer one is no row, but a quotation mark that nothing closes. */
  static final int LONGEST = 1 << 20;

  private final PushbackReader in;
  private final boolean tabs;
  private long line = 1;
  private long rowLine = 1;

  DelimitedRows(Reader in, boolean tabs) throws IOException {
    this.in = new PushbackReader(in);
    this.tabs = tabs;
    int first = this.in.read();
    if (first != '\uFEFF' && first >= 0) {
      this.in.unread(first);
    }
  }

  /** The line, from 1, on which the last row began. */
  long line() {
    return rowLine;
  }

  /**
   * The next row.
   *
   * @throws IOException if the file cannot be read, or the row is longer than any
   */
  Optional<List<String>> next() throws IOException {
    rowLine = line;
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    int length = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      any = true;
      if (++length > LONGEST) {
        throw new IOException("line " + rowLine + ": the row is longer than " + LONGEST);
      }
      line += c == '\n' ? 1 : 0;
      if (quoted) {
        quoted = c != '"' || isDoubled();
        if (quoted) {
          field.append((char) c);
        }
      } else if (c == '"' && !tabs && field.isEmpty()) {
        quoted = true;
      } else if (c == (tabs ? '\t' : ',')) {
        fields.add(field.toString());
        field.setLength(0);
      } else if (c == '\n') {
        break;
      } else {
        field.append((char) c);
      }
    }
    if (quoted) {
      throw new IOException("line " + rowLine + ": nothing closes a quotation mark");
    }
    if (!any) {
      return Optional.empty();
    }
    if (!field.isEmpty() && field.charAt(field.length() - 1) == '\r') {
      field.setLength(field.length() - 1);
    }
    fields.add(field.toString());
    return Optional.of(fields);
  }

  private boolean isDoubled() throws IOException {
    int next = in.read();
    if (next == '"') {
      return true;
    }
    if (next >= 0) {
      in.unread(next);
    }
    return false;
  }
}
