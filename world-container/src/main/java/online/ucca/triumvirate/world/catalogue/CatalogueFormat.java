package online.ucca.triumvirate.world.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;

/**
 * Which column of a file says what (docs/spec/database.md). The columns' names are a world's own,
 * so that the world describes them, in a file of its adapter's jar.
 *
 * @param name what messages call the format
 * @param kind what its rows are
 * @param tabs whether tabs part the columns, and quotation marks are text; else commas do, and
 *     fields may be quoted (RFC 4180)
 * @param mark a heading that only files of this format have; empty if its columns tell enough
 * @param columns the column of each field, by its heading; code and title always
 */
public record CatalogueFormat(
    String name, EntryKind kind, boolean tabs, String mark, Map<EntryField, String> columns) {

  /** Copies the columns and refuses a format without code or title. */
  public CatalogueFormat {
    Map<EntryField, String> copy = new EnumMap<>(EntryField.class);
    copy.putAll(columns);
    if (!copy.keySet().containsAll(List.of(EntryField.CODE, EntryField.TITLE))) {
      throw new IllegalArgumentException(
          "the format " + name + " names no column of code or title");
    }
    columns = Collections.unmodifiableMap(copy);
  }

  Columns layout() {
    Map<String, String> headings = new TreeMap<>();
    columns.forEach((field, heading) -> headings.put(field.text(), heading));
    return new Columns(tabs, mark, headings);
  }
}
