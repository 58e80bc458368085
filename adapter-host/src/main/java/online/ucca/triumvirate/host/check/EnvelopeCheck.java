package online.ucca.triumvirate.host.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.adapter.TranslationLog;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Provenance;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CorpusId;
import org.jspecify.annotations.Nullable;

/**
 * Whether an envelope is this instance's own translation of this corpus, and says of itself what
 * the adapter says of it. The host's signature vouches for that.
 */
public final class EnvelopeCheck {
  private static final int LONGEST = 200;

  private final AdapterContext context;
  private final AdapterVersionInfo declared;
  private final List<Finding> breaches = new ArrayList<>();

  private EnvelopeCheck(AdapterContext context, AdapterVersionInfo declared) {
    this.context = context;
    this.declared = declared;
  }

  /**
   * Holds a translation against what it was made from.
   *
   * @param context what the instance was given
   * @param declared its declaration
   * @param identity what it said of the payload
   * @param ingested what it acquired
   * @param result what it made of that
   * @return every contradiction
   */
  public static List<Finding> translation(
      AdapterContext context,
      AdapterVersionInfo declared,
      CorpusIdentity identity,
      IngestionResult ingested,
      TranslationResult result) {
    EnvelopeCheck check = new EnvelopeCheck(context, declared);
    Triumvirate triumvirate = result.triumvirate();
    check.complete(result);
    if (triumvirate != null && check.breaches.isEmpty()) {
      check.origin(triumvirate, identity.corpusId(), ingested);
      check.untouched(triumvirate.validation(), triumvirate.provenance());
      if (triumvirate.schemaVersion() != SchemaVersion.V1_0) {
        check.ownWord(triumvirate, result);
      }
    }
    return check.breaches;
  }

  /**
   * Holds a validation against the envelope.
   *
   * @param triumvirate the envelope
   * @param result what the adapter said of it
   * @return every contradiction; of a refusal, only what its findings leave out
   */
  public static List<Finding> validation(Triumvirate triumvirate, ValidationResult result) {
    if (Missing.inFindings(result.errors()) || Missing.inFindings(result.warnings())) {
      return List.of(
          Breach.of(
              ErrorCode.TRN_INCONSISTENT_RESULT,
              Obligation.CA_32,
              "a finding leaves out its code, message or remedy"));
    }
    Coverage coverage = triumvirate.validation().coverage();
    if (!isValid(result) || coverage == null) {
      return List.of();
    }
    var reported = result.coverageReport();
    var stated =
        new ValidationResult.CoverageReport(
            coverage.mapped(), coverage.mapped() + coverage.unmapped());
    return stated.equals(reported)
        ? List.of()
        : List.of(
            Breach.of(
                ErrorCode.TRN_INCONSISTENT_RESULT,
                Obligation.CA_31,
                "validate reports " + reported + " where the envelope states " + stated));
  }

  /**
   * Whether an adapter found an envelope valid.
   *
   * @param result what it said of it
   * @return whether both phases passed without an error
   */
  public static boolean isValid(ValidationResult result) {
    return result.structuralValid() && result.semanticValid() && result.errors().isEmpty();
  }

  private void complete(TranslationResult result) {
    if (Missing.any(result.confidence())) {
      breach(Obligation.CA_26, "", "translate states no confidence");
    }
    if (result.translationLog().stream()
        .anyMatch(
            made -> Missing.any(made.sourceElement(), made.triumvirateElement(), made.rule()))) {
      breach(Obligation.CA_24, "", "a decision leaves out its source, its result or its rule");
    }
    if (result.unmappedElements().stream()
        .anyMatch(element -> Missing.any(element.sourceElement(), element.reason()))) {
      breach(Obligation.CA_25, "", "an unmapped element leaves out its source or its reason");
    }
    if (Missing.inFindings(result.warnings()) || Missing.inFindings(result.errors())) {
      breach(Obligation.CA_32, "", "a finding leaves out its code, message or remedy");
    }
  }

  private void origin(
      Triumvirate triumvirate, @Nullable CorpusId identified, IngestionResult ingested) {
    var corpus = triumvirate.sourceCorpus();
    same(Obligation.CA_19, "/adapter_id", triumvirate.adapterId(), declared.adapterId());
    same(
        Obligation.CA_19,
        "/adapter_version",
        triumvirate.adapterVersion(),
        declared.adapterVersion());
    same(
        Obligation.CA_19,
        "/schema_version",
        triumvirate.schemaVersion(),
        declared.triumvirateSchemaVersion());
    same(Obligation.CA_19, "/client_id", triumvirate.clientId(), context.clientId());
    if (identified != null) {
      same(Obligation.CA_19, "/source_corpus/corpus_id", corpus.corpusId(), identified);
    }
    same(
        Obligation.CA_19,
        "/source_corpus/corpus_hash",
        corpus.corpusHash(),
        ingested.rawCorpus().hash());
    same(
        Obligation.CA_18,
        "/triumvirate_id",
        triumvirate.triumvirateId(),
        context
            .identityOf(
                declared, corpus.corpusId(), ingested.rawCorpus(), ingested.supplementaryData())
            .triumvirateId());
  }

  /** Validating, stamping and signing are the host's. */
  private void untouched(Validation validation, Provenance provenance) {
    if (validation.structuralValid()
        || validation.semanticValid()
        || !validation.validationErrors().isEmpty()
        || !validation.validationWarnings().isEmpty()) {
      breach(Obligation.CA_19, "/validation", "translate fills in the validation");
    }
    same(Obligation.CA_19, "/provenance/adapter_signature", provenance.adapterSignature(), null);
    same(Obligation.CA_19, "/provenance/submission_id", provenance.submissionId(), null);
  }

  private void ownWord(Triumvirate triumvirate, TranslationResult result) {
    TranslationLog log = new TranslationLog(result.translationLog());
    Provenance provenance = triumvirate.provenance();
    same(
        Obligation.CA_24,
        "/provenance/translation_log_hash",
        provenance.translationLogHash(),
        log.hash());
    same(
        Obligation.CA_25,
        "/validation/coverage",
        triumvirate.validation().coverage(),
        new Coverage(log.mapped(), result.unmappedElements().size(), result.unmappedElements()));
    same(Obligation.CA_26, "/provenance/confidence", provenance.confidence(), result.confidence());
    boolean lacksSomething = result.warnings().stream().anyMatch(Finding::saysSourceIsIncomplete);
    if (result.confidence() == Confidence.FULL && lacksSomething) {
      breach(
          Obligation.CA_26,
          "/provenance/confidence",
          "the confidence is full although something is missing in the source");
    }
  }

  private void same(
      Obligation obligation, String pointer, @Nullable Object stated, @Nullable Object right) {
    if (!Objects.equals(stated, right)) {
      breach(
          obligation,
          pointer,
          "the envelope states " + brief(stated) + " where it is " + brief(right));
    }
  }

  private void breach(Obligation obligation, String pointer, String message) {
    breaches.add(Breach.of(ErrorCode.TRN_INCONSISTENT_RESULT, obligation, message).at(pointer));
  }

  private static String brief(@Nullable Object value) {
    return Excerpt.of(String.valueOf(value), LONGEST);
  }
}
