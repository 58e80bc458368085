package online.ucca.triumvirate.model.diff;

import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a part is known by.
 *
 * @param id its identifier; null if it has none
 * @param idMember the member that holds it; null for a part that there is only one of
 * @param text what it says
 * @param sourceRef the clause it came from; null if it has none
 */
record Statement(
    @Nullable String id, @Nullable String idMember, String text, @Nullable String sourceRef) {

  /** The statement of a record that is a part; null for any other record. */
  static @Nullable Statement of(Object value) {
    if (value instanceof Outcome outcome) {
      return new Statement(
          outcome.outcomeId().value(), "outcome_id", outcome.title(), outcome.sourceRef());
    }
    if (value instanceof Criterion criterion) {
      return new Statement(
          criterion.criterionId().value(),
          "criterion_id",
          criterion.description(),
          criterion.sourceRef());
    }
    if (value instanceof EvidenceStatement evidence) {
      return new Statement(
          evidence.evidenceId(), "evidence_id", evidence.statement(), evidence.sourceRef());
    }
    if (value instanceof Rule rule) {
      return new Statement(
          rule.ruleId().value(), "rule_id", rule.requirementText(), rule.sourceRef());
    }
    if (value instanceof Credential credential) {
      return new Statement(
          credential.credentialId().value(),
          "credential_id",
          credential.title(),
          credential.sourceRef());
    }
    return ofTheOnlyOne(value);
  }

  private static @Nullable Statement ofTheOnlyOne(Object value) {
    if (value instanceof Triumvirate triumvirate) {
      return new Statement(null, null, triumvirate.sourceCorpus().corpusTitle(), null);
    }
    if (value instanceof OutcomeSpecification specification) {
      return whole(specification.instrumentRef());
    }
    if (value instanceof ComplianceRuleset ruleset) {
      return whole(ruleset.instrumentRef());
    }
    if (value instanceof CredentialMap map) {
      return whole(map.instrumentRef());
    }
    return null;
  }

  private static Statement whole(InstrumentRef instrument) {
    return new Statement(instrument.instrumentId(), null, instrument.instrumentTitle(), null);
  }

  /** The statement of one of several instruments that rules come from. */
  static Statement ofInstrument(InstrumentRef instrument) {
    return new Statement(
        instrument.instrumentId(), "instrument_id", instrument.instrumentTitle(), null);
  }
}
