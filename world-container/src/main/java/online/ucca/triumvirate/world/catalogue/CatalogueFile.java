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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a file, read row by row. After the last row it refuses if any row was bad, with
 * the first of them and their lines, so that whoever takes all or nothing in takes nothing. For use
 * by one thread.
 */
public final class CatalogueFile implements Iterator<CatalogueEntry>, AutoCloseable {
  /** How many bad rows are told of one by one. */
  public static final int MOST_FINDINGS = 100;

  private static final int LONGEST_QUOTE = 200;

  private final Path file;
  private final InputStreamReader reader;
  private final DelimitedRows rows;
  private final CatalogueFormat format;
  private final Map<EntryField, Integer> places = new EnumMap<>(EntryField.class);
  private final int width;
  private final Map<String, Long> seen = new HashMap<>();
  private final List<Finding> bad = new ArrayList<>();
  private long badRows;
  private @Nullable CatalogueEntry next;

  private CatalogueFile(
      Path file,
      InputStreamReader reader,
      DelimitedRows rows,
      CatalogueFormat format,
      List<String> headings) {
    this.file = file;
    this.reader = reader;
    this.rows = rows;
    this.format = format;
    this.width = headings.size();
    format.columns().forEach((field, column) -> places.put(field, headings.indexOf(column)));
  }

  /**
   * Opens a file of whichever format its headings fit.
   *
   * @param file the file, in UTF-8
   * @param formats the formats that are known, in the order in which they are tried
   * @return its entries, for the caller to close
   * @throws Refusal {@code ENV_FILE_UNREADABLE}, {@code CAT_BAD_ROW} if it does not begin in UTF-8,
   *     or {@code CAT_UNKNOWN_FORMAT} if it fits none
   */
  public static CatalogueFile open(Path file, List<CatalogueFormat> formats) {
    for (CatalogueFormat format : formats) {
      Optional<CatalogueFile> opened = open(file, format);
      if (opened.isPresent()) {
        return opened.get();
      }
    }
    throw new Refusal(
        Finding.of(
                ErrorCode.CAT_UNKNOWN_FORMAT,
                file
                    + " has none of the known lists' columns; known: "
                    + String.join(", ", formats.stream().map(CatalogueFormat::name).toList()))
            .from(file.toString()));
  }

  private static Optional<CatalogueFile> open(Path file, CatalogueFormat format) {
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
      DelimitedRows rows = new DelimitedRows(new BufferedReader(reader, 1 << 16), format.tabs());
      List<String> headings = rows.next().orElse(List.of());
      fits = format.fits(headings);
      return fits
          ? Optional.of(new CatalogueFile(file, reader, rows, format, headings))
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

  /**
   * What its entries are.
   *
   * @return the kind
   */
  public EntryKind kind() {
    return format.kind();
  }

  /**
   * Which format it is of.
   *
   * @return the format's name
   */
  public String format() {
    return format.name();
  }

  /**
   * Looks for one more entry.
   *
   * @return whether there is one
   * @throws Refusal {@code CAT_BAD_ROW} after the last row, for each bad one, if there were any;
   *     {@code ENV_FILE_UNREADABLE}
   */
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
  public CatalogueEntry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    CatalogueEntry entry = next;
    next = null;
    if (entry == null) {
      throw new NoSuchElementException();
    }
    return entry;
  }

  private @Nullable CatalogueEntry entry(List<String> row) {
    String place = "line " + rows.line() + ": ";
    if (row.size() > width) {
      found(place + "the row has " + row.size() + " columns, the headings have " + width);
      return null;
    }
    Map<EntryField, String> values = new EnumMap<>(EntryField.class);
    places.forEach(
        (field, index) -> {
          String value = index < row.size() ? row.get(index).strip() : "";
          if (!value.isEmpty()) {
            values.put(field, value);
          }
        });
    try {
      CatalogueEntry entry = new CatalogueEntry(format.kind(), values);
      Long before = seen.putIfAbsent(entry.code(), rows.line());
      if (before != null) {
        found(place + "the code " + entry.code() + " stands on line " + before + ", too");
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
