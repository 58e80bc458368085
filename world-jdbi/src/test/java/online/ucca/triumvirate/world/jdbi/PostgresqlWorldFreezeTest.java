package online.ucca.triumvirate.world.jdbi;

class PostgresqlWorldFreezeTest extends WorldFreezeContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
