package online.ucca.triumvirate.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import online.ucca.triumvirate.host.step.EventDetail;
import online.ucca.triumvirate.host.step.StepFailure;
import online.ucca.triumvirate.host.step.StepScope;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * The steps of one run: each is bounded, held against what it must give, and recorded. The first
 * that fails ends the run, with an entry that says why.
 */
final class RunSteps {
  private final Instance instance;
  private final RunJournal journal;

  RunSteps(Instance instance, RunJournal journal) {
    this.instance = instance;
    this.journal = journal;
  }

  /** Refuses the run, on record, while too many late steps of the adapter still run. */
  void demandCapacity(AuditEventType received, AuditEventType failed, Map<String, Object> detail) {
    try {
      instance.runner().demandCapacity();
    } catch (StepFailure tooMany) {
      journal.writeWithoutAdapter();
      done(received, failed, detail);
      throw fail(failed, tooMany.findings(), Map.of());
    }
  }

  /** Calls the adapter and holds what it gives against what it must. */
  <T> T call(
      AuditEventType failed,
      StepScope scope,
      Supplier<T> call,
      Function<T, List<Finding>> contradictions) {
    try {
      return instance.runner().run(scope, call, contradictions);
    } catch (StepFailure failure) {
      if (failure.isRunning()) {
        journal.writeWithoutAdapter();
      }
      throw fail(failed, failure.findings(), acquired(scope));
    }
  }

  /** Records that a phase begins. */
  void begin(AuditEventType type, AuditEventType failed, Map<String, Object> detail) {
    journal.begin();
    done(type, failed, detail);
  }

  /** Records what was done. */
  void done(AuditEventType type, AuditEventType failed, Map<String, Object> detail) {
    Optional<Finding> breach = journal.record(type, AuditOutcome.SUCCESS, detail);
    if (breach.isPresent()) {
      throw fail(failed, List.of(breach.get()), Map.of());
    }
  }

  /** Records a failure, waits until that is on disk, and gives the refusal to throw. */
  Refusal fail(AuditEventType type, List<Finding> findings, Map<String, Object> further) {
    List<Finding> reasons = new ArrayList<>(findings);
    if (reasons.stream().noneMatch(Finding::blocks)) {
      ErrorCode code =
          switch (type) {
            case INGESTION_FAILED -> ErrorCode.ING_ADAPTER_FAULT;
            case VALIDATION_FAILED -> ErrorCode.VAL_NOT_VALIDATED;
            default -> ErrorCode.TRN_INCOMPLETE_RESULT;
          };
      reasons.add(Finding.of(code, "the adapter gave no error that says why it failed"));
    }
    Map<String, Object> detail = new LinkedHashMap<>(further);
    detail.put("errors", EventDetail.findings(reasons));
    journal.record(type, AuditOutcome.FAILURE, detail).ifPresent(reasons::add);
    journal.await();
    return new Refusal(reasons);
  }

  /** A failed ingestion says what the cache and the network gave until then. */
  private static Map<String, Object> acquired(StepScope scope) {
    Map<String, Object> acquired = new LinkedHashMap<>();
    if (!scope.cached().isEmpty()) {
      acquired.put("cached", EventDetail.cached(scope.cached()));
    }
    if (!scope.fetched().isEmpty()) {
      acquired.put("fetched", EventDetail.fetched(scope.fetched()));
    }
    return acquired;
  }
}
