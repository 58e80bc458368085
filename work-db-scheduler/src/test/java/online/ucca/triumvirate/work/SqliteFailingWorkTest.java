package online.ucca.triumvirate.work;

import online.ucca.triumvirate.engine.database.DatabaseSettings;

class SqliteFailingWorkTest extends FailingWorkContract {
  @Override
  DatabaseSettings freshWorld() {
    return Worlds.sqlite(folder);
  }

  @Override
  DatabaseSettings emptyPlace() {
    return DatabaseSettings.at(folder.resolve("empty.db").toString());
  }

  @Override
  String whyNot() {
    return "[SQLITE_CANTOPEN] Unable to open the database file (unable to open database file)";
  }
}
