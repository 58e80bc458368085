package online.ucca.triumvirate.world.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, read one after the other and made into what they say. After the last row it
 * refuses if any row was bad, with the first of them and their lines.
 */
final class RowFile<T> implements Iterator<T>, AutoCloseable {
  /** How many bad rows are told of one by one. */
  static final int MOST_FINDINGS = 100;

  private static final int LONGEST_QUOTE = 200;

  private final Path file;
  private final InputStreamReader reader;
  private final DelimitedRows rows;
  private final Map<String, Integer> places = new TreeMap<>();
  private final int width;
  private final Function<Map<String, String>, T> make;
  private final Function<T, String> key;
  private final Map<String, Long> seen = new HashMap<>();
  private final List<Finding> bad = new ArrayList<>();
  private long badRows;
  private @Nullable T next;

  private RowFile(
      Path file,
      InputStreamReader reader,
      DelimitedRows rows,
      Columns columns,
      List<String> headings,
      Function<Map<String, String>, T> make,
      Function<T, String> key) {
    this.file = file;
    this.reader = reader;
    this.rows = rows;
    this.width = headings.size();
    this.make = make;
    this.key = key;
    columns.headings().forEach((name, heading) -> places.put(name, headings.indexOf(heading)));
  }

  /**
   * Opens a file, if its headings fit.
   *
   * @param make makes of a row's values what it says; refuses by IllegalArgumentException
   * @param key names what must not come twice
   */
  static <T> Optional<RowFile<T>> open(
      Path file, Columns columns, Function<Map<String, String>, T> make, Function<T, String> key) {
    InputStreamReader reader = null;
    boolean fits = false;
    try {
      reader =
          new InputStreamReader(
              Files.newInputStream(file),
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT));
      DelimitedRows rows = new DelimitedRows(new BufferedReader(reader, 1 << 16), columns.tabs());
      List<String> headings = rows.next().orElse(List.of());
      fits = columns.fit(headings);
      return fits
          ? Optional.of(new RowFile<>(file, reader, rows, columns, headings, make, key))
          : Optional.empty();
    } catch (CharacterCodingException e) {
      throw new Refusal(
          Finding.of(ErrorCode.CAT_BAD_ROW, "the file is not UTF-8").from(file.toString()));
    } catch (IOException e) {
      throw unreadable(file);
    } finally {
      if (!fits) {
        close(reader);
      }
    }
  }

  private static Refusal unreadable(Path file) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, "the file " + file + " cannot be read")
            .from(file.toString()));
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        Optional<List<String>> row = rows.next();
        if (row.isEmpty()) {
          refuseIfBad();
          return false;
        }
        next = entry(row.get());
      }
      return true;
    } catch (CharacterCodingException e) {
      found("the file is not UTF-8 after line " + rows.line());
    } catch (IOException e) {
      if (e.getMessage() == null || !e.getMessage().startsWith("line ")) {
        throw unreadable(file);
      }
      found(e.getMessage());
    }
    refuseIfBad();
    return false;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T entry = next;
    next = null;
    if (entry == null) {
      throw new NoSuchElementException();
    }
    return entry;
  }

  private @Nullable T entry(List<String> row) {
    String place = "line " + rows.line() + ": ";
    if (row.size() > width) {
      found(place + "the row has " + row.size() + " columns, the headings have " + width);
      return null;
    }
    Map<String, String> values = new TreeMap<>();
    places.forEach(
        (name, index) -> {
          String value = index < row.size() ? row.get(index).strip() : "";
          if (!value.isEmpty()) {
            values.put(name, value);
          }
        });
    try {
      T entry = make.apply(values);
      Long before = seen.putIfAbsent(key.apply(entry), rows.line());
      if (before != null) {
        found(place + "the code " + key.apply(entry) + " stands on line " + before + ", too");
        return null;
      }
      return entry;
    } catch (IllegalArgumentException e) {
      found(place + e.getMessage());
      return null;
    }
  }

  private void found(String what) {
    badRows++;
    if (bad.size() < MOST_FINDINGS) {
      bad.add(
          Finding.of(ErrorCode.CAT_BAD_ROW, Excerpt.of(what, LONGEST_QUOTE))
              .from(file + " line " + rows.line()));
    }
  }

  private void refuseIfBad() {
    if (badRows > bad.size()) {
      bad.add(
          Finding.of(ErrorCode.CAT_BAD_ROW, "and " + (badRows - bad.size()) + " more rows are bad")
              .from(file.toString()));
    }
    if (!bad.isEmpty()) {
      throw new Refusal(bad);
    }
  }

  @Override
  public void close() {
    close(reader);
  }

  private static void close(@Nullable InputStreamReader reader) {
    if (reader != null) {
      try {
        reader.close();
      } catch (IOException e) {
        // Nothing was written.
      }
    }
  }
}
