package online.ucca.triumvirate.model.json;

import java.time.Instant;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * The hash chain of an audit log (decisions §7): each entry carries the hash of the one before and
 * its own.
 */
public final class AuditChain {
  private AuditChain() {}

  /**
   * Makes the entry that records an event.
   *
   * @param event what happened
   * @param at when it is recorded
   * @param adapterId the instance's adapter
   * @param clientId the instance's client
   * @param seq the entry's number, from 0
   * @param previous the previous entry's hash, or {@link AuditEntry#NO_PREVIOUS}
   * @return the entry with its hash
   */
  public static AuditEntry link(
      AuditEvent event,
      Instant at,
      AdapterId adapterId,
      ClientId clientId,
      long seq,
      Sha256 previous) {
    AuditEntry unsealed = entry(event, at, adapterId, clientId, seq, previous, previous);
    return entry(event, at, adapterId, clientId, seq, previous, hash(Binding.write(unsealed)));
  }

  /**
   * The hash that an entry must carry.
   *
   * @param entry the entry as JSON
   * @return SHA-256 over its RFC 8785 form without {@code entry_hash}
   */
  public static Sha256 hash(JsonDocument entry) {
    return entry.without("/entry_hash").digest();
  }

  private static AuditEntry entry(
      AuditEvent event,
      Instant at,
      AdapterId adapterId,
      ClientId clientId,
      long seq,
      Sha256 previous,
      Sha256 own) {
    return new AuditEntry(
        at,
        adapterId,
        clientId,
        event.submissionId(),
        event.eventType(),
        event.corpusId(),
        "sha256:" + event.corpusHash().hex(),
        event.triumvirateId(),
        event.durationMs(),
        event.outcome(),
        event.detail(),
        seq,
        previous,
        own);
  }
}
