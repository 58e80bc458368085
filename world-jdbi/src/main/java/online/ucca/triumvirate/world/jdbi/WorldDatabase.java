package online.ucca.triumvirate.world.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.catalogue.Catalogue;
import online.ucca.triumvirate.engine.catalogue.Relations;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.database.AuditIndex;
import online.ucca.triumvirate.engine.database.DatabaseSettings;
import online.ucca.triumvirate.engine.database.WorldData;
import online.ucca.triumvirate.engine.database.WorldFreeze;
import online.ucca.triumvirate.engine.database.WorldTables;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.order.Entitlements;
import online.ucca.triumvirate.engine.order.Offers;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.tenant.Tenants;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.jdbi.order.JdbiEntitlements;
import online.ucca.triumvirate.world.jdbi.order.JdbiNotificationBook;
import online.ucca.triumvirate.world.jdbi.order.JdbiOffers;
import online.ucca.triumvirate.world.jdbi.order.JdbiOrderBook;
import online.ucca.triumvirate.world.jdbi.order.JdbiTenants;
import online.ucca.triumvirate.world.jdbi.session.Dialect;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * A world's database: an SQLite file in which a commit is on disk, or PostgreSQL. Safe for several
 * threads; several processes may open the same one.
 */
public final class WorldDatabase implements WorldData {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /**
   * After how many seconds without an answer a server is taken for dead, unless its address says
   * otherwise: longer than anybody waits for another one's transaction.
   */
  private static final String ANSWER_SECONDS = "300";

  private final Sessions sessions;
  private final JdbiCatalogue catalogue;
  private final JdbiRelations relations;
  private final JdbiTriumvirateStore triumvirates;
  private final JdbiCapabilityRegister capabilities;
  private final JdbiAuditIndex auditIndex;
  private final JdbiWorldTables tables;
  private final JdbiWorldFreeze freezing;
  private final JdbiOwner owner;
  private final JdbiTenants tenants;
  private final JdbiOrderBook orders;
  private final JdbiEntitlements entitlements;
  private final JdbiOffers offers;
  private final JdbiNotificationBook notifications;

  private WorldDatabase(Sessions sessions, @Nullable Path file) {
    this.sessions = sessions;
    this.catalogue = new JdbiCatalogue(sessions);
    this.relations = new JdbiRelations(sessions);
    this.triumvirates = new JdbiTriumvirateStore(sessions);
    this.capabilities = new JdbiCapabilityRegister(sessions);
    this.auditIndex = new JdbiAuditIndex(sessions);
    this.tables = new JdbiWorldTables(sessions, file);
    this.freezing = new JdbiWorldFreeze(sessions);
    this.owner = new JdbiOwner(sessions);
    this.tenants = new JdbiTenants(sessions);
    this.orders = new JdbiOrderBook(sessions);
    this.entitlements = new JdbiEntitlements(sessions);
    this.offers = new JdbiOffers(sessions);
    this.notifications = new JdbiNotificationBook(sessions);
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
            .whileNobodyElseOpens(
                file -> open(file.pool(), Dialect.SQLITE, file.name(), Path.of(file.name())));
  }

  private static WorldDatabase openServer(DatabaseSettings settings) {
    checkPlace(settings);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.location());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMinimumIdle(1);
    config.addDataSourceProperty("socketTimeout", ANSWER_SECONDS);
    config.addDataSourceProperty("tcpKeepAlive", "true");
    return open(config, Dialect.POSTGRESQL, settings.toString(), null);
  }

  /** Of a place without a database the driver would log the whole URL, with what is secret. */
  private static void checkPlace(DatabaseSettings settings) {
    String place = settings.toString().substring(POSTGRESQL.length());
    if (place.startsWith("//") && place.indexOf('/', 2) < 0) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.DBS_UNAVAILABLE,
                  "the URL of the database " + settings + " has no slash behind the server's name")
              .withRemedy("Give a URL of the form jdbc:postgresql://host:port/database"));
    }
  }

  private static WorldDatabase open(
      HikariConfig config, Dialect dialect, String name, @Nullable Path file) {
    HikariDataSource pool = null;
    boolean opened = false;
    try {
      pool = pool(config, name);
      new Migrations(dialect).apply(pool, name);
      WorldDatabase database = new WorldDatabase(new Sessions(pool, dialect, name), file);
      // A newer version may have made tables since.
      database.freezing.complete();
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
  public void claim(String worldId) {
    owner.claim(worldId);
  }

  @Override
  public Optional<String> owner() {
    return owner.owner();
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public Relations relations() {
    return relations;
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
  public WorldTables tables() {
    return tables;
  }

  @Override
  public WorldFreeze freezing() {
    return freezing;
  }

  @Override
  public Tenants tenants() {
    return tenants;
  }

  @Override
  public OrderBook orders() {
    return orders;
  }

  @Override
  public Entitlements entitlements() {
    return entitlements;
  }

  @Override
  public Offers offers() {
    return offers;
  }

  @Override
  public NotificationBook notifications() {
    return notifications;
  }

  @Override
  public List<String> strayTables(String worldId) {
    return CanonicalTables.stray(tableNames(), worldId);
  }

  /** Every table, whoever made it. */
  List<String> tableNames() {
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
