package online.ucca.triumvirate.world.jdbi;

class PostgresqlOrderRacesTest extends OrderRacesContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
