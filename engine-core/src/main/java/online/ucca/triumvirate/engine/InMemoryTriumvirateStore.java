package online.ucca.triumvirate.engine;

import java.time.Instant;
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
  public StoredTriumvirate keep(TriumvirateId id, StoredTriumvirate accepted) {
    Kept kept = new Kept(accepted);
    Kept first = all.putIfAbsent(id, kept);
    if (first == null) {
      return accepted;
    }
    if (!first.contentDigest.equals(accepted.contentDigest())) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.TRD_CONTENT_CHANGED,
                  "Triumvirate "
                      + id
                      + " was accepted with the content digest "
                      + first.contentDigest
                      + "; this one has "
                      + accepted.contentDigest())
              .at("/triumvirate_id"));
    }
    return Arrays.equals(first.canonicalBytes, kept.canonicalBytes)
        ? new StoredTriumvirate(accepted.envelope(), first.contentDigest, first.acceptedAt)
        : first.stored();
  }

  @Override
  public Optional<StoredTriumvirate> find(TriumvirateId id) {
    return Optional.ofNullable(all.get(id)).map(Kept::stored);
  }

  /** An envelope as bytes, which take a fraction of what its tree takes. */
  private static final class Kept {
    private final Sha256 contentDigest;
    private final byte[] canonicalBytes;
    private final Instant acceptedAt;

    Kept(StoredTriumvirate accepted) {
      this.contentDigest = accepted.contentDigest();
      this.canonicalBytes = accepted.envelope().canonicalBytes();
      this.acceptedAt = accepted.acceptedAt();
    }

    StoredTriumvirate stored() {
      return new StoredTriumvirate(JsonDocument.read(canonicalBytes), contentDigest, acceptedAt);
    }
  }
}
