package online.ucca.triumvirate.model.audit;

import java.time.Instant;
import java.util.Map;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.jspecify.annotations.Nullable;

/**
 * One line of an audit log: the required fields of spec §3.5, and its place in the hash chain
 * (decisions §7).
 *
 * @param tsUtc when it was recorded
 * @param adapterId the adapter
 * @param clientId the client
 * @param submissionId the attempt
 * @param eventType what happened
 * @param corpusId the material; null until it was identified
 * @param corpusHash the material's hash, as {@code sha256:} and 64 hexadecimal digits
 * @param triumvirateId the Triumvirate; null until there was one
 * @param durationMs how long it took, in milliseconds
 * @param outcome how it ended
 * @param detail event-specific facts
 * @param seq its number in this log, from 0, without gaps
 * @param prevHash the previous entry's hash; of the first entry, 64 zeros
 * @param entryHash SHA-256 over the RFC 8785 form of this entry without this member
 */
public record AuditEntry(
    Instant tsUtc,
    AdapterId adapterId,
    ClientId clientId,
    SubmissionId submissionId,
    AuditEventType eventType,
    @Nullable CorpusId corpusId,
    String corpusHash,
    @Nullable TriumvirateId triumvirateId,
    long durationMs,
    AuditOutcome outcome,
    Map<String, Object> detail,
    long seq,
    Sha256 prevHash,
    Sha256 entryHash) {

  /** What the first entry of a log has in place of a previous hash. */
  public static final Sha256 NO_PREVIOUS = new Sha256("0".repeat(64));

  /** Copies the detail. */
  public AuditEntry {
    detail = Copies.map(detail);
  }
}
