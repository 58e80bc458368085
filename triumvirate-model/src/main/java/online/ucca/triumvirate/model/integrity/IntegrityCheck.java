package online.ucca.triumvirate.model.integrity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.id.TextId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a schema cannot say and nobody needs domain knowledge for (spec §2.6; the list stands
 * in docs/spec/integrity.md): references resolve, ids are unique in their scope, nothing depends on
 * itself, dates and periods are real, counts agree. It reports every violation, one instrument
 * after the other.
 */
public final class IntegrityCheck {
  private IntegrityCheck() {}

  /**
   * Checks a Triumvirate that satisfies its schema.
   *
   * @param triumvirate the envelope
   * @return every violation and warning, each with a JSON Pointer and, where a node around the
   *     place has a {@code source_ref}, with that as its source element; empty if there is none
   */
  public static List<Finding> check(Triumvirate triumvirate) {
    Violations violations = new Violations();
    Instruments instruments = triumvirate.instruments();
    Set<OutcomeId> outcomes = OutcomeCheck.check(instruments.outcomeSpecification(), violations);
    Set<RuleId> rules =
        RuleCheck.check(
            instruments.complianceRuleset(),
            texts(outcomes.stream()),
            texts(
                instruments.credentialMap().credentials().stream()
                    .map(credential -> credential.credentialId())),
            violations);
    CredentialCheck.check(instruments.credentialMap(), outcomes, rules, violations);
    InstrumentRefs.checkSupersession(instruments, violations);
    TimeCheck.check(instruments, violations);
    checkCoverage(triumvirate.validation().coverage(), violations);
    return violations.all();
  }

  /**
   * Checks an Outcome Specification that satisfies its schema and stands alone.
   *
   * @param specification the instrument
   * @return every violation, with a JSON Pointer as if the instrument stood in a Triumvirate
   */
  public static List<Finding> check(OutcomeSpecification specification) {
    Violations violations = new Violations();
    OutcomeCheck.check(specification, violations);
    InstrumentRef ref = specification.instrumentRef();
    InstrumentRefs.checkSupersession(ref, InstrumentRefs.OUTCOME_SPECIFICATION, violations);
    TimeCheck.date(ref, InstrumentRefs.OUTCOME_SPECIFICATION, violations);
    return violations.all();
  }

  private static void checkCoverage(@Nullable Coverage coverage, Violations violations) {
    if (coverage != null && coverage.unmapped() != coverage.unmappedElements().size()) {
      violations.add(
          ErrorCode.VAL_COVERAGE_INCOHERENT,
          coverage.unmapped()
              + " elements are not mapped and "
              + coverage.unmappedElements().size()
              + " are listed",
          "/validation/coverage/unmapped",
          null);
    }
  }

  private static Set<String> texts(Stream<? extends TextId> ids) {
    return ids.map(TextId::value).collect(Collectors.toSet());
  }
}
