package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both databases and {@code docs/spec/database.md} have the same tables and columns. */
class DatabasePageTest {
  private static final String BEGIN = "<!-- columns: begin -->\n";
  private static final String END = "<!-- columns: end -->";

  private static final String SQLITE_COLUMNS =
      "SELECT name || CASE WHEN \"notnull\" = 1 OR pk > 0 THEN '' ELSE '?' END"
          + " FROM pragma_table_info(:table) ORDER BY cid";

  private static final String POSTGRESQL_COLUMNS =
      "SELECT column_name || CASE WHEN is_nullable = 'NO' THEN '' ELSE '?' END"
          + " FROM information_schema.columns"
          + " WHERE table_schema = current_schema() AND table_name = :table"
          + " ORDER BY ordinal_position";

  @TempDir Path folder;

  private static Map<String, String> columns(DatabaseSettings settings, String question) {
    Map<String, String> columns = new TreeMap<>();
    try (WorldDatabase database = WorldDatabase.open(settings)) {
      for (String table : database.tableNames()) {
        if (!CanonicalTables.isDatabases(table)) {
          List<String> names =
              database
                  .sessions()
                  .read(
                      handle ->
                          handle
                              .createQuery(question)
                              .bind("table", table)
                              .mapTo(String.class)
                              .list());
          columns.put(table, String.join(", ", names));
        }
      }
    }
    return columns;
  }

  @Test
  void bothDatabasesAndThePageHaveTheSameTablesAndColumns() throws IOException {
    Map<String, String> sqlite = columns(TestDatabase.SQLITE.fresh(folder), SQLITE_COLUMNS);
    assertEquals(columns(TestDatabase.POSTGRESQL.fresh(folder), POSTGRESQL_COLUMNS), sqlite);
    assertEquals(CanonicalTables.NAMES, sqlite.keySet());
    StringJoiner table = new StringJoiner("\n", "| table | columns |\n|---|---|\n", "\n");
    sqlite.forEach(
        (name, columns) -> {
          assertNotEquals("", columns, name);
          table.add("| `" + name + "` | " + columns + " |");
        });
    Path page = Path.of(System.getProperty("triumvirate.root"), "docs/spec/database.md");
    String text = Files.readString(page);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    if (Boolean.getBoolean("database.page.write")) {
      Files.writeString(page, text.substring(0, from) + table + text.substring(to));
    } else {
      assertEquals(table.toString(), text.substring(from, to));
    }
  }
}
