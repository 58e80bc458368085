package online.ucca.triumvirate.world.jdbi;

class SqliteOrderTablesTest extends OrderTablesContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
