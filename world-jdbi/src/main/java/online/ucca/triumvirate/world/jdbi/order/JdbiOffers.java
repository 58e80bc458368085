package online.ucca.triumvirate.world.jdbi.order;

import java.time.Instant;
import java.util.Optional;
import online.ucca.triumvirate.engine.order.Offers;
import online.ucca.triumvirate.engine.order.OrderLine;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;

/** Offers in the table {@code offers}, which is only added to: the newest of a code counts. */
public final class JdbiOffers implements Offers {
  private final Sessions sessions;

  /**
   * Keeps offers.
   *
   * @param sessions lends connections
   */
  public JdbiOffers(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void offer(String code, TriumvirateId triumvirate, Instant at) {
    OrderLine.checkCode(code);
    sessions.write(
        handle -> {
          // Two offers at once take their numbers one after the other.
          sessions.dialect().lock("offers").forEach(handle::execute);
          boolean said = newest(handle, code).filter(triumvirate::equals).isPresent();
          return said
              ? 0
              : handle
                  .createUpdate(
                      "INSERT INTO offers (code, offer_no, triumvirate_id, offered_at)"
                          + " SELECT :code, COALESCE(MAX(offer_no), 0) + 1, :triumvirate, :at"
                          + " FROM offers WHERE code = :code")
                  .bind("code", code)
                  .bind("triumvirate", triumvirate.toString())
                  .bind("at", Columns.time(at))
                  .execute();
        });
  }

  @Override
  public Optional<TriumvirateId> find(String code) {
    return isNoCode(code) ? Optional.empty() : sessions.read(handle -> newest(handle, code));
  }

  /** What can never have been offered, and what no database takes for text. */
  private static boolean isNoCode(String code) {
    try {
      OrderLine.checkCode(code);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static Optional<TriumvirateId> newest(Handle handle, String code) {
    return handle
        .createQuery(
            "SELECT triumvirate_id FROM offers WHERE code = :code ORDER BY offer_no DESC LIMIT 1")
        .bind("code", code)
        .mapTo(String.class)
        .findOne()
        .map(TriumvirateId::parse);
  }
}
