package online.ucca.triumvirate.host;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TextId;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a corpus through an adapter. An adapter that throws what it should have reported
 * becomes a coded failure and an audit entry, never half a Triumvirate.
 */
final class TranslationRun {
  private final CorpusAdapter adapter;
  private final HostSettings settings;
  private final SubmissionId submission;
  private final CorpusPayload payload;

  private Sha256 corpusHash;
  private @Nullable CorpusId corpusId;
  private @Nullable TriumvirateId triumvirateId;
  private Instant stepStart;

  TranslationRun(
      CorpusAdapter adapter,
      HostSettings settings,
      SubmissionId submission,
      CorpusPayload payload) {
    this.adapter = adapter;
    this.settings = settings;
    this.submission = submission;
    this.payload = payload;
    this.corpusHash = payload.hash();
    this.stepStart = settings.time().now();
  }

  SignedTriumvirate run(IngestionOptions options) {
    begin(AuditEventType.CORPUS_RECEIVED, Map.of("payload", payload.describe()));
    CorpusIdentity identity =
        guarded(
            ErrorCode.ING_ADAPTER_FAULT,
            AuditEventType.INGESTION_FAILED,
            () -> adapter.identify(payload));
    corpusId = identity.corpusId();
    if (!identity.isSupported()) {
      throw fail(
          AuditEventType.INGESTION_FAILED,
          List.of(
              Finding.of(
                  ErrorCode.ING_UNSUPPORTED_CORPUS,
                  "adapter '"
                      + adapter.version().adapterId()
                      + "' does not read "
                      + payload.describe())));
    }
    IngestionResult ingested = ingest(options);
    TranslationResult translated = translate(ingested);
    return validateAndSign(ingested, translated);
  }

  private IngestionResult ingest(IngestionOptions options) {
    begin(AuditEventType.INGESTION_STARTED, Map.of());
    IngestionResult ingested =
        guarded(
            ErrorCode.ING_ADAPTER_FAULT,
            AuditEventType.INGESTION_FAILED,
            () -> adapter.ingest(payload, options));
    corpusHash = ingested.rawCorpus().hash();
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("cache_status", lower(ingested.cacheStatus()));
    detail.put(
        "acquired",
        ingested.acquisitionLog().stream()
            .map(step -> step.at() + " " + step.source() + ": " + step.detail())
            .toList());
    end(AuditEventType.INGESTION_COMPLETED, detail);
    return ingested;
  }

  private TranslationResult translate(IngestionResult ingested) {
    begin(AuditEventType.TRANSLATION_STARTED, Map.of());
    TranslationResult translated =
        guarded(
            ErrorCode.TRN_ADAPTER_FAULT,
            AuditEventType.TRANSLATION_FAILED,
            () -> adapter.translate(ingested.rawCorpus(), ingested.supplementaryData()));
    Triumvirate triumvirate = translated.triumvirate();
    if (triumvirate == null) {
      throw fail(AuditEventType.TRANSLATION_FAILED, translated.errors());
    }
    triumvirateId = triumvirate.triumvirateId();
    corpusId = triumvirate.sourceCorpus().corpusId();
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("confidence", lower(translated.confidence()));
    detail.put("decisions", translated.translationLog().size());
    detail.put("unmapped", translated.unmappedElements().size());
    detail.put("warnings", AdapterHost.codes(translated.warnings()));
    end(AuditEventType.TRANSLATION_COMPLETED, detail);
    return translated;
  }

  private SignedTriumvirate validateAndSign(
      IngestionResult ingested, TranslationResult translated) {
    Triumvirate translation = translated.triumvirate();
    if (translation == null) {
      throw new IllegalStateException("a failed translation has been refused before");
    }
    begin(AuditEventType.VALIDATION_STARTED, Map.of());
    Triumvirate submitted =
        translation.withProvenance(translation.provenance().withSubmissionId(submission));
    ValidationResult validation =
        guarded(
            ErrorCode.TRN_ADAPTER_FAULT,
            AuditEventType.VALIDATION_FAILED,
            () -> adapter.validate(submitted));
    if (!validation.errors().isEmpty()
        || !validation.structuralValid()
        || !validation.semanticValid()) {
      throw fail(AuditEventType.VALIDATION_FAILED, validation.errors());
    }
    List<Finding> warnings = new ArrayList<>(translated.warnings());
    warnings.addAll(validation.warnings());
    Triumvirate valid =
        submitted.withValidation(
            new Validation(
                true,
                true,
                settings.time().now(),
                List.of(),
                warnings,
                submitted.validation().coverage()));
    JsonDocument document =
        guarded(ErrorCode.TRN_ADAPTER_FAULT, AuditEventType.VALIDATION_FAILED, () -> sign(valid));
    end(
        AuditEventType.VALIDATION_PASSED,
        Map.of(
            "content_digest", ContentDigest.of(document).hex(),
            "signed_by", settings.signer().publicKey().did(),
            "warnings", AdapterHost.codes(warnings)));
    return new SignedTriumvirate(document, valid, translated, validation, ingested.cacheStatus());
  }

  /**
   * Signs what is this instance's and satisfies its schema as it is now, stamped. The adapter's own
   * word for that is not enough: the signature vouches for it.
   */
  private JsonDocument sign(Triumvirate valid) {
    JsonDocument document = Binding.write(valid);
    List<Finding> violations =
        new ArrayList<>(settings.schemaValidator().validate(document, valid.schemaVersion()));
    if (!valid.clientId().equals(settings.clientId())) {
      violations.add(foreign("/client_id", valid.clientId()));
    }
    if (!valid.adapterId().equals(adapter.version().adapterId())) {
      violations.add(foreign("/adapter_id", valid.adapterId()));
    }
    if (!violations.isEmpty()) {
      throw new Refusal(violations);
    }
    return DataIntegrity.sign(
        document, DataIntegrity.ENVELOPE_PROOF, settings.signer(), settings.time().now());
  }

  private static Finding foreign(String pointer, TextId id) {
    return Finding.of(ErrorCode.VAL_BAD_VALUE, "'" + id + "' is not this instance's own")
        .at(pointer);
  }

  /** Runs a step of the adapter; whatever it throws is recorded and becomes a refusal. */
  private <T> T guarded(ErrorCode fault, AuditEventType failed, Supplier<T> step) {
    try {
      return Objects.requireNonNull(step.get());
    } catch (AdapterException e) {
      throw fail(failed, List.of(e.error().finding()));
    } catch (Refusal e) {
      throw fail(failed, e.findings());
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      throw fail(
          failed,
          List.of(
              Finding.of(
                  fault,
                  "adapter '"
                      + adapter.version().adapterId()
                      + "' failed with "
                      + e.getClass().getName())));
    }
  }

  private Refusal fail(AuditEventType type, List<Finding> findings) {
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
    record(type, AuditOutcome.FAILURE, Map.of("errors", AdapterHost.codes(reasons)));
    return new Refusal(reasons);
  }

  private void begin(AuditEventType type, Map<String, Object> detail) {
    stepStart = settings.time().now();
    record(type, AuditOutcome.SUCCESS, detail);
  }

  private void end(AuditEventType type, Map<String, Object> detail) {
    record(type, AuditOutcome.SUCCESS, detail);
  }

  private void record(AuditEventType type, AuditOutcome outcome, Map<String, Object> detail) {
    adapter.auditEntry(
        new AuditEvent(
            submission,
            type,
            corpusId,
            corpusHash,
            triumvirateId,
            Duration.between(stepStart, settings.time().now()).toMillis(),
            outcome,
            detail));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
