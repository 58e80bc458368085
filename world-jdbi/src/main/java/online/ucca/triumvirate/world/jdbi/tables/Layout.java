package online.ucca.triumvirate.world.jdbi.tables;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.database.TableShape.Kind;
import org.jspecify.annotations.Nullable;

/** How the databases describe their own tables, and what they call the kinds of columns. */
public enum Layout {
  /** SQLite. */
  SQLITE(
      "SELECT name, lower(type) AS type, CASE WHEN \"notnull\" = 1 OR pk > 0 THEN 1 ELSE 0 END AS"
          + " required FROM pragma_table_info(:table) ORDER BY cid",
      "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk",
      "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(:table)",
      "BINARY"),

  /** PostgreSQL. */
  POSTGRESQL(
      "SELECT column_name AS name, data_type AS type, CASE WHEN is_nullable = 'NO' THEN 1 ELSE 0 END"
          + " AS required FROM information_schema.columns"
          + " WHERE table_schema = current_schema() AND table_name = :table"
          + " ORDER BY ordinal_position",
      "SELECT a.attname FROM pg_index i"
          + " CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)"
          + " JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum"
          + " JOIN pg_class c ON c.oid = i.indrelid"
          + " WHERE i.indisprimary AND c.relname = :table"
          + " AND c.relnamespace = current_schema()::regnamespace ORDER BY k.place",
      "SELECT DISTINCT p.relname FROM pg_constraint f"
          + " JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class p ON p.oid = f.confrelid"
          + " WHERE f.contype = 'f' AND c.relname = :table"
          + " AND c.relnamespace = current_schema()::regnamespace",
      "\"C\"");

  private final String columns;
  private final String key;
  private final String parents;
  private final String byteOrder;

  Layout(String columns, String key, String parents, String byteOrder) {
    this.columns = columns;
    this.key = key;
    this.parents = parents;
    this.byteOrder = byteOrder;
  }

  String columns() {
    return columns;
  }

  String key() {
    return key;
  }

  String parents() {
    return parents;
  }

  /** What stands in a column of a type, if every database knows that. */
  @Nullable Kind kind(String type) {
    return switch (type) {
      case "text", "character varying" -> Kind.TEXT;
      case "integer", "bigint", "smallint" -> Kind.INTEGER;
      case "real" -> this == SQLITE ? Kind.REAL : null;
      case "double precision" -> Kind.REAL;
      case "blob", "bytea" -> Kind.BYTES;
      default -> null;
    };
  }

  private String type(Kind kind) {
    return switch (kind) {
      case TEXT -> this == SQLITE ? "TEXT" : "TEXT COLLATE \"C\"";
      case INTEGER -> this == SQLITE ? "INTEGER" : "BIGINT";
      case REAL -> this == SQLITE ? "REAL" : "DOUBLE PRECISION";
      case BYTES -> this == SQLITE ? "BLOB" : "BYTEA";
    };
  }

  /** Every row, in an order that is the same on every database. */
  String rows(TableShape table) {
    List<String> order =
        table.order().stream()
            .map(
                name ->
                    kind(table, name) == Kind.TEXT
                        ? quoted(name) + " COLLATE " + byteOrder + " NULLS FIRST"
                        : quoted(name) + " NULLS FIRST")
            .toList();
    return "SELECT "
        + names(table)
        + " FROM "
        + quoted(table.name())
        + " ORDER BY "
        + String.join(", ", order);
  }

  static String insert(TableShape table) {
    return "INSERT INTO "
        + quoted(table.name())
        + " ("
        + names(table)
        + ") VALUES ("
        + String.join(", ", table.columns().stream().map(column -> "?").toList())
        + ")";
  }

  String create(TableShape table) {
    List<String> parts =
        new ArrayList<>(
            table.columns().stream()
                .map(
                    column ->
                        quoted(column.name())
                            + " "
                            + type(column.kind())
                            + (column.required() ? " NOT NULL" : ""))
                .toList());
    if (!table.key().isEmpty()) {
      parts.add(
          "PRIMARY KEY ("
              + String.join(", ", table.key().stream().map(Layout::quoted).toList())
              + ")");
    }
    return "CREATE TABLE " + quoted(table.name()) + " (" + String.join(", ", parts) + ")";
  }

  static String quoted(String name) {
    if (!TableShape.isName(name)) {
      throw new IllegalArgumentException("'" + name + "' is no name in a statement");
    }
    return "\"" + name + "\"";
  }

  private static String names(TableShape table) {
    return String.join(
        ", ", table.columns().stream().map(column -> quoted(column.name())).toList());
  }

  private static Kind kind(TableShape table, String name) {
    return table.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow()
        .kind();
  }
}
