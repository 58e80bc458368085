package online.ucca.triumvirate.certification.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.TwoPhaseValidation;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.certification.subject.Remarks;
import online.ucca.triumvirate.certification.subject.Subject;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;

/** What the adapter says of a Triumvirate. */
final class ValidateChecks {
  private ValidateChecks() {}

  /** CA-28, for translate and validate alike. */
  static void acquiresNothing(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          int before = bench.uses();
          bench.translate(ingested);
          int translated = bench.uses();
          bench.adapter().validate(Subject.submitted(triumvirate));
          remarks.expect(
              translated == before,
              corpus.name(),
              "translate used the cache, the network or the audit log");
          remarks.expect(
              bench.uses() == translated,
              corpus.name(),
              "validate used the cache, the network or the audit log");
        });
  }

  /** CA-29. */
  static void ownWork(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          Triumvirate submitted = Subject.submitted(triumvirate);
          ValidationResult own = bench.adapter().validate(submitted);
          ValidationResult kits = independent(subject, submitted);
          remarks.expect(
              own.structuralValid() && own.semanticValid() && own.errors().isEmpty(),
              corpus.name(),
              "validate rejects what translate made: " + places(own.errors()));
          remarks.expect(
              kits.errors().isEmpty(),
              corpus.name(),
              "translate made what is not valid: " + places(kits.errors()));
        });
  }

  /** CA-30. */
  static void everyViolation(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          Triumvirate submitted = Subject.submitted(triumvirate);
          for (Map.Entry<String, Triumvirate> planted :
              PlantedViolations.of(submitted).entrySet()) {
            String at = corpus.name() + " with " + planted.getKey();
            ValidationResult expected = independent(subject, planted.getValue());
            if (expected.errors().isEmpty()) {
              throw new IllegalStateException("nothing was planted by " + planted.getKey());
            }
            everyOne(at, expected, bench.adapter().validate(planted.getValue()), remarks);
          }
        });
  }

  private static void everyOne(
      String at, ValidationResult expected, ValidationResult found, Remarks remarks) {
    Set<String> missing = new LinkedHashSet<>(places(expected.errors()));
    missing.removeAll(places(found.errors()));
    remarks.expect(missing.isEmpty(), at, "it does not report " + missing);
    remarks.expect(
        found.structuralValid() == expected.structuralValid() && !found.semanticValid(),
        at,
        "structural_valid is "
            + found.structuralValid()
            + " and semantic_valid is "
            + found.semanticValid());
    for (Finding error : found.errors()) {
      remarks.expect(
          error.phase() == Phase.VALIDATION && error.triumvirateElement() != null,
          at,
          error.errorCode() + " has no place, or is of phase " + error.phase());
    }
  }

  /** CA-31. */
  static void question(Subject subject, Remarks remarks) {
    subject.eachTranslation(
        remarks,
        (corpus, bench, ingested, result, triumvirate) -> {
          CorpusAdapter adapter = bench.adapter();
          Triumvirate submitted = Subject.submitted(triumvirate);
          ValidationResult first = adapter.validate(submitted);
          remarks.expect(
              first.equals(adapter.validate(submitted)),
              corpus.name(),
              "validate gives another answer the second time");
          PlantedViolations.of(submitted).values().forEach(adapter::validate);
          remarks.expect(
              first.equals(adapter.validate(submitted)),
              corpus.name(),
              "validate gives another answer after it has seen what is not valid");
          remarks.expect(
              first.equals(subject.bench(corpus).adapter().validate(submitted)),
              corpus.name(),
              "another instance gives another answer");
          Coverage coverage = triumvirate.validation().coverage();
          if (coverage != null) {
            var expected =
                new ValidationResult.CoverageReport(
                    coverage.mapped(), coverage.mapped() + coverage.unmapped());
            remarks.expect(
                expected.equals(first.coverageReport()),
                corpus.name(),
                "expected " + expected + ", found " + first.coverageReport());
          }
        });
  }

  /** What anybody can see without knowing the domain. */
  private static ValidationResult independent(Subject subject, Triumvirate triumvirate) {
    return TwoPhaseValidation.validate(
        triumvirate, subject.schemaValidator(), structurallyValid -> List.of());
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.errorCode() + " at " + finding.triumvirateElement())
        .toList();
  }
}
