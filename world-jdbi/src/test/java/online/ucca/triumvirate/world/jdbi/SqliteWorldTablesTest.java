package online.ucca.triumvirate.world.jdbi;

class SqliteWorldTablesTest extends WorldTablesContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
