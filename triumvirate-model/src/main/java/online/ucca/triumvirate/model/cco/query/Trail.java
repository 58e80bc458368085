package online.ucca.triumvirate.model.cco.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.id.OutcomeId;

/** The links of one question, followed to the places of a CCO's statements (CQ-13 to CQ-20). */
final class Trail {
  private final StatementIndex index;
  private final Map<Integer, List<Link>> links = new HashMap<>();
  private final BitSet reached = new BitSet();

  Trail(StatementIndex index) {
    this.index = index;
  }

  /** The links to a place; empty if none leads there. */
  List<Link> to(int place) {
    return reached.get(place) ? links.getOrDefault(place, List.of()) : List.of();
  }

  /**
   * CQ-13, CQ-14, CQ-16: what names a credential, is named by it, or limits its scope.
   *
   * @param held why the credential must be held, if it is not the one asked about; else empty
   */
  void follow(CredentialScope credential, String held) {
    String id = credential.credentialId() + held;
    for (GoverningRule rule : credential.requirements().complianceRules()) {
      Integer place = index.placeOf(rule.ruleRef());
      if (place != null) {
        String when = Words.of(rule.applicability());
        add(place, Decision.NAMED_RULE, "is named by the governing rules (" + when + ") of " + id);
      }
    }
    for (StatementIndex.Reference reference : index.referencesTo(credential.credentialId())) {
      add(reference.place(), Decision.CREDENTIAL_REFERENCE, refersTo("credential", reference) + id);
    }
    for (int place : index.limitationsOf(credential.credentialId())) {
      add(place, Decision.SCOPE_AND_TERMS, "is a limitation of the scope of " + id);
    }
  }

  /** CQ-15: what refers to an outcome that is asked about. */
  void follow(OutcomeId outcome, OutcomeRequirementType type) {
    for (StatementIndex.Reference reference : index.referencesTo(outcome)) {
      add(
          reference.place(),
          Decision.OUTCOME_REFERENCE,
          refersTo("outcome", reference) + outcome + " (" + Words.of(type) + ")");
    }
  }

  private void add(int place, Decision decision, String why) {
    reached.set(place);
    links.computeIfAbsent(place, any -> new ArrayList<>(2)).add(new Link(decision, why));
  }

  private static String refersTo(String kind, StatementIndex.Reference reference) {
    return "has a cross-reference (" + Words.of(reference.relationship()) + ") to " + kind + " ";
  }

  /** CQ-17, CQ-18: the parts of what was found so far, and what that is a part of. */
  void followRules() {
    int[] found = reached.stream().toArray();
    for (int place : found) {
      followParts(place);
    }
    for (int place : found) {
      followWholes(place);
    }
  }

  private void followParts(int linked) {
    Deque<Integer> open = new ArrayDeque<>(index.partsOf(linked));
    while (!open.isEmpty()) {
      int part = open.remove();
      if (!reached.get(part)) {
        add(part, Decision.PART, "is part of " + name(linked));
        open.addAll(index.partsOf(part));
      }
    }
  }

  private void followWholes(int linked) {
    Integer whole = index.wholeOf(linked);
    while (whole != null && !reached.get(whole)) {
      add(whole, Decision.LEAD_IN, "leads in to " + name(linked));
      whole = index.wholeOf(whole);
    }
  }

  /** {@code rule r, which …}, with the first of the links by which it was found. */
  private String name(int place) {
    List<Link> first = links.getOrDefault(place, List.of());
    return "rule " + index.at(place).ruleId() + ", which " + first.get(0).why();
  }
}
