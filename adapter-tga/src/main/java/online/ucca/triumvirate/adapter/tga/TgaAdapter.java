package online.ucca.triumvirate.adapter.tga;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.TwoPhaseValidation;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.adapter.tga.format.QualificationFormat;
import online.ucca.triumvirate.adapter.tga.format.UnitFormat;
import online.ucca.triumvirate.adapter.tga.register.RegisterAddresses;
import online.ucca.triumvirate.adapter.tga.translate.ProductTranslator;
import online.ucca.triumvirate.adapter.tga.translate.RegisterRemedies;
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

/** The adapter of training.gov.au, for one client. Keeps no state between calls. */
final class TgaAdapter implements CorpusAdapter {
  static final AdapterVersionInfo VERSION =
      new AdapterVersionInfo(
          new AdapterId("tga-v1"),
          "1.2.0",
          "TGA",
          TgaCorpus.corpusTypes(),
          SchemaVersion.V1_1,
          Map.of(
              "supports_enrichment", false,
              "supports_incremental_update", true,
              "deterministic_extraction", true),
          List.of(RegisterAddresses.HOST));

  private final AdapterContext context;

  TgaAdapter(AdapterContext context) {
    this.context = context;
  }

  @Override
  public CorpusIdentity identify(CorpusPayload payload) {
    return TgaIdentification.identify(payload);
  }

  @Override
  public Stream<CorpusPayload> corpora(CorpusPayload payload) {
    return TgaParts.of(payload);
  }

  @Override
  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    return new TgaIngestion(context).ingest(payload, options);
  }

  @Override
  public TranslationResult translate(RawCorpus rawCorpus, SupplementaryData supplementaryData) {
    if (!VERSION.supportedCorpusTypes().contains(rawCorpus.corpusType())) {
      return TranslationResult.refused(
          Finding.of(
              ErrorCode.ING_UNSUPPORTED_CORPUS,
              "a corpus of the type "
                  + String.join(" or ", VERSION.supportedCorpusTypes())
                  + " is expected"),
          rawCorpus.corpusType());
    }
    try {
      TgaCorpus corpus = TgaCorpus.of(rawCorpus.files(), rawCorpus.corpusType());
      var translator =
          new ProductTranslator(
              context, VERSION, rawCorpus, supplementaryData, corpus.governing().read());
      if (corpus.format() instanceof UnitFormat units) {
        return translator.unit(units.read(corpus.product()));
      }
      if (corpus.format() instanceof QualificationFormat qualifications) {
        return translator.qualification(qualifications.read(corpus.product()));
      }
      throw new IllegalStateException("no reader for " + corpus.format().corpusType());
    } catch (Refusal refusal) {
      Finding finding = RegisterRemedies.of(refusal.findings().get(0));
      return TranslationResult.refused(finding, rawCorpus.files().get(0).name());
    }
  }

  @Override
  public ValidationResult validate(Triumvirate triumvirate) {
    return TwoPhaseValidation.validate(triumvirate, context.schemaValidator(), TgaCoherence::check);
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
