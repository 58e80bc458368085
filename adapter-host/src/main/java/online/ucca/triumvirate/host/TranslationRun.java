package online.ucca.triumvirate.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.check.EnvelopeCheck;
import online.ucca.triumvirate.host.check.IngestionCheck;
import online.ucca.triumvirate.host.step.EventDetail;
import online.ucca.triumvirate.host.step.RunFacts;
import online.ucca.triumvirate.host.step.Step;
import online.ucca.triumvirate.host.step.StepScope;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * One pass of a corpus through an adapter. Whatever the adapter does wrong becomes a coded failure
 * and an audit entry, never half a Triumvirate; and nothing leaves before its entries are on disk.
 */
final class TranslationRun {
  private final Instance instance;
  private final CorpusAdapter adapter;
  private final CorpusPayload payload;
  private final IngestionOptions options;
  private final SubmissionId submission;
  private final RunJournal journal;
  private final RunSteps steps;
  private final List<Finding> warnings = new ArrayList<>();

  TranslationRun(
      Instance instance, SubmissionId submission, CorpusPayload payload, IngestionOptions options) {
    this.instance = instance;
    this.adapter = instance.adapter();
    this.payload = payload;
    this.options = options;
    this.submission = submission;
    this.journal = new RunJournal(instance, submission, payload.hash());
    this.steps = new RunSteps(instance, journal);
  }

  SignedTriumvirate run() {
    CorpusIdentity identity = receive();
    IngestionResult ingested = ingest(identity);
    TranslationResult translated = translate(identity, ingested);
    SignedTriumvirate signed = validateAndSign(ingested, translated);
    journal.await();
    return signed;
  }

  private CorpusIdentity receive() {
    AuditEventType failed = AuditEventType.INGESTION_FAILED;
    Map<String, Object> detail = Map.of("payload", payload.describe());
    steps.demandCapacity(AuditEventType.CORPUS_RECEIVED, failed, detail);
    steps.begin(AuditEventType.CORPUS_RECEIVED, failed, detail);
    CorpusIdentity identity =
        steps.call(
            failed,
            StepScope.of(Step.IDENTIFY),
            () -> adapter.identify(payload),
            answer -> IngestionCheck.identity(instance.declared(), payload, answer));
    journal.corpus(identity.corpusId(), payload.hash());
    if (!identity.isSupported()) {
      String message =
          "adapter '" + instance.declared().adapterId() + "' does not read " + payload.describe();
      throw steps.fail(
          failed, List.of(Finding.of(ErrorCode.ING_UNSUPPORTED_CORPUS, message)), Map.of());
    }
    return identity;
  }

  private IngestionResult ingest(CorpusIdentity identity) {
    AuditEventType failed = AuditEventType.INGESTION_FAILED;
    steps.begin(
        AuditEventType.INGESTION_STARTED,
        failed,
        Map.of(
            "refresh", options.refresh(),
            "skip_network", options.skipNetwork(),
            "enrichment_level", lower(options.enrichmentLevel())));
    StepScope scope =
        StepScope.ingesting(new RunFacts(submission, payload.hash(), identity.corpusId(), options));
    IngestionResult ingested =
        steps.call(
            failed,
            scope,
            () -> adapter.ingest(payload, options),
            result -> IngestionCheck.ingestion(instance.declared(), payload, identity, result));
    journal.corpus(identity.corpusId(), ingested.rawCorpus().hash());
    warnings.addAll(stale(scope.cached()));
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("cache_status", lower(ingested.cacheStatus()));
    detail.put(
        "acquired",
        ingested.acquisitionLog().stream()
            .map(step -> step.at() + " " + step.source() + ": " + step.detail())
            .toList());
    detail.put("cached", EventDetail.cached(scope.cached()));
    detail.put("fetched", EventDetail.fetched(scope.fetched()));
    steps.done(AuditEventType.INGESTION_COMPLETED, failed, detail);
    return ingested;
  }

