package online.ucca.triumvirate.host;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.cache.FileExtractionCache;
import online.ucca.triumvirate.host.check.DeclarationCheck;
import online.ucca.triumvirate.host.check.EnvelopeCheck;
import online.ucca.triumvirate.host.check.IngestionCheck;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.host.http.FetchLimits;
import online.ucca.triumvirate.host.http.HttpFetch;
import online.ucca.triumvirate.host.http.Pause;
import online.ucca.triumvirate.host.http.SourceHosts;
import online.ucca.triumvirate.host.step.ScopedCache;
import online.ucca.triumvirate.host.step.ScopedClient;
import online.ucca.triumvirate.host.step.Step;
import online.ucca.triumvirate.host.step.StepFailure;
import online.ucca.triumvirate.host.step.StepRunner;
import online.ucca.triumvirate.host.step.StepScope;
import online.ucca.triumvirate.host.step.WitnessLog;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.SubmissionId;

/**
 * One adapter instance with everything around it. Its audit log and its cache are files of its own,
 * so that it can be frozen, exported and deleted as one (spec D6). The adapter is called on threads
 * of the host's own, each time within {@link HostPolicy#stepDeadline}. Safe for use by several
 * threads.
 */
public final class AdapterHost implements AutoCloseable {
  private final Instance instance;
  private final FileAuditLog auditLog;

  /**
   * Starts an instance.
   *
   * @param provider the adapter
   * @param settings what it is given
   * @throws Refusal if its audit log cannot be opened, {@code REG_BROKEN_ADAPTER} if the adapter
   *     cannot be started, {@code REG_BAD_DECLARATION} if it is not what its provider says
   */
  public AdapterHost(CorpusAdapterProvider provider, HostSettings settings) {
    ExecutorService threads = Executors.newCachedThreadPool(AdapterHost::daemon);
    HostPolicy policy = settings.policy();
    StepRunner runner = new StepRunner(threads, policy.stepDeadline(), policy.mostRunaways());
    AdapterVersionInfo declared =
        DeclarationCheck.complete(
            start(runner, provider::version), "the provider " + provider.getClass().getName());
    this.auditLog =
        FileAuditLog.open(
            auditFile(settings.folder()),
            declared.adapterId(),
            settings.clientId(),
            settings.time());
    try {
      AdapterContext context = context(declared, settings, auditLog);
      CorpusAdapter adapter = start(runner, () -> provider.create(context));
      DeclarationCheck.same(declared, start(runner, adapter::version));
      this.instance = new Instance(adapter, declared, context, settings, runner, auditLog);
    } catch (RuntimeException e) {
      auditLog.close();
      throw e;
    }
  }

  private static AdapterContext context(
      AdapterVersionInfo declared, HostSettings settings, AuditLog log) {
    HostPolicy policy = settings.policy();
    HttpFetch fetch =
        new HttpFetch(
            new SourceHosts(declared.sourceHosts(), policy.allowedHosts()),
            new FetchLimits(policy.largestFetch(), policy.connectTimeout(), policy.answerTimeout()),
            policy.pace(),
            Pause.SLEEP,
            settings.time());
    boolean extracts =
        Boolean.FALSE.equals(declared.capabilities().get("deterministic_extraction"));
    return new AdapterContext(
        settings.clientId(),
        settings.configuration(),
        settings.time(),
        new WitnessLog(log),
        new ScopedCache(
            new FileExtractionCache(settings.folder().resolve("cache"), settings.time()),
            log,
            extracts),
        new ScopedClient(fetch, log),
        settings.schemaValidator());
  }

  /**
   * Where an instance's audit log stands.
   *
   * @param folder the instance's folder
   * @return the file
   */
  public static Path auditFile(Path folder) {
    return folder.resolve("audit.jsonl");
  }

  /**
   * Who the instance is.
   *
   * @return the adapter's declaration, as it was when the instance started
   */
  public AdapterVersionInfo version() {
    return instance.declared();
  }

  /**
   * Asks the adapter what a payload is. Leaves no audit entry: nothing has been received yet.
   *
   * @param payload the raw input
   * @return its identity
   * @throws Refusal if the adapter fails to answer in time, or answers nonsense
   */
  public CorpusIdentity identify(CorpusPayload payload) {
    try {
      instance.runner().demandCapacity();
      return instance
          .runner()
          .run(
              StepScope.of(Step.IDENTIFY),
              () -> instance.adapter().identify(payload),
              identity -> IngestionCheck.identity(instance.declared(), payload, identity));
    } catch (StepFailure failure) {
      throw failure.refusal(Step.IDENTIFY);
    }
  }

  /**
   * Takes a payload apart that holds several corpora. Leaves no audit entry: each part leaves its
   * own when it is translated.
   *
   * @param payload the raw input, which the adapter supports
   * @return its corpora in order, each taken out when it is asked for; asking may throw a {@link
   *     Refusal} if the adapter fails to give the next in time, or gives nonsense. For one thread
   *     at a time
   * @throws Refusal if the adapter fails to begin in time
   */
  public Iterator<CorpusPayload> corpora(CorpusPayload payload) {
    return new CorporaOf(instance, payload);
  }

  /**
   * Translates a corpus into a signed Triumvirate, or refuses. Every step leaves an audit entry,
   * all of which are on disk when this returns or throws.
   *
   * @param payload the raw input, which the adapter supports
   * @param options how to acquire it
   * @return the signed Triumvirate
   * @throws Refusal with everything that was found
   */
  public SignedTriumvirate translate(CorpusPayload payload, IngestionOptions options) {
    HostSettings settings = instance.settings();
    SubmissionId submission =
        new SubmissionId(settings.ids().next(settings.clientId() + " " + payload.hash()));
    return new TranslationRun(instance, submission, payload, options).run();
  }

  /**
   * Validates a Triumvirate by the adapter's own two phases.
   *
   * @param triumvirate the envelope
   * @return every violation
   * @throws Refusal if the adapter fails to answer in time, or answers nonsense
   */
  public ValidationResult validate(Triumvirate triumvirate) {
    try {
      instance.runner().demandCapacity();
      return instance
          .runner()
          .run(
              StepScope.of(Step.VALIDATE),
              () -> instance.adapter().validate(triumvirate),
              result -> EnvelopeCheck.validation(triumvirate, result));
    } catch (StepFailure failure) {
      throw failure.refusal(Step.VALIDATE);
    }
  }

  /**
   * Submits a signed Triumvirate, with an audit entry on disk before it is sent and before its
   * answer is returned.
   *
   * @param signed what {@link #translate} returned
   * @param engine the way to the engine
   * @return the engine's answer; {@code ENV_SUBMISSION_FAILED} if it gave none
   * @throws Refusal {@code AUD_ENTRY_MISHANDLED} if the adapter does not record what it is handed
   */
  public SubmissionOutcome submit(SignedTriumvirate signed, SubmissionPort engine) {
    return new SubmissionRun(instance, signed).run(engine);
  }

  /** Commits what waits and signs a checkpoint of it, so that nobody can cut it off unseen. */
  @Override
  public void close() {
    try (auditLog) {
      auditLog.checkpoint(instance.settings().signer());
    }
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::errorCode).distinct().toList();
  }

  private static <T> T start(StepRunner runner, Supplier<T> call) {
    try {
      return runner.run(StepScope.of(Step.START), call);
    } catch (StepFailure failure) {
      throw failure.refusal(Step.START);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "adapter step");
    thread.setDaemon(true);
    return thread;
  }
}
