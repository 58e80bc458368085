package online.ucca.triumvirate.world.jdbi;

class SqliteWorldLifeTest extends WorldLifeContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
