package online.ucca.triumvirate.engine;

import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.TriumvirateId;

/**
 * The Triumvirates that an engine has accepted, each frozen under its id (spec P6): another content
 * needs another id, and the same content submitted again is the envelope that was accepted first,
 * with the time of that, so that what is made from it stays the same. Safe for use by several
 * threads: of two that keep different contents under one id at once, one is refused.
 */
public interface TriumvirateStore {

  /**
   * Keeps an accepted envelope, unless its content is kept already.
   *
   * @param id the envelope's id
   * @param accepted the envelope, its digest and the time
   * @return what is kept under the id: what was given, or the same content as it was accepted first
   * @throws Refusal {@code TRD_CONTENT_CHANGED} if another content is kept under the id; nothing is
   *     changed then
   */
  StoredTriumvirate keep(TriumvirateId id, StoredTriumvirate accepted);

  /**
   * Finds an accepted envelope.
   *
   * @param id its id
   * @return the envelope as it was accepted first; nothing if none was
   */
  Optional<StoredTriumvirate> find(TriumvirateId id);
}
