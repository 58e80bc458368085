package online.ucca.triumvirate.world.catalogue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The entries of a file, read row by row. After the last row it refuses if any row was bad, with
 * the first of them and their lines, so that whoever takes all or nothing in takes nothing. For use
 * by one thread.
 */
public final class CatalogueFile implements Iterator<CatalogueEntry>, AutoCloseable {
  /** How many bad rows are told of one by one. */
  public static final int MOST_FINDINGS = RowFile.MOST_FINDINGS;

  private final CatalogueFormat format;
  private final RowFile<CatalogueEntry> rows;

  private CatalogueFile(CatalogueFormat format, RowFile<CatalogueEntry> rows) {
    this.format = format;
    this.rows = rows;
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
      Optional<RowFile<CatalogueEntry>> rows =
          RowFile.open(
              file, format.layout(), values -> entry(format, values), CatalogueEntry::code);
      if (rows.isPresent()) {
        return new CatalogueFile(format, rows.get());
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

  private static CatalogueEntry entry(CatalogueFormat format, Map<String, String> said) {
    Map<EntryField, String> values = new EnumMap<>(EntryField.class);
    for (EntryField field : EntryField.values()) {
      String value = said.get(field.text());
      if (value != null) {
        values.put(field, value);
      }
    }
    return new CatalogueEntry(format.kind(), values);
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
    return rows.hasNext();
  }

  @Override
  public CatalogueEntry next() {
    return rows.next();
  }

  @Override
  public void close() {
    rows.close();
  }
}
