package online.ucca.triumvirate.world.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.catalogue.Relation;

/**
 * Which column of a file says what of a relation (docs/spec/database.md).
 *
 * @param name what messages call the format
 * @param relation what its rows belong into
 * @param tabs whether tabs part the columns, and quotation marks are text; else commas do, and
 *     fields may be quoted (RFC 4180)
 * @param mark a heading that only files of this format have; empty if its columns tell enough
 * @param columns the heading of each of the relation's columns; what every row says always
 */
public record RelationFormat(
    String name, Relation relation, boolean tabs, String mark, Map<String, String> columns) {

  /** Copies the columns and refuses a format that lacks what every row says. */
  public RelationFormat {
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    if (!columns.keySet().containsAll(relation.required())) {
      throw new IllegalArgumentException(
          "the format " + name + " lacks one of " + String.join(", ", relation.required()));
    }
    if (!relation.columns().containsAll(columns.keySet())) {
      throw new IllegalArgumentException("the format " + name + " names a column that is none");
    }
  }

  Columns layout() {
    return new Columns(tabs, mark, columns);
  }
}
