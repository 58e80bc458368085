package online.ucca.triumvirate.engine.order;

import java.time.Instant;
import java.util.Optional;
import online.ucca.triumvirate.model.id.TriumvirateId;

/**
 * Which packs a world offers: for each code, the Triumvirate that packs are made from. Safe for use
 * by several threads. Fails by {@code DBS_UNAVAILABLE}.
 */
public interface Offers {

  /**
   * Offers packs of a code from an accepted Triumvirate, in place of the one before.
   *
   * @param code what is offered, as the authority calls it, 1 to 200 characters on one line; case
   *     counts
   * @param triumvirate an accepted Triumvirate's id
   * @param at the time
   */
  void offer(String code, TriumvirateId triumvirate, Instant at);

  /**
   * Finds what packs of a code are made from.
   *
   * @param code what is asked for
   * @return the Triumvirate's id; nothing if it is not offered
   */
  Optional<TriumvirateId> find(String code);
}
