package online.ucca.triumvirate.world.jdbi;

class SqliteWorldFreezeTest extends WorldFreezeContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
