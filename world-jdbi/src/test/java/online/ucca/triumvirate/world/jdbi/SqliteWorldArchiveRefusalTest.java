package online.ucca.triumvirate.world.jdbi;

class SqliteWorldArchiveRefusalTest extends WorldArchiveRefusalContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
