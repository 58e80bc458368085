package online.ucca.triumvirate.world.jdbi;

class PostgresqlOrderTablesTest extends OrderTablesContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
