package online.ucca.triumvirate.world.jdbi;

class SqliteWorldRacesTest extends WorldRacesContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
