package online.ucca.triumvirate.host;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.port.TimeSource;

/** One submission of a signed Triumvirate, recorded before it is sent and after it is answered. */
final class SubmissionRun {
  private final CorpusAdapter adapter;
  private final TimeSource time;
  private final SignedTriumvirate signed;

  SubmissionRun(CorpusAdapter adapter, TimeSource time, SignedTriumvirate signed) {
    this.adapter = adapter;
    this.time = time;
    this.signed = signed;
  }

  SubmissionOutcome run(SubmissionPort engine) {
    Instant start = time.now();
    record(AuditEventType.TRIUMVIRATE_SUBMITTED, AuditOutcome.SUCCESS, start, Map.of());
    SubmissionOutcome outcome = engine.submit(signed.document().canonicalBytes());
    Map<String, Object> detail = Map.of("findings", AdapterHost.codes(outcome.findings()));
    if (outcome.accepted()) {
      record(AuditEventType.TRIUMVIRATE_ACCEPTED, AuditOutcome.SUCCESS, start, detail);
    } else {
      record(AuditEventType.TRIUMVIRATE_REJECTED, AuditOutcome.FAILURE, start, detail);
    }
    return outcome;
  }

  private void record(
      AuditEventType type, AuditOutcome outcome, Instant start, Map<String, Object> detail) {
    Triumvirate triumvirate = signed.triumvirate();
    SubmissionId submission = triumvirate.provenance().submissionId();
    if (submission == null) {
      throw new IllegalStateException("a signed Triumvirate has a submission id");
    }
    adapter.auditEntry(
        new AuditEvent(
            submission,
            type,
            triumvirate.sourceCorpus().corpusId(),
            triumvirate.sourceCorpus().corpusHash(),
            triumvirate.triumvirateId(),
            Duration.between(start, time.now()).toMillis(),
            outcome,
            detail));
  }
}
