package online.ucca.triumvirate.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import online.ucca.triumvirate.host.step.EventDetail;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * One submission of a signed Triumvirate, on record before it is sent and before its answer is
 * given. An engine that gives no answer is recorded as one that refused.
 */
final class SubmissionRun {
  private final SignedTriumvirate signed;
  private final RunJournal journal;

  SubmissionRun(Instance instance, SignedTriumvirate signed) {
    this.signed = signed;
    Triumvirate triumvirate = signed.triumvirate();
    this.journal =
        new RunJournal(
            instance,
            Objects.requireNonNull(triumvirate.provenance().submissionId()),
            triumvirate.sourceCorpus().corpusHash());
    journal.corpus(triumvirate.sourceCorpus().corpusId(), triumvirate.sourceCorpus().corpusHash());
    journal.triumvirate(triumvirate.triumvirateId());
  }

  SubmissionOutcome run(SubmissionPort engine) {
    Optional<Finding> breach =
        journal.record(AuditEventType.TRIUMVIRATE_SUBMITTED, AuditOutcome.SUCCESS, Map.of());
    if (breach.isPresent()) {
      answered(new SubmissionOutcome(false, List.of(breach.get())));
      throw new Refusal(breach.get());
    }
    journal.await();
    SubmissionOutcome outcome = answer(engine);
    Optional<Finding> mishandled = answered(outcome);
    if (mishandled.isPresent()) {
      throw new Refusal(mishandled.get());
    }
    return outcome;
  }

  private Optional<Finding> answered(SubmissionOutcome outcome) {
    Map<String, Object> detail = Map.of("findings", EventDetail.findings(outcome.findings()));
    Optional<Finding> breach =
        outcome.accepted()
            ? journal.record(AuditEventType.TRIUMVIRATE_ACCEPTED, AuditOutcome.SUCCESS, detail)
            : journal.record(AuditEventType.TRIUMVIRATE_REJECTED, AuditOutcome.FAILURE, detail);
    journal.await();
    return breach;
  }

  private SubmissionOutcome answer(SubmissionPort engine) {
    SubmissionOutcome outcome;
    try {
      outcome = engine.submit(signed.document().canonicalBytes());
    } catch (RuntimeException | Error e) {
      return rejected(List.of(), "the engine failed with " + e.getClass().getName());
    }
    if (outcome == null) {
      return rejected(List.of(), "the engine answered nothing");
    }
    return !outcome.accepted() && outcome.findings().stream().noneMatch(Finding::blocks)
        ? rejected(outcome.findings(), "the engine refused and did not say why")
        : outcome;
  }

  private static SubmissionOutcome rejected(List<Finding> findings, String message) {
    List<Finding> all = new ArrayList<>(findings);
    all.add(Finding.of(ErrorCode.ENV_SUBMISSION_FAILED, message));
    return new SubmissionOutcome(false, all);
  }
}
