package online.ucca.triumvirate.engine.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.database.StorableText;
import org.jspecify.annotations.Nullable;

/**
 * One row of a relation. What its source does not say is absent, never guessed.
 *
 * @param relation which relation
 * @param values what it says, by the names of the relation's columns; what is required always
 */
public record RelationRow(Relation relation, Map<String, String> values) {
  private static final int LONGEST_CODE = 64;
  private static final int LONGEST = 1_000;
  private static final List<String> ROLES = List.of("core", "elective");

  /** Copies the values and refuses a row that lacks one, and text that is none. */
  public RelationRow {
    Map<String, String> copy = new TreeMap<>(values);
    copy.forEach((column, value) -> check(relation, column, value));
    for (String column : relation.required()) {
      if (!copy.containsKey(column)) {
        throw new IllegalArgumentException("there is no " + column);
      }
    }
    values = Collections.unmodifiableMap(copy);
  }

  /**
   * What it says.
   *
   * @param column one of the relation's columns
   * @return the value; null if its source does not say
   */
  public @Nullable String value(String column) {
    return values.get(column);
  }

  private static void check(Relation relation, String column, String value) {
    if (!relation.columns().contains(column)) {
      throw new IllegalArgumentException(relation.text() + " has no such column");
    }
    StorableText.line("the " + column, value, column.endsWith("_code") ? LONGEST_CODE : LONGEST);
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException("the " + column + " has white space around it");
    }
    if (column.equals("role") && !ROLES.contains(value)) {
      throw new IllegalArgumentException("the role is core or elective");
    }
  }
}
