package online.ucca.triumvirate.world.jdbi;

class PostgresqlWorldArchiveRefusalTest extends WorldArchiveRefusalContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
