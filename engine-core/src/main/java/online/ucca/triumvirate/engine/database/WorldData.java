package online.ucca.triumvirate.engine.database;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.catalogue.Catalogue;
import online.ucca.triumvirate.engine.catalogue.Relations;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.order.Entitlements;
import online.ucca.triumvirate.engine.order.Offers;
import online.ucca.triumvirate.engine.order.OrderBook;
import online.ucca.triumvirate.engine.tenant.Tenants;

/**
 * A world's open database. Its parts are safe for use by several threads, as long as it is open.
 * What a part acknowledged is on stable storage. Every part throws a {@link
 * online.ucca.triumvirate.model.error.Refusal} {@code DBS_UNAVAILABLE} if the database cannot be
 * used; nothing is changed then, and the next call may succeed.
 */
public interface WorldData extends AutoCloseable {

  /**
   * Makes the database a world's, if it is nobody's: two worlds share none.
   *
   * @param worldId the world's id
   * @throws online.ucca.triumvirate.model.error.Refusal {@code WLD_EXISTS} if it is another
   *     world's, which is named
   */
  void claim(String worldId);

  /**
   * Whose the database is.
   *
   * @return the world's id; nothing if nobody has claimed it
   */
  Optional<String> owner();

  /**
   * What the world's authority has published.
   *
   * @return the catalogue
   */
  Catalogue catalogue();

  /**
   * What the world's authority says of how those belong together, and of who provides.
   *
   * @return the relations
   */
  Relations relations();

  /**
   * The Triumvirates that were accepted, every version for good.
   *
   * @return the store
   */
  TriumvirateStore triumvirates();

  /**
   * The CCOs and their lives.
   *
   * @return the register
   */
  CapabilityRegister capabilities();

  /**
   * The index over the world's audit logs.
   *
   * @return the index
   */
  AuditIndex auditIndex();

  /**
   * Every table, to be taken elsewhere, put back or removed.
   *
   * @return the tables
   */
  WorldTables tables();

  /**
   * Whether the world takes changes.
   *
   * @return its freezing and thawing
   */
  WorldFreeze freezing();

  /**
   * Who buys in the world.
   *
   * @return the tenants
   */
  Tenants tenants();

  /**
   * What was ordered, and what was made of it.
   *
   * @return the order book
   */
  OrderBook orders();

  /**
   * Which tenant may have which packs.
   *
   * @return the entitlements
   */
  Entitlements entitlements();

  /**
   * Which packs the world offers.
   *
   * @return the offers
   */
  Offers offers();

  /**
   * The messages about orders.
   *
   * @return the messages
   */
  NotificationBook notifications();

  /**
   * Looks for tables that have no place in a world's database: those that are neither canonical nor
   * named with the world's prefix (the world's id in letters and digits, and {@code _}).
   *
   * @param worldId the world's id
   * @return their names, sorted
   */
  List<String> strayTables(String worldId);

  /** Closes every connection. May be called again. */
  @Override
  void close();
}
