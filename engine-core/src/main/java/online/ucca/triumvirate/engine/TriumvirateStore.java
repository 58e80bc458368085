package online.ucca.triumvirate.engine;

import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * The Triumvirates that an engine has accepted, each frozen under its id (spec P6): another content
 * needs another id, and the same content submitted again is the envelope that was accepted first,
 * so that what is made from it stays the same. Safe for use by several threads: of two that keep
 * different contents under one id at once, one is refused.
 */
public interface TriumvirateStore {

  /**
   * Keeps an accepted envelope, unless its content is kept already.
   *
   * @param id the envelope's id
   * @param contentDigest the digest of its content (decisions §2)
   * @param envelope the envelope, proof included
   * @return what is kept under the id: the given envelope, or the one of the same content that was
   *     accepted first
   * @throws Refusal {@code TRD_CONTENT_CHANGED} if another content is kept under the id; nothing is
   *     changed then
   */
  JsonDocument keep(TriumvirateId id, Sha256 contentDigest, JsonDocument envelope);

  /**
   * Finds an accepted envelope.
   *
   * @param id its id
   * @return the envelope that was accepted first; nothing if none was
   */
  Optional<JsonDocument> find(TriumvirateId id);
}
