package online.ucca.triumvirate.work;

import online.ucca.triumvirate.engine.database.DatabaseSettings;

class SqliteWorkTest extends WorkContract {
  @Override
  DatabaseSettings freshWorld() {
    return Worlds.sqlite(folder);
  }
}
