package online.ucca.triumvirate.world.jdbi;

class SqliteSchemaTest extends SchemaContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
