package online.ucca.triumvirate.world.jdbi;

class PostgresqlFrequentWordsTest extends FrequentWordsContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.POSTGRESQL;
  }
}
