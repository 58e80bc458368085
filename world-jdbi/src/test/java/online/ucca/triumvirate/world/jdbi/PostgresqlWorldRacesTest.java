package online.ucca.triumvirate.world.jdbi;

class PostgresqlWorldRacesTest extends WorldRacesContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
