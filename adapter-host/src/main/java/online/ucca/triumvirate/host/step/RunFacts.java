package online.ucca.triumvirate.host.step;

import java.util.Map;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * What an ingestion belongs to, for the entries that it leaves itself.
 *
 * @param submission the attempt
 * @param corpusHash the payload's hash
 * @param corpusId the corpus as it was recognised; null if its id is not known yet
 * @param options how it is to be acquired
 */
public record RunFacts(
    SubmissionId submission,
    Sha256 corpusHash,
    @Nullable CorpusId corpusId,
    IngestionOptions options) {

  /** An event of this ingestion. */
  AuditEvent event(AuditEventType type, AuditOutcome outcome, Map<String, Object> detail) {
    return new AuditEvent(
        submission, type, corpusId, corpusHash, null, 0, outcome, EventDetail.writable(detail));
  }
}
