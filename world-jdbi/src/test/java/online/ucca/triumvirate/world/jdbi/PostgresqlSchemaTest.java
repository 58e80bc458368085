package online.ucca.triumvirate.world.jdbi;

class PostgresqlSchemaTest extends SchemaContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
