package online.ucca.triumvirate.world.jdbi;

class SqliteOrderRacesTest extends OrderRacesContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
