package online.ucca.triumvirate.world.jdbi;

class PostgresqlRelationsTest extends RelationsContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
