package online.ucca.triumvirate.certification.mutant;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.IngestionResult;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.TranslationLog;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Provenance;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Good adapters whose answers are altered on the way out. */
final class Tampered {
  private Tampered() {}

  static Function<AdapterContext, CorpusAdapter> identity(
      BiFunction<CorpusPayload, CorpusIdentity, CorpusIdentity> defect) {
    return context ->
        new LinesAdapter(context) {
          @Override
          public CorpusIdentity identify(CorpusPayload payload) {
            return defect.apply(payload, super.identify(payload));
          }
        };
  }

  static Function<AdapterContext, CorpusAdapter> ingestion(
      BiFunction<AdapterContext, IngestionResult, IngestionResult> defect) {
    return context ->
        new LinesAdapter(context) {
          @Override
          public IngestionResult ingest(CorpusPayload payload, IngestionOptions options) {
            return defect.apply(context, super.ingest(payload, options));
          }
        };
  }

  static Function<AdapterContext, CorpusAdapter> translation(
      BiFunction<AdapterContext, TranslationResult, TranslationResult> defect) {
    return context ->
        new LinesAdapter(context) {
          @Override
          public TranslationResult translate(RawCorpus raw, SupplementaryData supplementary) {
            return defect.apply(context, super.translate(raw, supplementary));
          }
        };
  }

  /** Alters the Triumvirate of every translation that gives one. */
  static Function<AdapterContext, CorpusAdapter> triumvirate(
      BiFunction<AdapterContext, Triumvirate, Triumvirate> defect) {
    return translation(
        (context, result) -> {
          Triumvirate good = result.triumvirate();
          return good == null ? result : with(result, defect.apply(context, good));
        });
  }

  /** Alters the Triumvirate as JSON. */
  static Function<AdapterContext, CorpusAdapter> json(UnaryOperator<JsonDocument> defect) {
    return triumvirate(
        (context, good) -> Binding.read(defect.apply(Binding.write(good)), Triumvirate.class));
  }

  /** Alters the log, coherently: hash and coverage follow. */
  static TranslationResult withLog(TranslationResult result, List<MappingDecision> decisions) {
    Triumvirate good = result.triumvirate();
    if (good == null) {
      return result;
    }
    TranslationLog log = new TranslationLog(decisions);
    Provenance provenance = new Provenance(null, null, good.provenance().confidence(), log.hash());
    return new TranslationResult(
        good.withProvenance(provenance)
            .withValidation(
                Validation.notYet(
                    good.createdAt(),
                    new Coverage(
                        log.mapped(),
                        result.unmappedElements().size(),
                        result.unmappedElements()))),
        decisions,
        result.unmappedElements(),
        result.confidence(),
        result.warnings(),
        result.errors());
  }

  static TranslationResult with(TranslationResult result, Triumvirate triumvirate) {
    return new TranslationResult(
        triumvirate,
        result.translationLog(),
        result.unmappedElements(),
        result.confidence(),
        result.warnings(),
        result.errors());
  }

  static TranslationResult withUnmapped(
      TranslationResult result, List<UnmappedElement> unmapped, Confidence confidence) {
    return new TranslationResult(
        result.triumvirate(),
        result.translationLog(),
        unmapped,
        confidence,
        result.warnings(),
        result.errors());
  }

  static TranslationResult withErrors(TranslationResult result, List<Finding> errors) {
    return result.triumvirate() != null || errors.isEmpty()
        ? result
        : TranslationResult.failed(errors, result.translationLog());
  }

  static Function<AdapterContext, CorpusAdapter> validation(
      BiFunction<Triumvirate, ValidationResult, ValidationResult> defect) {
    return context ->
        new LinesAdapter(context) {
          @Override
          public ValidationResult validate(Triumvirate triumvirate) {
            return defect.apply(triumvirate, super.validate(triumvirate));
          }
        };
  }
}
