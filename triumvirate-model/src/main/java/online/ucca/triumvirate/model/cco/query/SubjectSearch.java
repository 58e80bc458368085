package online.ucca.triumvirate.model.cco.query;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.DefiningInstrument;
import online.ucca.triumvirate.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** Looks in a CCO for what a question names, and says whether the CCO covers it (CQ-05 to 07). */
final class SubjectSearch {
  private final CredentialIndex index;
  private final CredentialScope credential;
  private final CredentialId id;
  private final Map<OutcomeId, OutcomeRequirementType> needed;

  private SubjectSearch(CredentialIndex index, CredentialScope credential) {
    this.index = index;
    this.credential = credential;
    this.id = credential.credentialId();
    this.needed = index.outcomesOf(credential);
  }

  static Subject find(CapabilityQuestion question, CredentialIndex index) {
    CredentialScope credential = index.scope(question.credential());
    if (credential == null) {
      return absent(
          Decision.CREDENTIAL,
          "the CCO has no credential '" + question.credential() + "'",
          "Ask a CCO that has it"
              + Words.orOneOf(index.all(), one -> one.credentialId().value())
              + ".");
    }
    return new SubjectSearch(index, credential).find(question.outcome(), question.criterion());
  }

  private Subject find(@Nullable OutcomeId outcome, @Nullable CriterionId criterion) {
    if (outcome != null && !needed.containsKey(outcome)) {
      boolean known = index.outcome(outcome) != null;
      return absent(
          Decision.OUTCOME,
          known
              ? "outcome " + outcome + " is none of those that " + id + " needs"
              : "the CCO has no outcome '" + outcome + "'",
          "Ask by a credential that always needs it"
              + Words.namely(index.thatNeed(outcome), CredentialId::value)
              + ".");
    }
    if (criterion != null) {
      return criterion(
          criterion, outcome == null ? List.copyOf(needed.keySet()) : List.of(outcome));
    }
    if (outcome != null) {
      return outcome(outcome);
    }
    return new Subject(credential, needed, needed.isEmpty() ? List.of(noCapability()) : List.of());
  }

  /** A credential that only gets a mention, as a prerequisite does, is not certified by that. */
  private StandingReason noCapability() {
    return denial(
        Decision.CREDENTIAL,
        "the CCO names " + id + " and has none of its outcomes, so it certifies nothing by it",
        "Ask a CCO made from the instrument that specifies what its holder can do.");
  }

  /** What governs an elective applies all the same, as far as it was chosen. */
  private Subject outcome(OutcomeId outcome) {
    OutcomeRequirementType type = needed.getOrDefault(outcome, OutcomeRequirementType.ELECTIVE);
    StandingReason elective =
        denial(
            Decision.OUTCOME,
            "outcome "
                + outcome
                + " is an elective of "
                + id
                + ": its holder may have chosen others, and the CCO does not say which",
            "Ask by a credential that always needs it"
                + Words.namely(index.thatNeed(outcome), CredentialId::value)
                + ".");
    return new Subject(
        credential,
        Map.of(outcome, type),
        type == OutcomeRequirementType.ELECTIVE ? List.of(elective) : List.of());
  }

  private Subject criterion(CriterionId criterion, List<OutcomeId> among) {
    List<OutcomeId> holders = among.stream().filter(one -> has(one, criterion)).toList();
    if (holders.size() == 1) {
      return outcome(holders.get(0));
    }
    if (holders.isEmpty()) {
      Outcome only = among.size() == 1 ? index.outcome(among.get(0)) : null;
      DefiningInstrument elsewhere = only == null ? null : only.definedIn();
      return absent(
          Decision.CRITERION,
          "no criterion '" + criterion + "' in " + (only == null ? id : "outcome " + among.get(0)),
          elsewhere == null
              ? "Ask about a criterion of an outcome that the credential needs."
              : "Ask the CCO of "
                  + elsewhere.instrumentId()
                  + ", in which the outcome's criteria stand.");
    }
    return absent(
        Decision.CRITERION,
        "criterion " + criterion + " stands in " + holders.size() + " outcomes",
        "Name the outcome, too" + Words.namely(holders, OutcomeId::value) + ".");
  }

  private boolean has(OutcomeId outcome, CriterionId criterion) {
    Outcome found = index.outcome(outcome);
    return found != null
        && found.criteria().stream().anyMatch(one -> one.criterionId().equals(criterion));
  }

  private static Subject absent(Decision decision, String why, String change) {
    return new Subject(null, Map.of(), List.of(denial(decision, why, change)));
  }

  private static StandingReason denial(Decision decision, String why, String change) {
    return new StandingReason(decision, Standing.NOT_COVERED, why, change);
  }
}
