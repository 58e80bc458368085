package online.ucca.triumvirate.engine.database;

/**
 * The schema of a world's database as text.
 *
 * @param version its version: {@code v} and the number of the newest migration
 * @param sql every statement that makes it, in an empty database, from the first to the last
 */
public record WorldSchema(String version, String sql) {

  /** Refuses what could be no schema. */
  public WorldSchema {
    if (!version.matches("v[1-9][0-9]*") || sql.isBlank()) {
      throw new IllegalArgumentException("a schema has a version and statements");
    }
  }
}
