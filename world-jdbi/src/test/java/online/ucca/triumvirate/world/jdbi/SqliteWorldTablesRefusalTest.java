package online.ucca.triumvirate.world.jdbi;

class SqliteWorldTablesRefusalTest extends WorldTablesRefusalContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
