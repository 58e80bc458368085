package online.ucca.triumvirate.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.TranslationLog;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.TwoPhaseValidation;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Provenance;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.SourceCorpus;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Reads corpora that begin with HARBOUR and gives each the same content under its own title. */
class HarbourAdapter implements CorpusAdapter {
  static final TranslationLog LOG =
      new TranslationLog(List.of(new MappingDecision("line 1", "/instruments", "all of it", true)));

  final AdapterContext context;

  HarbourAdapter(AdapterContext context) {
    this.context = context;
  }

  @Override
  public CorpusIdentity identify(CorpusPayload payload) {
    boolean supported =
        payload instanceof CorpusPayload.Files files
            && text(files.files().get(0)).startsWith("HARBOUR");
    return new CorpusIdentity(
        supported ? new CorpusId("HB100_R1") : null,
        supported ? "harbour_unit" : null,
        supported ? "R1" : null,
        payload.hash(),
        "Harbour Board",
        "XX",
        supported,
        false);
  }

  @Override
  public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
    if (!(payload instanceof CorpusPayload.Files files)) {
      throw new IllegalArgumentException("identify has refused it");
    }
    CorpusFile file = files.files().get(0);
    CacheStatus status =
        context.extractionCache().store("HB100_R1", AcquiredFile.of(file, file.name()));
    return new IngestionResult(
        new RawCorpus("harbour_unit", List.of(file)),
        SupplementaryData.NONE,
        List.of(new AcquisitionStep(context.time().now(), file.name(), "given")),
        status);
  }

  @Override
  public TranslationResult translate(RawCorpus rawCorpus, SupplementaryData supplementaryData) {
    return new TranslationResult(
        triumvirate(rawCorpus, supplementaryData),
        LOG.translationLog(),
        List.of(),
        Confidence.FULL,
        List.of(),
        List.of());
  }

  Triumvirate triumvirate(RawCorpus rawCorpus, SupplementaryData supplementaryData) {
    Instant now = context.time().now();
    CorpusId corpusId = new CorpusId("HB100_R1");
    return new Triumvirate(
        SchemaVersion.V1_1,
        context.identityOf(version(), corpusId, rawCorpus, supplementaryData).triumvirateId(),
        now,
        version().adapterId(),
        version().adapterVersion(),
        context.clientId(),
        new SourceCorpus(
            corpusId, text(rawCorpus.files().get(0)), "R1", rawCorpus.hash(), now, null, null),
        sample().instruments(),
        Validation.notYet(now, new Coverage(1, 0, List.of())),
        new Provenance(null, null, Confidence.FULL, LOG.hash()),
        Map.of());
  }

  @Override
  public ValidationResult validate(Triumvirate triumvirate) {
    return TwoPhaseValidation.validate(triumvirate, context.schemaValidator(), valid -> List.of());
  }

  @Override
  public void auditEntry(AuditEvent event) {
    context.auditLog().append(event);
  }

  @Override
  public AdapterVersionInfo version() {
    return HarbourProvider.version("harbour-v1");
  }

  static Triumvirate sample() {
    try (InputStream in = HarbourAdapter.class.getResourceAsStream("harbour.json")) {
      if (in == null) {
        throw new IllegalStateException("harbour.json is missing");
      }
      return Binding.read(JsonDocument.read(in.readAllBytes()), Triumvirate.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(CorpusFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8).strip();
  }
}
