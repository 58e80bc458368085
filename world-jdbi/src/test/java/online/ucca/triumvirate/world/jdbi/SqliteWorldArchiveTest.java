package online.ucca.triumvirate.world.jdbi;

class SqliteWorldArchiveTest extends WorldArchiveContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