  private TranslationResult translate(CorpusIdentity identity, IngestionResult ingested) {
    AuditEventType failed = AuditEventType.TRANSLATION_FAILED;
    steps.begin(AuditEventType.TRANSLATION_STARTED, failed, Map.of());
    TranslationResult translated =
        steps.call(
            failed,
            StepScope.of(Step.TRANSLATE),
            () -> adapter.translate(ingested.rawCorpus(), ingested.supplementaryData()),
            result ->
                EnvelopeCheck.translation(
                    instance.context(), instance.declared(), identity, ingested, result));
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("confidence", lower(translated.confidence()));
    detail.put("translation_log", EventDetail.translationLog(translated));
    detail.put("translation_log_hash", EventDetail.translationLogHash(translated));
    detail.put("unmapped", EventDetail.unmapped(translated));
    detail.put("warnings", EventDetail.findings(translated.warnings()));
    Triumvirate triumvirate = translated.triumvirate();
    if (triumvirate == null) {
      throw steps.fail(failed, translated.errors(), detail);
    }
    journal.corpus(triumvirate.sourceCorpus().corpusId(), ingested.rawCorpus().hash());
    journal.triumvirate(triumvirate.triumvirateId());
    warnings.addAll(translated.warnings());
    steps.done(AuditEventType.TRANSLATION_COMPLETED, failed, detail);
    return translated;
  }

  private SignedTriumvirate validateAndSign(
      IngestionResult ingested, TranslationResult translated) {
    AuditEventType failed = AuditEventType.VALIDATION_FAILED;
    Triumvirate made = Objects.requireNonNull(translated.triumvirate());
    Triumvirate submitted = made.withProvenance(made.provenance().withSubmissionId(submission));
    steps.begin(AuditEventType.VALIDATION_STARTED, failed, Map.of());
    ValidationResult validation =
        steps.call(
            failed,
            StepScope.of(Step.VALIDATE),
            () -> adapter.validate(submitted),
            result -> EnvelopeCheck.validation(submitted, result));
    if (!EnvelopeCheck.isValid(validation)) {
      throw steps.fail(failed, validation.errors(), Map.of());
    }
    warnings.addAll(validation.warnings());
    Triumvirate valid =
        submitted.withValidation(
            new Validation(
                true,
                true,
                instance.settings().time().now(),
                List.of(),
                warnings,
                submitted.validation().coverage()));
    // The adapter's own word is not enough: the signature vouches for the envelope as it stands.
    JsonDocument unsigned =
        steps.call(
            failed,
            StepScope.of(Step.VALIDATE),
            () -> Binding.write(valid),
            document ->
                instance.settings().schemaValidator().validate(document, valid.schemaVersion()));
    JsonDocument document =
        steps.call(failed, StepScope.of(Step.VALIDATE), () -> sign(unsigned), any -> List.of());
    Sha256 contentDigest = ContentDigest.of(document);
    steps.done(
        AuditEventType.VALIDATION_PASSED,
        failed,
        Map.of(
            "content_digest", contentDigest.hex(),
            "signed_by", instance.settings().signer().publicKey().did(),
            "warnings", EventDetail.findings(warnings)));
    return new SignedTriumvirate(
        document, contentDigest, valid, translated, validation, ingested.cacheStatus());
  }

  private JsonDocument sign(JsonDocument unsigned) {
    HostSettings settings = instance.settings();
    return DataIntegrity.sign(
        unsigned, DataIntegrity.ENVELOPE_PROOF, settings.signer(), settings.time().now());
  }

  private static List<Finding> stale(List<CachedFile> files) {
    return files.stream()
        .filter(file -> file.status() == CacheStatus.STALE)
        .map(
            file ->
                Finding.of(
                        ErrorCode.ING_CACHE_STALE,
                        file.acquired().origin()
                            + " could not be had again; what was received at "
                            + file.storedAt()
                            + " was used")
                    .from(file.file().name()))
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
