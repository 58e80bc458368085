package online.ucca.triumvirate.host.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.host.check.Breach;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an adapter may use during one call, on the thread of that call and until it is over. The
 * host's parts that an adapter holds look here whether they are asked in their place. Safe for use
 * by the thread of the call and the one that waits for it.
 */
public final class StepScope {
  private static final ThreadLocal<@Nullable StepScope> CURRENT = new ThreadLocal<>();

  private final Step step;
  private final @Nullable RunFacts facts;
  private final @Nullable AuditEvent event;
  private final List<Finding> breaches = new ArrayList<>();
  private final List<CachedFile> cached = new ArrayList<>();
  private final List<FetchedFile> fetched = new ArrayList<>();
  private @Nullable AuditReceipt receipt;
  private @Nullable Refusal logFailure;
  private boolean over;

  private StepScope(Step step, @Nullable RunFacts facts, @Nullable AuditEvent event) {
    this.step = step;
    this.facts = facts;
    this.event = event;
  }

  /**
   * A step that may use nothing.
   *
   * @param step the step
   * @return its scope
   */
  public static StepScope of(Step step) {
    return new StepScope(step, null, null);
  }

  /**
   * An ingestion.
   *
   * @param facts what it belongs to
   * @return its scope, with cache and network
   */
  public static StepScope ingesting(RunFacts facts) {
    return new StepScope(Step.INGEST, facts, null);
  }

  /**
   * The handing over of an audit event.
   *
   * @param event the event
   * @return its scope, with a log that takes this event once
   */
  public static StepScope recording(AuditEvent event) {
    return new StepScope(Step.RECORD, null, event);
  }

  /**
   * What the cache gave during this step.
   *
   * @return the files, with their status
   */
  public synchronized List<CachedFile> cached() {
    return List.copyOf(cached);
  }

  /**
   * What source systems answered during this step.
   *
   * @return the answers, in their order
   */
  public synchronized List<FetchedFile> fetched() {
    return List.copyOf(fetched);
  }

  /**
   * The entry that this step left.
   *
   * @return its receipt; null if the adapter did not hand the event to its log
   */
  public synchronized @Nullable AuditReceipt receipt() {
    return receipt;
  }

  /**
   * Why the log took nothing.
   *
   * @return the log's own refusal; null if there was none
   */
  public synchronized @Nullable Refusal logFailure() {
    return logFailure;
  }

  /**
   * Which step it is.
   *
   * @return the step
   */
  public Step step() {
    return step;
  }

  RunFacts facts() {
    return Objects.requireNonNull(facts);
  }

  /** What the adapter did that it may not, whatever it made of the refusal. */
  synchronized List<Finding> breaches() {
    return List.copyOf(breaches);
  }

  /** From now on, whoever still runs in this scope is refused everything. */
  synchronized void end() {
    over = true;
  }

  <T> T during(Supplier<T> call) {
    CURRENT.set(this);
    try {
      return call.get();
    } finally {
      CURRENT.remove();
      end();
    }
  }

  /** The scope of the running ingestion; refuses whoever asks in another place. */
  static StepScope ingestion(ErrorCode code, String what) {
    StepScope scope = current(code, what);
    if (scope.step != Step.INGEST) {
      throw scope.misplaced(code, what);
    }
    return scope;
  }

  static StepScope current(ErrorCode code, String what) {
    StepScope scope = CURRENT.get();
    if (scope == null) {
      throw new Refusal(
          Breach.of(
              code, Obligation.CA_28, what + " was used on a thread that the host does not know"));
    }
    scope.demandTime(code, what);
    return scope;
  }

  synchronized void demandTime(ErrorCode code, String what) {
    if (over) {
      throw new Refusal(
          Breach.of(code, Obligation.CA_38, what + " was used after the step's time was over"));
    }
  }

  Refusal misplaced(ErrorCode code, String what) {
    String in = step.name().toLowerCase(Locale.ROOT);
    return refused(Breach.of(code, step.place(), what + " was used in " + in));
  }

  /** Remembers what the adapter did, whatever it makes of the refusal. */
  synchronized Refusal refused(Finding breach) {
    breaches.add(breach);
    return new Refusal(breach);
  }

  synchronized CachedFile given(CachedFile file) {
    cached.add(file);
    return file;
  }

  synchronized FetchedFile fetched(FetchedFile answer) {
    fetched.add(answer);
    return answer;
  }

  /**
   * Appends the event that the host handed in, once. The step does not end in between, so that an
   * entry is either the adapter's or, if that came too late, the host's, and never both.
   */
  synchronized AuditReceipt append(AuditEvent appended, AuditLog log) {
    demandTime(ErrorCode.ING_OUT_OF_PLACE, "the audit log");
    if (receipt != null || !appended.equals(event)) {
      throw refused(
          Breach.of(
              ErrorCode.AUD_ENTRY_MISHANDLED,
              Obligation.CA_33,
              "auditEntry handed on " + appended.eventType() + " another time, or altered"));
    }
    try {
      receipt = log.append(appended);
      return receipt;
    } catch (Refusal refusal) {
      logFailure = refusal;
      throw refusal;
    }
  }
}
