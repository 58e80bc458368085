package online.ucca.triumvirate.world.jdbi;

class SqliteCatalogueTest extends CatalogueContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
