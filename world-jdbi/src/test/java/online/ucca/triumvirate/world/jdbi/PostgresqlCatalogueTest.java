package online.ucca.triumvirate.world.jdbi;

class PostgresqlCatalogueTest extends CatalogueContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
