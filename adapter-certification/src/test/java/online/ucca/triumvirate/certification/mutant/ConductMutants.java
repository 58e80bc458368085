package online.ucca.triumvirate.certification.mutant;

import static online.ucca.triumvirate.adapter.Obligation.CA_27;
import static online.ucca.triumvirate.adapter.Obligation.CA_28;
import static online.ucca.triumvirate.adapter.Obligation.CA_29;
import static online.ucca.triumvirate.adapter.Obligation.CA_30;
import static online.ucca.triumvirate.adapter.Obligation.CA_31;
import static online.ucca.triumvirate.adapter.Obligation.CA_32;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Severity;
import org.jspecify.annotations.Nullable;

/** Defects of failure and of validation. */
final class ConductMutants {

  private ConductMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>(failures());
    all.addAll(validations());
    return all;
  }

  private static List<Mutant> failures() {
    return List.of(
        Mutant.lines(
            CA_27,
            "reports only the first error",
            Tampered.translation(
                (context, good) ->
                    Tampered.withErrors(
                        good, good.errors().subList(0, Math.min(1, good.errors().size()))))),
        Mutant.lines(
            CA_27,
            "swallows errors and leaves out the lines",
            context ->
                new LinesAdapter(context) {
                  @Override
                  protected List<CorpusFile> lines(RawCorpus raw, SupplementaryData data) {
                    return raw.files().stream().map(ConductMutants::withoutDefects).toList();
                  }
                }),
        Mutant.lines(
            CA_32,
            "reports a code of no family",
            Tampered.translation(
                (context, good) ->
                    Tampered.withErrors(
                        good, good.errors().stream().map(e -> recoded(e, "OOPS")).toList()))),
        Mutant.lines(
            CA_32,
            "does not say what in the source is wrong",
            Tampered.translation(
                (context, good) ->
                    Tampered.withErrors(
                        good,
                        good.errors().stream().map(e -> placed(e, e.phase(), null)).toList()))),
        Mutant.lines(
            CA_32,
            "reports a translation's errors as the ingestion's",
            Tampered.translation(
                (context, good) ->
                    Tampered.withErrors(
                        good,
                        good.errors().stream()
                            .map(e -> placed(e, Phase.INGESTION, e.sourceElement()))
                            .toList()))),
        Mutant.lines(
            CA_32,
            "stamps its errors by another clock",
            context ->
                new LinesAdapter(context) {
                  @Override
                  public TranslationResult translate(RawCorpus raw, SupplementaryData data) {
                    TranslationResult good = super.translate(raw, data);
                    if (good.errors().isEmpty()) {
                      return good;
                    }
                    throw new AdapterException(
                        AdapterError.of(good.errors().get(0), Instant.EPOCH));
                  }
                }),
        Mutant.lines(
            CA_28,
            "looks into the cache while it translates",
            Tampered.translation(
                (context, good) -> {
                  context.extractionCache().find("HB100_R1");
                  return good;
                })));
  }

  private static List<Mutant> validations() {
    return List.of(
        Mutant.lines(
            CA_29,
            "rejects its own work",
            Tampered.validation(
                (triumvirate, good) ->
                    withErrors(
                        good,
                        List.of(Finding.of(ErrorCode.VAL_BAD_VALUE, "no").at("/instruments"))))),
        Mutant.lines(
            CA_29,
            "makes a reference that points to nothing",
            Tampered.json(
                good ->
                    good.with(
                        "/instruments/credential_map/credentials/0/requirements/required_outcomes/0/outcome_ref",
                        Json.createValue("9")))),
        Mutant.lines(
            CA_30,
            "reports only the first violation",
            Tampered.validation(
                (triumvirate, good) ->
                    withErrors(good, good.errors().subList(0, Math.min(1, good.errors().size()))))),
        Mutant.lines(
            CA_30,
            "takes everything for valid",
            Tampered.validation(
                (triumvirate, good) ->
                    new ValidationResult(true, true, List.of(), List.of(), good.coverageReport()))),
        Mutant.lines(
            CA_30,
            "does not say where a violation is",
            Tampered.validation(
                (triumvirate, good) ->
                    withErrors(
                        good,
                        good.errors().stream()
                            .map(e -> placed(e, e.phase(), e.sourceElement()))
                            .toList()))),
        Mutant.lines(
            CA_31,
            "reports another coverage than the envelope states",
            Tampered.validation(
                (triumvirate, good) ->
                    new ValidationResult(
                        good.structuralValid(),
                        good.semanticValid(),
                        good.errors(),
                        good.warnings(),
                        new ValidationResult.CoverageReport(1, 1)))),
        Mutant.lines(
            CA_31,
            "warns only the first time",
            context ->
                new LinesAdapter(context) {
                  private final AtomicInteger calls = new AtomicInteger();

                  @Override
                  public ValidationResult validate(Triumvirate triumvirate) {
                    ValidationResult good = super.validate(triumvirate);
                    return calls.getAndIncrement() > 0
                        ? good
                        : new ValidationResult(
                            good.structuralValid(),
                            good.semanticValid(),
                            good.errors(),
                            List.of(
                                Finding.of(ErrorCode.VAL_RULESET_REFERENCE_ONLY, "once")
                                    .at("/instruments")),
                            good.coverageReport());
                  }
                }));
  }

  private static CorpusFile withoutDefects(CorpusFile file) {
    StringBuilder kept = new StringBuilder();
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    text.lines()
        .filter(line -> line.matches("(HARBOUR|[A-Z]+ [a-z0-9.]+ .*|KNOWLEDGE .*).*"))
        .filter(line -> !line.startsWith("CRITERION 3") && !line.startsWith("WEATHER"))
        .forEach(line -> kept.append(line).append('\n'));
    return new CorpusFile(
        file.name(), kept.append("END\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Finding recoded(Finding error, String code) {
    return new Finding(
        code,
        Severity.ERROR,
        error.phase(),
        error.sourceElement(),
        null,
        error.message(),
        error.remediation(),
        null);
  }

  private static Finding placed(Finding error, Phase phase, @Nullable String sourceElement) {
    return new Finding(
        error.errorCode(),
        error.severity(),
        phase,
        sourceElement,
        null,
        error.message(),
        error.remediation(),
        null);
  }

  private static ValidationResult withErrors(ValidationResult good, List<Finding> errors) {
    return new ValidationResult(
        good.structuralValid(),
        good.semanticValid() && errors.isEmpty(),
        errors,
        good.warnings(),
        good.coverageReport());
  }
}
