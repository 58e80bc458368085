package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema as text makes what the migrations make. */
class SchemaTextTest {
  private static final JdbiWorldDataProvider PROVIDER = new JdbiWorldDataProvider();

  private static final String OBJECTS_OF_SQLITE =
      "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
          + " WHERE name NOT LIKE 'flyway%' AND tbl_name NOT LIKE 'flyway%'";

  private static final String OBJECTS_OF_POSTGRESQL =
      "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
          + " FROM information_schema.columns WHERE table_schema = current_schema()"
          + " AND table_name NOT LIKE 'flyway%'"
          + " UNION ALL SELECT replace(indexdef, current_schema() || '.', '') FROM pg_indexes WHERE schemaname = current_schema()"
          + " AND tablename NOT LIKE 'flyway%'"
          + " UNION ALL SELECT event_object_table || ' ' || trigger_name || ' ' || event_manipulation"
          + " FROM information_schema.triggers WHERE trigger_schema = current_schema()";

  @TempDir Path folder;

  private static Set<String> objects(Connection connection, TestDatabase kind) throws SQLException {
    Set<String> found = new TreeSet<>();
    String question = kind == TestDatabase.SQLITE ? OBJECTS_OF_SQLITE : OBJECTS_OF_POSTGRESQL;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static Connection connect(DatabaseSettings settings) throws SQLException {
    String place = settings.location();
    return DriverManager.getConnection(
        place.startsWith("jdbc:") ? place : "jdbc:sqlite:" + place,
        settings.user(),
        settings.password());
  }

  @ParameterizedTest
  @EnumSource
  void theTextMakesWhatTheMigrationsMake(TestDatabase kind) throws Exception {
    WorldSchema schema =
        PROVIDER.schema(kind == TestDatabase.SQLITE ? "sqlite" : "postgresql").orElseThrow();
    DatabaseSettings migrated = kind.fresh(Files.createDirectory(folder.resolve("migrated")));
    WorldDatabase.open(migrated).close();
    DatabaseSettings byText = kind.fresh(Files.createDirectory(folder.resolve("text")));
    try (Connection text = connect(byText);
        Statement statement = text.createStatement();
        Connection other = connect(migrated)) {
      statement.executeUpdate(schema.sql());
      Set<String> made = objects(text, kind);
      assertFalse(made.isEmpty());
      assertEquals(objects(other, kind), made);
    }
  }

  @Test
  void theVersionIsThatOfTheNewestMigration() throws Exception {
    DatabaseSettings settings = TestDatabase.SQLITE.fresh(folder);
    WorldDatabase.open(settings).close();
    try (Connection database = connect(settings);
        Statement statement = database.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC")) {
      assertEquals(
          "v" + newest.getString(1).replaceFirst("\\..*", ""),
          PROVIDER.schema("sqlite").orElseThrow().version());
    }
  }

  @Test
  void ofADatabaseThatIsNotMadeHereThereIsNoText() {
    assertEquals(Optional.empty(), PROVIDER.schema("d1"));
  }
}
