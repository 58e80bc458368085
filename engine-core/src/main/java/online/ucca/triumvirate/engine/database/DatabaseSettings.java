package online.ucca.triumvirate.engine.database;

import org.jspecify.annotations.Nullable;

/**
 * Where a world's database is.
 *
 * @param location a file's path, or a JDBC URL ({@code jdbc:postgresql://host/database})
 * @param user who connects to a server; null where the location says so, or needs nobody
 * @param password that user's password; null where the driver finds it itself, or needs none
 */
public record DatabaseSettings(String location, @Nullable String user, @Nullable String password) {

  /** Refuses an empty location. */
  public DatabaseSettings {
    if (location.isBlank()) {
      throw new IllegalArgumentException("a database has a location");
    }
  }

  /**
   * A database that needs no user.
   *
   * @param location a file's path, or a JDBC URL
   * @return the settings
   */
  public static DatabaseSettings at(String location) {
    return new DatabaseSettings(location, null, null);
  }

  /** Without what is secret: also a URL may carry a password behind its question mark. */
  @Override
  public String toString() {
    int parameters = location.indexOf('?');
    return parameters < 0 ? location : location.substring(0, parameters);
  }
}
