package online.ucca.triumvirate.host;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.host.check.Breach;
import online.ucca.triumvirate.host.step.EventDetail;
import online.ucca.triumvirate.host.step.StepFailure;
import online.ucca.triumvirate.host.step.StepScope;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one run. Each goes through the adapter's {@code auditEntry}, as the specification
 * has it; one that does not arrive is written by the host, and so is every one after it.
 */
final class RunJournal {
  private final Instance instance;
  private final SubmissionId submission;

  private Sha256 corpusHash;
  private @Nullable CorpusId corpusId;
  private @Nullable TriumvirateId triumvirateId;
  private Instant begun;
  private boolean byHost;
  private @Nullable AuditReceipt last;

  RunJournal(Instance instance, SubmissionId submission, Sha256 corpusHash) {
    this.instance = instance;
    this.submission = submission;
    this.corpusHash = corpusHash;
    this.begun = instance.settings().time().now();
  }

  void corpus(@Nullable CorpusId id, Sha256 hash) {
    corpusId = id;
    corpusHash = hash;
  }

  void triumvirate(TriumvirateId id) {
    triumvirateId = id;
  }

  /** From now on the adapter is asked for nothing, not even to hand on an entry. */
  void writeWithoutAdapter() {
    byHost = true;
  }

  /** Durations are counted from here. */
  void begin() {
    begun = instance.settings().time().now();
  }

  /**
   * Records an event.
   *
   * @return what the adapter did wrong with it; the entry is in the log all the same
   * @throws Refusal if the log takes no more entries
   */
  Optional<Finding> record(AuditEventType type, AuditOutcome outcome, Map<String, Object> detail) {
    AuditEvent event =
        new AuditEvent(
            submission,
            type,
            corpusId,
            corpusHash,
            triumvirateId,
            Duration.between(begun, instance.settings().time().now()).toMillis(),
            outcome,
            EventDetail.writable(detail));
    if (byHost) {
      last = instance.log().append(event);
      return Optional.empty();
    }
    StepScope scope = StepScope.recording(event);
    Optional<Finding> breach = handOver(scope, event);
    Refusal logFailure = scope.logFailure();
    if (logFailure != null) {
      throw logFailure;
    }
    AuditReceipt receipt = scope.receipt();
    last = receipt == null ? instance.log().append(event) : receipt;
    if (receipt == null || breach.isPresent()) {
      byHost = true;
    }
    return breach.or(() -> receipt == null ? Optional.of(dropped(type)) : Optional.empty());
  }

  /** Waits until every entry so far is on stable storage: before anything that they vouch for. */
  void await() {
    if (last != null) {
      last.await();
    }
  }

  private Optional<Finding> handOver(StepScope scope, AuditEvent event) {
    try {
      instance
          .runner()
          .run(
              scope,
              () -> {
                instance.adapter().auditEntry(event);
                return event;
              });
      return Optional.empty();
    } catch (StepFailure failure) {
      List<Finding> findings = failure.findings();
      return findings.stream()
          .filter(finding -> finding.hasCode(ErrorCode.AUD_ENTRY_MISHANDLED))
          .findFirst()
          .or(() -> Optional.of(refused(event.eventType(), findings)));
    }
  }

  private static Finding dropped(AuditEventType type) {
    return mishandled("the adapter did not hand " + type + " to its log; the host wrote it");
  }

  private static Finding refused(AuditEventType type, List<Finding> findings) {
    return mishandled("auditEntry refused " + type + " with " + AdapterHost.codes(findings));
  }

  private static Finding mishandled(String message) {
    return Breach.of(ErrorCode.AUD_ENTRY_MISHANDLED, Obligation.CA_33, message);
  }
}
