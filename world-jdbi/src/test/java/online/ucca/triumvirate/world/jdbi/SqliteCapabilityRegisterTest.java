package online.ucca.triumvirate.world.jdbi;

import java.nio.file.Path;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.world.CapabilityRegisterContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteCapabilityRegisterTest extends CapabilityRegisterContract {
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
  protected CapabilityRegister register() {
    return database.capabilities();
  }
}
