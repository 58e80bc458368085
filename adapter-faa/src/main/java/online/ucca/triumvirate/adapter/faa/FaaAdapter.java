package online.ucca.triumvirate.adapter.faa;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.TwoPhaseValidation;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;

/** The adapter of US civil aviation, for one client. Keeps no state between calls. */
final class FaaAdapter implements CorpusAdapter {
  /** A standard and the law that it serves. */
  static final String CORPUS_TYPE = "faa_acs";

  static final AdapterVersionInfo VERSION =
      new AdapterVersionInfo(
          new AdapterId("faa-v1"),
          "1.0.0",
          "FAA",
          List.of(CORPUS_TYPE),
          SchemaVersion.V1_1,
          Map.of("supports_enrichment", false, "deterministic_extraction", true),
          List.of());

  private final AdapterContext context;

  FaaAdapter(AdapterContext context) {
    this.context = context;
  }

  @Override
  public CorpusIdentity identify(CorpusPayload payload) {
    return FaaIdentification.identify(payload);
  }

  @Override
  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    return new FaaIngestion(context).ingest(payload, options);
  }

  @Override
  public TranslationResult translate(RawCorpus rawCorpus, SupplementaryData supplementaryData) {
    if (!rawCorpus.corpusType().equals(CORPUS_TYPE)) {
      return TranslationResult.refused(
          Finding.of(
              ErrorCode.ING_UNSUPPORTED_CORPUS,
              "a corpus of the type " + CORPUS_TYPE + " is expected"),
          rawCorpus.corpusType());
    }
    try {
      return new FaaTranslation(context, rawCorpus, supplementaryData).translate();
    } catch (Refusal refusal) {
      return TranslationResult.refused(refusal.findings().get(0), rawCorpus.files().get(0).name());
    }
  }

  @Override
  public ValidationResult validate(Triumvirate triumvirate) {
    return TwoPhaseValidation.validate(triumvirate, context.schemaValidator(), FaaCoherence::check);
  }

  @Override
  public void auditEntry(AuditEvent event) {
    context.auditLog().append(event);
  }

  @Override
  public AdapterVersionInfo version() {
    return VERSION;
  }
}
