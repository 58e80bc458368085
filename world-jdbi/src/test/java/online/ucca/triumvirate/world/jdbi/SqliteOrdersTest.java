package online.ucca.triumvirate.world.jdbi;

import java.nio.file.Path;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.engine.order.contract.OrderContracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteOrdersTest implements OrderContracts {
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
  public OrderBooks books() {
    return TestDatabase.books(database);
  }
}
