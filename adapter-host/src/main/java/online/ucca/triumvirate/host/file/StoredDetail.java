package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import online.ucca.triumvirate.host.file.VerifyAuditLog.Violations;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * A detail that is too long to stand in its entry, which names it by its hash (spec §3.5;
 * audit.md).
 */
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

  /** Checks that an entry's detail, if it does not stand in the entry, is what the entry says. */
  static void check(AuditEntry entry, AuditFolder folder, Violations violations) {
    Object stated = entry.detail().get(HASH);
    if (stated != null) {
      check("seq " + entry.seq(), String.valueOf(stated), folder, violations);
    }
  }

  private static void check(
      String place, String stated, AuditFolder folder, Violations violations) {
    Sha256 hash;
    try {
      hash = new Sha256(stated);
    } catch (IllegalArgumentException e) {
      violations.add(
          Finding.of(ErrorCode.AUD_ENTRY_MALFORMED, "the entry's " + HASH + " is no hash")
              .from(place));
      return;
    }
    Path file = folder.detail(hash);
    try {
      if (!Sha256.of(Files.readAllBytes(file)).equals(hash)) {
        violations.add(
            Finding.of(ErrorCode.AUD_DETAIL_ALTERED, "the detail in " + file + " was altered")
                .from(place));
      }
    } catch (NoSuchFileException e) {
      violations.add(
          Finding.of(ErrorCode.AUD_DETAIL_MISSING, "the detail in " + file + " is not there")
              .from(place));
    } catch (IOException e) {
      throw LogSnapshot.unreadable(file);
    }
  }
}
