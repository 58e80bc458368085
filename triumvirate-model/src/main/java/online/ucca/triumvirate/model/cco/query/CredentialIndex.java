package online.ucca.triumvirate.model.cco.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.cco.CredentialTerm;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.RequiredCredential;
import online.ucca.triumvirate.model.credential.RequiredOutcome;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** The credentials and outcomes of a CCO by their ids; of two with one id the first counts. */
final class CredentialIndex {
  private final Map<String, CredentialScope> scopes = new LinkedHashMap<>();
  private final Map<String, CredentialTerm> terms = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  CredentialIndex(CapabilityObject capability) {
    capability
        .operationalDomain()
        .scopes()
        .forEach(scope -> scopes.putIfAbsent(scope.credentialId().value(), scope));
    capability
        .lifecycleTerms()
        .credentials()
        .forEach(term -> terms.putIfAbsent(term.credentialId().value(), term));
    capability
        .capability()
        .outcomes()
        .forEach(outcome -> outcomes.putIfAbsent(outcome.outcomeId().value(), outcome));
  }

  List<CredentialScope> all() {
    return List.copyOf(scopes.values());
  }

  @Nullable CredentialScope scope(CredentialId id) {
    return scopes.get(id.value());
  }

  boolean hasCredential(String id) {
    return scopes.containsKey(id);
  }

  boolean hasOutcome(String id) {
    return outcomes.containsKey(id);
  }

  @Nullable CredentialTerm term(CredentialId id) {
    return terms.get(id.value());
  }

  @Nullable Outcome outcome(OutcomeId id) {
    return outcomes.get(id.value());
  }

  /**
   * The outcomes of a credential that the CCO has (CQ-24), each once: what is needed always counts
   * before what may be chosen.
   */
  Map<OutcomeId, OutcomeRequirementType> outcomesOf(CredentialScope credential) {
    Map<OutcomeId, OutcomeRequirementType> needed = new LinkedHashMap<>();
    for (RequiredOutcome one : credential.requirements().requiredOutcomes()) {
      if (outcomes.containsKey(one.outcomeRef().value())) {
        needed.merge(
            one.outcomeRef(),
            one.requirementType(),
            (before, now) -> before == OutcomeRequirementType.ELECTIVE ? now : before);
      }
    }
    return needed;
  }

  /** The credentials that always need an outcome. */
  List<CredentialId> thatNeed(OutcomeId outcome) {
    return scopes.values().stream()
        .filter(
            scope -> {
              OutcomeRequirementType type = outcomesOf(scope).get(outcome);
              return type != null && type != OutcomeRequirementType.ELECTIVE;
            })
        .map(CredentialScope::credentialId)
        .toList();
  }

  /**
   * The credentials that must be held with one: what it names as prerequisite or corequisite, and
   * what these name in turn, the nearer ones first (CQ-09, CQ-20). What a credential replaces need
   * not be held (CQ-23).
   *
   * @param unknown collects what is named and does not stand in the CCO, for its reason
   */
  List<RequiredHolding> heldWith(CredentialScope credential, List<RequiredCredential> unknown) {
    List<RequiredHolding> holdings = new ArrayList<>();
    Set<CredentialId> met = new HashSet<>(Set.of(credential.credentialId()));
    Deque<CredentialScope> open = new ArrayDeque<>(List.of(credential));
    while (!open.isEmpty()) {
      CredentialScope holder = open.remove();
      for (RequiredCredential required : holder.requirements().requiredCredentials()) {
        if (required.relationship() == CredentialRelationship.SUPERSEDES
            || !met.add(required.credentialRef())) {
          continue;
        }
        CredentialScope found = scopes.get(required.credentialRef().value());
        if (found == null) {
          unknown.add(required);
        } else {
          holdings.add(
              new RequiredHolding(
                  found.credentialId(),
                  found.title(),
                  holder.credentialId(),
                  required.relationship(),
                  found.sourceRef()));
          open.add(found);
        }
      }
    }
    return holdings;
  }
}
