package online.ucca.triumvirate.world.jdbi;

class PostgresqlWorldTablesRefusalTest extends WorldTablesRefusalContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
