package online.ucca.triumvirate.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * Keeps accepted Triumvirates as long as the process lives, each as its canonical bytes: for tests,
 * and for programs that have no database.
 */
public final class InMemoryTriumvirateStore implements TriumvirateStore {
  private final ConcurrentMap<TriumvirateId, Kept> all = new ConcurrentHashMap<>();

  /** Makes a store that holds nothing yet. */
  public InMemoryTriumvirateStore() {}

  @Override
  public JsonDocument keep(TriumvirateId id, Sha256 contentDigest, JsonDocument envelope) {
    Kept kept = new Kept(contentDigest, envelope.canonicalBytes());
    Kept first = all.putIfAbsent(id, kept);
    if (first == null || Arrays.equals(first.canonicalBytes, kept.canonicalBytes)) {
      return envelope;
    }
    if (!first.contentDigest.equals(contentDigest)) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.TRD_CONTENT_CHANGED,
                  "Triumvirate "
                      + id
                      + " was accepted with the content digest "
                      + first.contentDigest
                      + "; this one has "
                      + contentDigest)
              .at("/triumvirate_id"));
    }
    return first.envelope();
  }

  @Override
  public Optional<JsonDocument> find(TriumvirateId id) {
    return Optional.ofNullable(all.get(id)).map(Kept::envelope);
  }

  /** An envelope as bytes, which take a fraction of what its tree takes. */
  private static final class Kept {
    private final Sha256 contentDigest;
    private final byte[] canonicalBytes;

    Kept(Sha256 contentDigest, byte[] canonicalBytes) {
      this.contentDigest = contentDigest;
      this.canonicalBytes = canonicalBytes;
    }

    JsonDocument envelope() {
      return JsonDocument.read(canonicalBytes);
    }
  }
}
