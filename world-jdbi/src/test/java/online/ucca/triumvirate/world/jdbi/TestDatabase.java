package online.ucca.triumvirate.world.jdbi;

import java.nio.file.Path;
import online.ucca.triumvirate.engine.database.DatabaseSettings;

/** Where the tests of one class get a database that nobody used before. */
enum TestDatabase {
  SQLITE {
    @Override
    DatabaseSettings fresh(Path folder) {
      return DatabaseSettings.at(folder.resolve("world.db").toString());
    }
  },
  POSTGRESQL {
    @Override
    DatabaseSettings fresh(Path folder) {
      return Server.freshDatabase();
    }
  };

  /** The settings of a database that is not there yet, or is empty. */
  abstract DatabaseSettings fresh(Path folder);
}
