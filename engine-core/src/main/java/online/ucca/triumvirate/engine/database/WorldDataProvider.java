package online.ucca.triumvirate.engine.database;

import java.util.Optional;
import java.util.Set;

/**
 * Opens worlds' databases. Found by {@link java.util.ServiceLoader}, or given explicitly. Safe for
 * use by several threads.
 */
public interface WorldDataProvider {

  /**
   * The types of databases that it opens, as a world's configuration names them.
   *
   * @return the types in lower case, for example {@code sqlite}; each is served by one provider
   */
  Set<String> types();

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

  /**
   * The schema that an open database has, as text, without opening one.
   *
   * @param type the kind of database: {@code sqlite} or {@code postgresql}
   * @return the text; nothing if this provider makes no database of that kind
   */
  default Optional<WorldSchema> schema(String type) {
    return Optional.empty();
  }
}
