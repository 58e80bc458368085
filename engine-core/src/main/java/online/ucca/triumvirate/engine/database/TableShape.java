package online.ucca.triumvirate.engine.database;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of a world's database, in words that every database understands. Names are checked,
 * because they become part of statements.
 *
 * @param name its name: {@code a-z 0-9 _}, beginning with a letter
 * @param columns its columns, in their order
 * @param key the columns of its primary key, in the key's order; empty if it has none
 */
public record TableShape(String name, List<Column> columns, List<String> key) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  /** Checks the names and copies the lists. */
  public TableShape {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      if (!names.add(column.name)) {
        throw new IllegalArgumentException(name + " has the column " + column.name + " twice");
      }
    }
    if (!isName(name) || columns.isEmpty() || !names.containsAll(key)) {
      throw new IllegalArgumentException("'" + name + "' is no table with columns and a key");
    }
  }

  /**
   * Whether a table or a column may be called so.
   *
   * @param text any text
   * @return true if it is a name
   */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /**
   * What every row is sorted by: the key, or all columns where there is none.
   *
   * @return the columns' names
   */
  public List<String> order() {
    return key.isEmpty() ? columns.stream().map(Column::name).toList() : key;
  }

  /**
   * The one column that may number the rows.
   *
   * @return the key, if it is one column of whole numbers
   */
  public Optional<String> number() {
    return columns.stream()
        .filter(column -> key.equals(List.of(column.name)) && column.kind == Kind.INTEGER)
        .map(Column::name)
        .findFirst();
  }

  /**
   * A column.
   *
   * @param name its name
   * @param kind what stands in it
   * @param required whether it may not be NULL
   */
  public record Column(String name, Kind kind, boolean required) {

    /** Checks the name. */
    public Column {
      if (!isName(name)) {
        throw new IllegalArgumentException("'" + name + "' is no column");
      }
    }
  }

  /** What stands in a column, on every database. */
  public enum Kind {
    /** Text, compared byte by byte. */
    TEXT,
    /** Whole numbers of 64 bits. */
    INTEGER,
    /** Binary floating-point numbers of 64 bits. */
    REAL,
    /** Bytes. */
    BYTES
  }
}
