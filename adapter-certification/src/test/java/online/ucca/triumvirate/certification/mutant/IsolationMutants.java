package online.ucca.triumvirate.certification.mutant;

import static online.ucca.triumvirate.adapter.Obligation.CA_33;
import static online.ucca.triumvirate.adapter.Obligation.CA_34;
import static online.ucca.triumvirate.adapter.Obligation.CA_35;
import static online.ucca.triumvirate.adapter.Obligation.CA_36;
import static online.ucca.triumvirate.adapter.Obligation.CA_37;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import org.jspecify.annotations.Nullable;

/** Defects in what an adapter records, and in how it keeps clients and threads apart. */
final class IsolationMutants {
  private static final String CRITERION =
      "/instruments/outcome_specification/outcomes/0/criteria/0/description";
  private static final Map<String, IngestionResult> SEEN_BY_ANYBODY = new ConcurrentHashMap<>();
  private static final Set<String> FIRST_CLIENTS = ConcurrentHashMap.newKeySet();

  private IsolationMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>(audits());
    all.addAll(isolation());
    return all;
  }

  private static List<Mutant> audits() {
    return List.of(
        Mutant.lines(
            CA_33,
            "drops the events of failures",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public void auditEntry(AuditEvent event) {
                    if (event.outcome() == AuditOutcome.SUCCESS) {
                      super.auditEntry(event);
                    }
                  }
                }),
        Mutant.lines(
            CA_33,
            "tidies up an event's detail",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public void auditEntry(AuditEvent event) {
                    super.auditEntry(
                        new AuditEvent(
                            event.submissionId(),
                            event.eventType(),
                            event.corpusId(),
                            event.corpusHash(),
                            event.triumvirateId(),
                            event.durationMs(),
                            event.outcome(),
                            Map.of()));
                  }
                }),
        Mutant.lines(
            CA_34,
            "writes audit entries of its own",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public void auditEntry(AuditEvent event) {
                    super.auditEntry(event);
                    if (event.eventType() == AuditEventType.INGESTION_COMPLETED) {
                      super.auditEntry(event);
                    }
                  }
                }),
        Mutant.lines(
            CA_34,
            "never records that a translation began",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public void auditEntry(AuditEvent event) {
                    if (event.eventType() != AuditEventType.TRANSLATION_STARTED) {
                      super.auditEntry(event);
                    }
                  }
                }));
  }

  private static List<Mutant> isolation() {
    return List.of(
        Mutant.lines(
            CA_35,
            "leaks another client's cache through a static field",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
                    String code = code(payload).orElse("");
                    IngestionResult seen = SEEN_BY_ANYBODY.get(code);
                    if (seen != null) {
                      return new IngestionResult(
                          seen.rawCorpus(),
                          seen.supplementaryData(),
                          seen.acquisitionLog(),
                          CacheStatus.HIT);
                    }
                    IngestionResult good = super.ingest(payload, options);
                    SEEN_BY_ANYBODY.put(code, good);
                    return good;
                  }
                }),
        Mutant.lines(
            CA_36,
            "derives the id without the client",
            Tampered.json(
                good ->
                    good.with(
                        "/triumvirate_id",
                        Json.createValue("5f1c1d8e-9a34-5a57-9f1c-0d2b6a1c9e55")))),
        Mutant.lines(
            CA_37,
            "keeps the corpus of the last ingest in a field",
            context ->
                new LinesAdapter(context) {
                  private volatile @Nullable RawCorpus last;

                  @Override
                  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
                    IngestionResult good = super.ingest(payload, options);
                    last = good.rawCorpus();
                    return good;
                  }

                  @Override
                  public TranslationResult translate(RawCorpus raw, SupplementaryData data) {
                    RawCorpus kept = last;
                    return super.translate(kept == null ? raw : kept, data);
                  }
                }),
        Mutant.lines(
            CA_37,
            "builds its text in a shared buffer",
            context ->
                new LinesAdapter(context) {
                  private final StringBuilder text = new StringBuilder();

                  @Override
                  protected List<CorpusFile> lines(RawCorpus raw, SupplementaryData data) {
                    text.setLength(0);
                    LockSupport.parkNanos(1_000);
                    for (CorpusFile file : raw.files()) {
                      for (byte b : file.bytes()) {
                        text.append((char) (b & 0xFF));
                      }
                    }
                    return List.of(
                        new CorpusFile(
                            raw.files().get(0).name(),
                            text.toString().getBytes(StandardCharsets.ISO_8859_1)));
                  }
                }),
        Mutant.lines(
            CA_35,
            "remembers another client's words",
            Tampered.json(
                good -> {
                  String client = good.tree().getString("client_id");
                  FIRST_CLIENTS.add(client);
                  return good.with(
                      CRITERION, Json.createValue("As seen by " + FIRST_CLIENTS.size()));
                })));
  }
}
