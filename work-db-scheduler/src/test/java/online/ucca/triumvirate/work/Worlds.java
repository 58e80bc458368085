package online.ucca.triumvirate.work;

import java.nio.file.Path;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.world.jdbi.WorldDatabase;

/** Worlds in files. */
final class Worlds {
  private Worlds() {}

  static DatabaseSettings sqlite(Path folder) {
    DatabaseSettings settings = DatabaseSettings.at(folder.resolve("world.db").toString());
    WorldDatabase.open(settings).close();
    return settings;
  }
}
