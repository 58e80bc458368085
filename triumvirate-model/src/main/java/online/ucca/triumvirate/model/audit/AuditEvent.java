package online.ucca.triumvirate.model.audit;

import java.util.Map;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and must be recorded. The log adds time, adapter, client and its place in
 * the chain (spec §3.5).
 *
 * @param submissionId the attempt it belongs to
 * @param eventType what happened
 * @param corpusId the material; null until it is identified
 * @param corpusHash the material's hash
 * @param triumvirateId the Triumvirate; null until there is one
 * @param durationMs how long it took, in milliseconds; 0 for what only began
 * @param outcome how it ended
 * @param detail event-specific facts: strings, integers, booleans, lists and maps of these
 */
public record AuditEvent(
    SubmissionId submissionId,
    AuditEventType eventType,
    @Nullable CorpusId corpusId,
    Sha256 corpusHash,
    @Nullable TriumvirateId triumvirateId,
    long durationMs,
    AuditOutcome outcome,
    Map<String, Object> detail) {

  /** Copies the detail. */
  public AuditEvent {
    detail = Copies.map(detail);
  }
}
