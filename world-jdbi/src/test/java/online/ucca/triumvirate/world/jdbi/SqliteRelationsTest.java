package online.ucca.triumvirate.world.jdbi;

class SqliteRelationsTest extends RelationsContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
