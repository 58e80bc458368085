package online.ucca.triumvirate.work;

import online.ucca.triumvirate.engine.database.DatabaseSettings;

class PostgresqlWorkTest extends WorkContract {
  @Override
  DatabaseSettings freshWorld() {
    return Server.shared().freshWorld();
  }
}
