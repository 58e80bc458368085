package online.ucca.triumvirate.world.jdbi;

import online.ucca.triumvirate.engine.database.DatabaseSettings;

class PostgresqlHostileTextTest extends HostileTextContract {
  @Override
  DatabaseSettings fresh() {
    return Server.databaseOfManyLetters();
  }
}
