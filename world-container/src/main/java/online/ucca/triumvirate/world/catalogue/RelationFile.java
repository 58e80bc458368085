package online.ucca.triumvirate.world.catalogue;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.catalogue.Relation;
import online.ucca.triumvirate.engine.catalogue.RelationRow;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The rows of a relation in a file, read one after the other. After the last row it refuses if any
 * row was bad, as a {@link CatalogueFile} does. For use by one thread.
 */
public final class RelationFile implements Iterator<RelationRow>, AutoCloseable {
  private final RelationFormat format;
  private final RowFile<RelationRow> rows;

  private RelationFile(RelationFormat format, RowFile<RelationRow> rows) {
    this.format = format;
    this.rows = rows;
  }

  /**
   * Opens a file of whichever format its headings fit.
   *
   * @param file the file, in UTF-8
   * @param formats the formats that are known, in the order in which they are tried
   * @return its rows, for the caller to close; nothing if it fits none
   * @throws Refusal {@code ENV_FILE_UNREADABLE}, or {@code CAT_BAD_ROW} if it does not begin in
   *     UTF-8
   */
  public static Optional<RelationFile> open(Path file, List<RelationFormat> formats) {
    for (RelationFormat format : formats) {
      Optional<RowFile<RelationRow>> rows =
          RowFile.open(
              file,
              format.layout(),
              values -> new RelationRow(format.relation(), values),
              RelationFile::key);
      if (rows.isPresent()) {
        return Optional.of(new RelationFile(format, rows.get()));
      }
    }
    return Optional.empty();
  }

  private static String key(RelationRow row) {
    return row.relation().keys().stream()
        .map(column -> row.values().getOrDefault(column, ""))
        .collect(Collectors.joining(" of "));
  }

  /**
   * What its rows belong into.
   *
   * @return the relation
   */
  public Relation relation() {
    return format.relation();
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
   * Looks for one more row.
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
  public RelationRow next() {
    return rows.next();
  }

  @Override
  public void close() {
    rows.close();
  }
}
