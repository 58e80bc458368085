package online.ucca.triumvirate.certification.subject;

import java.time.Duration;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;

/** An adapter whose every step must end in time. */
record TimedAdapter(CorpusAdapter adapter, Duration limit) implements CorpusAdapter {

  @Override
  public CorpusIdentity identify(CorpusPayload payload) {
    return Deadline.within(limit, "identify", () -> adapter.identify(payload));
  }

  @Override
  public Stream<CorpusPayload> corpora(CorpusPayload payload) {
    return Deadline.within(limit, "corpora", () -> adapter.corpora(payload).toList()).stream();
  }

  @Override
  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    return Deadline.within(limit, "ingest", () -> adapter.ingest(payload, options));
  }

  @Override
  public TranslationResult translate(RawCorpus rawCorpus, SupplementaryData supplementaryData) {
    return Deadline.within(
        limit, "translate", () -> adapter.translate(rawCorpus, supplementaryData));
  }

  @Override
  public ValidationResult validate(Triumvirate triumvirate) {
    return Deadline.within(limit, "validate", () -> adapter.validate(triumvirate));
  }

  @Override
  public void auditEntry(AuditEvent event) {
    Deadline.within(
        limit,
        "auditEntry",
        () -> {
          adapter.auditEntry(event);
          return event;
        });
  }

  @Override
  public AdapterVersionInfo version() {
    return Deadline.within(limit, "version", adapter::version);
  }
}
