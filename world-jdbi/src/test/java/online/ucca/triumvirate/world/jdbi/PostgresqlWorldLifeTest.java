package online.ucca.triumvirate.world.jdbi;

class PostgresqlWorldLifeTest extends WorldLifeContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
