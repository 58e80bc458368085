package online.ucca.triumvirate.model.cco.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.cco.AssessmentCriterion;
import online.ucca.triumvirate.model.cco.AssessmentCriterionKind;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.CredentialScope;
import online.ucca.triumvirate.model.cco.GoverningStatement;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import org.jspecify.annotations.Nullable;

/**
 * The governing statements of a CCO, each at its place: gates, prohibitions, triggers, advisories,
 * in the order of the CCO; and what leads to a place. A link to what the CCO does not have leads
 * nowhere (CQ-24). Never changed once made.
 */
final class StatementIndex {
  /** A rule's cross-reference, seen from its target. */
  record Reference(int place, RuleRelationship relationship) {}

  /** The evidence of the rule at a place. */
  record Evidence(int place, RuleId ruleId, AssessmentCriterion criterion) {
    EvidenceToKeep because(AppliedStatement rule) {
      return new EvidenceToKeep(
          ruleId,
          rule.governs().clauseRef(),
          criterion.statement(),
          criterion.retentionPeriod(),
          criterion.sourceRef(),
          rule.links());
    }
  }

  /** CQ-19. */
  static final List<Link> WHOLE_DOMAIN =
      List.of(
          new Link(
              Decision.WHOLE_DOMAIN,
              "has no link to a credential or outcome, so it binds whom it applies to in the whole"
                  + " domain"));

  /** Places from one to before another. */
  record Range(int from, int to) {}

  final Range gates;
  final Range prohibitions;
  final Range triggers;
  final Range advisories;

  private final List<GoverningStatement> statements = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Map<String, Integer> rules = new HashMap<>();
  private final Map<Integer, List<Integer>> parts = new HashMap<>();
  private final Map<String, List<Integer>> limitations = new HashMap<>();
  private final Map<String, List<Reference>> toCredentials = new HashMap<>();
  private final Map<String, List<Reference>> toOutcomes = new HashMap<>();

  /** What binds in the whole domain, ready to be answered; null at the places of what does not. */
  private final @Nullable AppliedStatement[] inWholeDomain;

  StatementIndex(CapabilityObject capability, CredentialIndex credentials) {
    gates = add(capability.hardGates());
    prohibitions = add(capability.prohibitions());
    triggers = add(capability.escalationTriggers());
    advisories = add(capability.advisories());
    indexRules();
    BitSet linked = new BitSet();
    indexLinks(credentials, linked);
    inWholeDomain = new AppliedStatement[statements.size()];
    for (int place = 0; place < statements.size(); place++) {
      if (standsAlone(place, linked)) {
        inWholeDomain[place] = new AppliedStatement(statements.get(place), WHOLE_DOMAIN);
      }
    }
    capability.assessmentCriteria().forEach(this::indexEvidence);
  }

  int size() {
    return statements.size();
  }

  GoverningStatement at(int place) {
    return statements.get(place);
  }

  /** Where the rule of an id stands; null if the CCO does not have it. */
  @Nullable Integer placeOf(RuleId rule) {
    return rules.get(rule.value());
  }

  /** Where the rule stands that the one at a place is a part of; null if it is a part of none. */
  @Nullable Integer wholeOf(int place) {
    RuleId whole = statements.get(place).parentRuleId();
    return whole == null ? null : placeOf(whole);
  }

  List<Integer> partsOf(int place) {
    return parts.getOrDefault(place, List.of());
  }

  List<Integer> limitationsOf(CredentialId credential) {
    return limitations.getOrDefault(credential.value(), List.of());
  }

  List<Reference> referencesTo(CredentialId credential) {
    return toCredentials.getOrDefault(credential.value(), List.of());
  }

  List<Reference> referencesTo(OutcomeId outcome) {
    return toOutcomes.getOrDefault(outcome.value(), List.of());
  }

  /** CQ-19: the statement at a place, if it binds in the whole domain; else null. */
  @Nullable AppliedStatement inWholeDomain(int place) {
    return inWholeDomain[place];
  }

  /** The evidence that may have to be kept, in the order of the CCO. */
  List<Evidence> evidence() {
    return evidence;
  }

  private Range add(List<GoverningStatement> section) {
    int from = statements.size();
    statements.addAll(section);
    return new Range(from, statements.size());
  }

  private void indexRules() {
    for (int place = 0; place < statements.size(); place++) {
      RuleId rule = statements.get(place).ruleId();
      if (rule != null) {
        rules.putIfAbsent(rule.value(), place);
      }
    }
    for (int place = 0; place < statements.size(); place++) {
      Integer whole = wholeOf(place);
      if (whole != null) {
        add(parts, whole, place);
      }
    }
  }

  private void indexLinks(CredentialIndex credentials, BitSet linked) {
    for (int place = 0; place < statements.size(); place++) {
      GoverningStatement statement = statements.get(place);
      CredentialId limited = statement.credentialId();
      if (limited != null && credentials.hasCredential(limited.value())) {
        add(limitations, limited.value(), place);
        linked.set(place);
      }
      for (CrossReference reference : statement.crossReferences()) {
        boolean credential = reference.targetInstrument() == TargetInstrument.CREDENTIAL_MAP;
        String target = reference.targetId();
        if (credential ? credentials.hasCredential(target) : credentials.hasOutcome(target)) {
          add(
              credential ? toCredentials : toOutcomes,
              target,
              new Reference(place, reference.relationship()));
          linked.set(place);
        }
      }
    }
    for (CredentialScope scope : credentials.all()) {
      for (GoverningRule rule : scope.requirements().complianceRules()) {
        Integer place = placeOf(rule.ruleRef());
        if (place != null) {
          linked.set(place);
        }
      }
    }
  }

  /** A rule that is not linked, and no part of one that is. */
  private boolean standsAlone(int place, BitSet linked) {
    GoverningStatement statement = statements.get(place);
    if (statement.ruleId() == null && statement.credentialId() != null) {
      return false;
    }
    Integer at = place;
    // No chain of wholes is longer than there are statements, unless it is a circle.
    for (int steps = 0; at != null && steps < statements.size(); steps++) {
      if (linked.get(at)) {
        return false;
      }
      at = wholeOf(at);
    }
    return true;
  }

  /** CQ-22: what obliges nobody has no evidence of its own, unless a source says how long. */
  private void indexEvidence(AssessmentCriterion criterion) {
    String id = criterion.statementId();
    if (criterion.kind() != AssessmentCriterionKind.EVIDENCE_OF_COMPLIANCE || id == null) {
      return;
    }
    Integer place = rules.get(id);
    RuleId rule = place == null ? null : statements.get(place).ruleId();
    if (place != null
        && rule != null
        && (place < advisories.from() || criterion.retentionPeriod() != null)) {
      evidence.add(new Evidence(place, rule, criterion));
    }
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }
}
