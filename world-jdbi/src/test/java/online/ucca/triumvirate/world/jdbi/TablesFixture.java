package online.ucca.triumvirate.world.jdbi;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two databases of one kind, and more of the other. */
abstract class TablesFixture {
  @TempDir Path folder;
  WorldDatabase database;
  WorldDatabase elsewhere;

  abstract TestDatabase kind();

  @BeforeEach
  void open() {
    database = WorldDatabase.open(kind().fresh(folder));
    elsewhere = other(kind());
  }

  @AfterEach
  void close() {
    database.close();
    elsewhere.close();
  }

  WorldDatabase other(TestDatabase of) {
    return WorldDatabase.open(of.fresh(folder.resolve("elsewhere-" + of)));
  }

  TestDatabase otherKind() {
    return kind() == TestDatabase.SQLITE ? TestDatabase.POSTGRESQL : TestDatabase.SQLITE;
  }

  List<String> triggers(WorldDatabase of) {
    String question =
        kind() == TestDatabase.SQLITE
            ? "SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
            : "SELECT t.tgname || ' ' || CAST(t.tgenabled AS text) FROM pg_trigger t"
                + " JOIN pg_class c ON c.oid = t.tgrelid"
                + " WHERE c.relnamespace = CAST(current_schema() AS regnamespace)"
                + " AND NOT t.tgisinternal ORDER BY t.tgname, c.relname";
    return of.sessions().read(handle -> handle.createQuery(question).mapTo(String.class).list());
  }
}
