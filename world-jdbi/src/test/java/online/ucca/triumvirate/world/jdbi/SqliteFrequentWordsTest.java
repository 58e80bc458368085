package online.ucca.triumvirate.world.jdbi;

class SqliteFrequentWordsTest extends FrequentWordsContract {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }
}
