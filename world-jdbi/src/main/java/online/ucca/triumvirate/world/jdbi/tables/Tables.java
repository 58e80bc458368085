package online.ucca.triumvirate.world.jdbi.tables;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.database.TableRow;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.database.TableShape.Column;
import online.ucca.triumvirate.engine.database.TableShape.Kind;
import online.ucca.triumvirate.engine.database.WorldTables;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Whole tables of one database, within a transaction of whoever calls. */
public final class Tables {
  private static final int BATCH = 500;

  private final Handle handle;
  private final Layout layout;

  /**
   * Tables that a connection sees.
   *
   * @param handle the connection
   * @param layout which database it is
   */
  public Tables(Handle handle, Layout layout) {
    this.handle = handle;
    this.layout = layout;
  }

  /**
   * What tables are made of.
   *
   * @param names the tables
   * @return their shapes, by name
   * @throws Refusal {@code WLD_NOT_CONFORMING}, with everything that only this database knows
   */
  public Map<String, TableShape> shapes(List<String> names) {
    Map<String, TableShape> shapes = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    for (String name : names) {
      List<Column> columns = columns(name, findings);
      List<String> key =
          handle.createQuery(layout.key()).bind("table", name).mapTo(String.class).list();
      if (findings.isEmpty()) {
        shapes.put(name, new TableShape(name, columns, key));
      }
    }
    if (!findings.isEmpty()) {
      throw new Refusal(findings);
    }
    return shapes;
  }

  private List<Column> columns(String table, List<Finding> findings) {
    if (!TableShape.isName(table)) {
      findings.add(strange("the table '" + table + "' has a name that not every database takes"));
      return List.of();
    }
    List<Column> columns = new ArrayList<>();
    handle
        .createQuery(layout.columns())
        .bind("table", table)
        .map(
            (row, context) ->
                List.of(row.getString("name"), row.getString("type"), row.getString("required")))
        .forEach(
            row -> {
              Kind kind = layout.kind(row.get(1));
              if (kind == null || !TableShape.isName(row.get(0))) {
                findings.add(
                    strange(
                        "the column '%s' of the table %s is of the type '%s'; text, whole numbers,"
                                .formatted(row.get(0), table, row.get(1))
                            + " floating-point numbers and bytes under names of a-z, 0-9 and _ are"
                            + " what every database takes"));
              } else {
                columns.add(new Column(row.get(0), kind, row.get(2).equals("1")));
              }
            });
    return columns;
  }

  private static Finding strange(String message) {
    return Finding.of(ErrorCode.WLD_NOT_CONFORMING, message);
  }

  /**
   * Gives a table's rows, a few at a time.
   *
   * @param table the table
   * @return its rows, while the connection is lent
   */
  public WorldTables.Rows rows(TableShape table) {
    return each -> {
      try (ResultIterator<TableRow> rows =
          handle
              .createQuery(layout.rows(table))
              .setFetchSize(BATCH)
              .map(
                  (row, context) -> {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    for (int i = 0; i < table.columns().size(); i++) {
                      values.put(table.columns().get(i).name(), value(row.getObject(i + 1)));
                    }
                    return new TableRow(values);
                  })
              .iterator()) {
        while (rows.hasNext()) {
          each.accept(rows.next());
        }
      }
    };
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Integer number) {
      return number.longValue();
    }
    return value instanceof Float number ? (Object) number.doubleValue() : value;
  }

  /**
   * Whether a table has a row.
   *
   * @param table the table's name
   * @param condition what of its rows count; empty for all
   * @return true if there is one
   */
  public boolean hasRows(String table, String condition) {
    String where = condition.isEmpty() ? "" : " WHERE " + condition;
    return !handle
        .createQuery("SELECT 1 FROM " + Layout.quoted(table) + where + " LIMIT 1")
        .mapTo(Integer.class)
        .list()
        .isEmpty();
  }

  /**
   * Makes a table that is not there.
   *
   * @param table what it is made of
   */
  public void create(TableShape table) {
    handle.execute(layout.create(table));
  }

  /**
   * Puts rows into a table.
   *
   * @param table the table
   * @param rows its rows
   * @throws IllegalArgumentException if a row has other columns
   */
  public void insert(TableShape table, WorldTables.Rows rows) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    try (PreparedBatch batch = handle.prepareBatch(Layout.insert(table))) {
      rows.forEach(
          row -> {
            if (row.values().size() != names.size() || !row.values().keySet().containsAll(names)) {
              throw new IllegalArgumentException(
                  "a row of the table " + table.name() + " has other columns than the table");
            }
            for (int i = 0; i < names.size(); i++) {
              bind(batch, i, table.columns().get(i).kind(), row.values().get(names.get(i)));
            }
            batch.add();
            if (batch.size() == BATCH) {
              batch.execute();
            }
          });
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  private static void bind(PreparedBatch batch, int place, Kind kind, @Nullable Object value) {
    if (value instanceof String text) {
      batch.bind(place, text);
    } else if (value instanceof Long number) {
      batch.bind(place, number);
    } else if (value instanceof Double number) {
      batch.bind(place, number);
    } else if (value instanceof byte[] bytes) {
      batch.bind(place, bytes);
    } else {
      batch.bindNull(
          place,
          switch (kind) {
            case TEXT -> Types.VARCHAR;
            case INTEGER -> Types.BIGINT;
            case REAL -> Types.DOUBLE;
            case BYTES -> Types.BINARY;
          });
    }
  }

  /**
   * Sorts tables so that each comes after those that its rows refer to.
   *
   * @param names the tables
   * @return the same, sorted
   */
  public List<String> parentsFirst(List<String> names) {
    Map<String, List<String>> parents = new HashMap<>();
    for (String name : names) {
      parents.put(
          name,
          handle.createQuery(layout.parents()).bind("table", name).mapTo(String.class).list());
    }
    List<String> sorted = new ArrayList<>();
    names.forEach(name -> visit(name, parents, sorted, new ArrayList<>()));
    return sorted;
  }

  private static void visit(
      String name, Map<String, List<String>> parents, List<String> sorted, List<String> way) {
    if (sorted.contains(name) || way.contains(name)) {
      return;
    }
    way.add(name);
    for (String parent : parents.getOrDefault(name, List.of())) {
      if (parents.containsKey(parent)) {
        visit(parent, parents, sorted, way);
      }
    }
    sorted.add(name);
  }
}
