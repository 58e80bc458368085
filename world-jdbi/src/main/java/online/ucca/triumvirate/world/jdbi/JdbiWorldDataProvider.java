package online.ucca.triumvirate.world.jdbi;

import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.database.WorldDataProvider;

/** Opens {@link WorldDatabase}s. */
public final class JdbiWorldDataProvider implements WorldDataProvider {

  /** For {@link java.util.ServiceLoader}. */
  public JdbiWorldDataProvider() {}

  @Override
  public WorldData open(DatabaseSettings settings) {
    return WorldDatabase.open(settings);
  }
}
