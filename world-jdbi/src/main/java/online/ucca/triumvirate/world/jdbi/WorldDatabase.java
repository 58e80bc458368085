package online.ucca.triumvirate.world.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.catalogue.Catalogue;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.database.AuditIndex;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.model.error.Refusal;
import org.flywaydb.core.api.FlywayException;

/**
 * A world's database: an SQLite file in which a commit is on disk, or PostgreSQL. Safe for several
 * threads; several processes may open the same one.
 */
public final class WorldDatabase implements WorldData {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  private final Sessions sessions;
  private final JdbiCatalogue catalogue;
  private final JdbiTriumvirateStore triumvirates;
  private final JdbiCapabilityRegister capabilities;
  private final JdbiAuditIndex auditIndex;

  private WorldDatabase(Sessions sessions) {
    this.sessions = sessions;
    this.catalogue = new JdbiCatalogue(sessions);
    this.triumvirates = new JdbiTriumvirateStore(sessions);
    this.capabilities = new JdbiCapabilityRegister(sessions);
    this.auditIndex = new JdbiAuditIndex(sessions);
  }

  /**
   * Opens a database; one that is not there yet is made, if it is a file, and one of an older
   * schema is brought to the present one.
   *
   * @param settings where it is
   * @return the database, for the caller to close
   * @throws Refusal {@code DBS_UNAVAILABLE} if it cannot be opened, {@code DBS_SCHEMA_NEWER} if a
   *     newer version made it
   */
  public static WorldDatabase open(DatabaseSettings settings) {
    return settings.location().startsWith(POSTGRESQL)
        ? openServer(settings)
        : SqliteFile.of(settings)
            .whileNobodyElseOpens(file -> open(file.pool(), Dialect.SQLITE, file.name()));
  }

  private static WorldDatabase openServer(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.location());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    return open(config, Dialect.POSTGRESQL, settings.toString());
  }

  private static WorldDatabase open(HikariConfig config, Dialect dialect, String name) {
    HikariDataSource pool = null;
    boolean opened = false;
    try {
      pool = pool(config, name);
      new Migrations(dialect).apply(pool, name);
      WorldDatabase database = new WorldDatabase(new Sessions(pool, dialect, name));
      opened = true;
      return database;
    } catch (FlywayException e) {
      throw Sessions.unavailable(name, e);
    } finally {
      if (!opened && pool != null) {
        pool.close();
      }
    }
  }

  private static HikariDataSource pool(HikariConfig config, String name) {
    try {
      return new HikariDataSource(config);
    } catch (RuntimeException e) {
      // A place that cannot be reached, or that the driver does not take for one.
      throw Sessions.unavailable(name, e);
    }
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public TriumvirateStore triumvirates() {
    return triumvirates;
  }

  @Override
  public CapabilityRegister capabilities() {
    return capabilities;
  }

  @Override
  public AuditIndex auditIndex() {
    return auditIndex;
  }

  @Override
  public List<String> strayTables(String worldId) {
    return CanonicalTables.stray(tables(), worldId);
  }

  /** Every table, whoever made it. */
  List<String> tables() {
    return sessions.read(
        handle -> handle.createQuery(sessions.dialect().tables()).mapTo(String.class).list());
  }

  /** For tests that do what no part of this does. */
  Sessions sessions() {
    return sessions;
  }

  @Override
  public void close() {
    sessions.close();
  }
}
