package online.ucca.triumvirate.engine.database;

/**
 * Opens worlds' databases. Found by {@link java.util.ServiceLoader}, or given explicitly. Safe for
 * use by several threads.
 */
public interface WorldDataProvider {

  /**
   * Opens a database, and makes it or brings it to the present schema first if need be. Several
   * processes may open one.
   *
   * @param settings where it is
   * @return the open database, for the caller to close
   * @throws online.ucca.triumvirate.model.error.Refusal {@code DBS_UNAVAILABLE} if it cannot be
   *     opened, {@code DBS_SCHEMA_NEWER} if a newer version of this project made it
   */
  WorldData open(DatabaseSettings settings);
}
