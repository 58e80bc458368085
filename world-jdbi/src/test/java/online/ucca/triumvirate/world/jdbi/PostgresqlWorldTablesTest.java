package online.ucca.triumvirate.world.jdbi;

class PostgresqlWorldTablesTest extends WorldTablesContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
