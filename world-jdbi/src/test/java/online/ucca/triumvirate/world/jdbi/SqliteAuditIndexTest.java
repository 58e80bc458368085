package online.ucca.triumvirate.world.jdbi;

class SqliteAuditIndexTest extends AuditIndexContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
