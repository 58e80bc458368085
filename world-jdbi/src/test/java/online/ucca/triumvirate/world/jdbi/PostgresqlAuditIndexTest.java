package online.ucca.triumvirate.world.jdbi;

class PostgresqlAuditIndexTest extends AuditIndexContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
