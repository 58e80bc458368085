package online.ucca.triumvirate.world.archive;

import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.engine.database.TableShape;

/**
 * What the tables of an archive are made of, as it stands in {@code database/tables.json}.
 *
 * @param schema the version of the schema that they are of
 * @param tables the tables, sorted by name
 */
public record ArchivedTables(String schema, List<Table> tables) {

  /** Copies the list. */
  public ArchivedTables {
    tables = List.copyOf(tables);
  }

  static ArchivedTables of(String schema, List<TableShape> shapes) {
    return new ArchivedTables(schema, shapes.stream().map(Table::of).toList());
  }

  /**
   * The tables.
   *
   * @throws IllegalArgumentException if one cannot be a table
   */
  List<TableShape> shapes() {
    return tables.stream().map(Table::shape).toList();
  }

  /**
   * A table.
   *
   * @param name its name
   * @param columns its columns, in their order
   * @param key the columns of its primary key
   */
  public record Table(String name, List<Column> columns, List<String> key) {

    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      key = List.copyOf(key);
    }

    private static Table of(TableShape shape) {
      return new Table(
          shape.name(), shape.columns().stream().map(Column::of).toList(), shape.key());
    }

    private TableShape shape() {
      return new TableShape(name, columns.stream().map(Column::shape).toList(), key);
    }
  }

  /**
   * A column.
   *
   * @param name its name
   * @param kind {@code text}, {@code integer}, {@code real} or {@code bytes}
   * @param required whether it may not be NULL
   */
  public record Column(String name, String kind, boolean required) {

    private static Column of(TableShape.Column column) {
      return new Column(
          column.name(), column.kind().name().toLowerCase(Locale.ROOT), column.required());
    }

    private TableShape.Column shape() {
      return new TableShape.Column(
          name, TableShape.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), required);
    }
  }
}
