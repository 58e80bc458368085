package online.ucca.triumvirate.engine.database;

import java.util.List;
import online.ucca.triumvirate.engine.TriumvirateStore;
import online.ucca.triumvirate.engine.catalogue.Catalogue;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;

/**
 * A world's open database. Its parts are safe for use by several threads, as long as it is open.
 * What a part acknowledged is on stable storage. Every part throws a {@link
 * online.ucca.triumvirate.model.error.Refusal} {@code DBS_UNAVAILABLE} if the database cannot be
 * used; nothing is changed then, and the next call may succeed.
 */
public interface WorldData extends AutoCloseable {

  /**
   * What the world's authority has published.
   *
   * @return the catalogue
   */
  Catalogue catalogue();

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
