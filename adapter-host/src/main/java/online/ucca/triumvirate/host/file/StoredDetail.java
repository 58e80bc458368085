package online.ucca.triumvirate.host.file;

import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.id.Sha256;

/** How an entry names a detail that is too long to stand in it (spec §3.5; audit.md). */
final class StoredDetail {
  /** The longest detail that stands in its entry, in bytes of its RFC 8785 form. */
  static final int LARGEST_INLINE = 64 * 1024;

  static final String HASH = "detail_sha256";
  private static final String BYTES = "detail_bytes";

  private StoredDetail() {}

  /** The event with its detail's hash and length in the detail's place. */
  static AuditEvent instead(AuditEvent event, byte[] detail) {
    return new AuditEvent(
        event.submissionId(),
        event.eventType(),
        event.corpusId(),
        event.corpusHash(),
        event.triumvirateId(),
        event.durationMs(),
        event.outcome(),
        Map.of(HASH, Sha256.of(detail).hex(), BYTES, detail.length));
  }

  /** The hash of an entry's detail, if that does not stand in the entry itself. */
  static Optional<String> of(AuditEntry entry) {
    return Optional.ofNullable(entry.detail().get(HASH)).map(String::valueOf);
  }
}
