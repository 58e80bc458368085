package online.ucca.triumvirate.world.jdbi;

import online.ucca.triumvirate.engine.database.DatabaseSettings;

class SqliteHostileTextTest extends HostileTextContract {
  @Override
  DatabaseSettings fresh() {
    return TestDatabase.SQLITE.fresh(folder);
  }
}
