package online.ucca.triumvirate.world.jdbi;

class PostgresqlWorldArchiveTest extends WorldArchiveContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
