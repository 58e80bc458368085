package online.ucca.triumvirate.host;

import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.host.file.FileExtractionCache;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditReceipt;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.SubmissionId;

/**
 * One adapter instance with everything around it. Its audit log and its cache are files of its own,
 * so that it can be frozen, exported and deleted as one (spec D6). Safe for use by several threads.
 */
public final class AdapterHost implements AutoCloseable {
  private final CorpusAdapter adapter;
  private final HostSettings settings;
  private final FileAuditLog auditLog;

  /**
   * Starts an instance.
   *
   * @param provider the adapter
   * @param settings what it is given
   * @throws Refusal if its audit log cannot be opened
   */
  public AdapterHost(CorpusAdapterProvider provider, HostSettings settings) {
    this.settings = settings;
    AdapterVersionInfo version = provider.version();
    this.auditLog =
        FileAuditLog.open(
            auditFile(settings.folder()),
            version.adapterId(),
            settings.clientId(),
            settings.time());
    try {
      this.adapter =
          provider.create(
              new AdapterContext(
                  settings.clientId(),
                  settings.configuration(),
                  settings.time(),
                  this::record,
                  new FileExtractionCache(settings.folder().resolve("cache"), settings.time()),
                  uri -> {
                    throw new Refusal(
                        Finding.of(ErrorCode.ING_NETWORK_NOT_ALLOWED, uri.toString()));
                  },
                  settings.schemaValidator()));
    } catch (RuntimeException e) {
      auditLog.close();
      throw e;
    }
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
   * @return the adapter's declaration
   */
  public AdapterVersionInfo version() {
    return adapter.version();
  }

  /**
   * Asks the adapter what a payload is.
   *
   * @param payload the raw input
   * @return its identity
   */
  public CorpusIdentity identify(CorpusPayload payload) {
    return adapter.identify(payload);
  }

  /**
   * Translates a corpus into a signed Triumvirate, or refuses. Every step leaves an audit entry.
   *
   * @param payload the raw input, which the adapter supports
   * @param options how to acquire it
   * @return the signed Triumvirate
   * @throws Refusal with everything that was found
   */
  public SignedTriumvirate translate(CorpusPayload payload, IngestionOptions options) {
    SubmissionId submission =
        new SubmissionId(settings.ids().next(settings.clientId() + " " + payload.hash()));
    return new TranslationRun(adapter, settings, submission, payload).run(options);
  }

  /**
   * Validates a Triumvirate by the adapter's own two phases.
   *
   * @param triumvirate the envelope
   * @return every violation
   */
  public ValidationResult validate(Triumvirate triumvirate) {
    return adapter.validate(triumvirate);
  }

  /**
   * Submits a signed Triumvirate, with an audit entry before and after.
   *
   * @param signed what {@link #translate} returned
   * @param engine the way to the engine
   * @return the engine's answer
   */
  public SubmissionOutcome submit(SignedTriumvirate signed, SubmissionPort engine) {
    return new SubmissionRun(adapter, settings.time(), signed).run(engine);
  }

  /** Commits what waits and signs a checkpoint of it, so that nobody can cut it off unseen. */
  @Override
  public void close() {
    try (auditLog) {
      auditLog.checkpoint(settings.signer());
    }
  }

  private AuditReceipt record(AuditEvent event) {
    AuditReceipt receipt = auditLog.append(event);
    receipt.await();
    return receipt;
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::errorCode).distinct().toList();
  }
}
