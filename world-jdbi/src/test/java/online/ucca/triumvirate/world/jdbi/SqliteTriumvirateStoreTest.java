package online.ucca.triumvirate.world.jdbi;

import java.nio.file.Path;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.TriumvirateStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteTriumvirateStoreTest extends TriumvirateStoreContract {
  @TempDir Path folder;
  private WorldDatabase database;

  @BeforeEach
  void open() {
    database = WorldDatabase.open(TestDatabase.SQLITE.fresh(folder));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected TriumvirateStore store() {
    return database.triumvirates();
  }
}
