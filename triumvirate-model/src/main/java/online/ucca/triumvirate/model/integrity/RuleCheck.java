package online.ucca.triumvirate.model.integrity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;

/** Checks instrument 2: its ids, the instruments its rules come from, and what they refer to. */
final class RuleCheck {
  private static final String RULES = "/instruments/compliance_ruleset/rules";
  private static final String INSTRUMENTS = "/instruments/compliance_ruleset/instruments";

  private RuleCheck() {}

  /**
   * Checks the instrument.
   *
   * @param outcomes the outcome ids of instrument 1, as text
   * @param credentials the credential ids of instrument 3, as text
   * @return the ids of its rules, for those who refer to them
   */
  static Set<RuleId> check(
      ComplianceRuleset ruleset,
      Set<String> outcomes,
      Set<String> credentials,
      Violations violations) {
    List<Rule> rules = ruleset.rules();
    if (rules.isEmpty()) {
      violations.add(
          ErrorCode.VAL_RULESET_REFERENCE_ONLY,
          ErrorCode.VAL_RULESET_REFERENCE_ONLY.meaning(),
          RULES,
          null);
    }
    Set<RuleId> ids = new HashSet<>();
    violations.unique(rules, Rule::ruleId, ids, RULES, "rule_id", Rule::sourceRef);
    Set<String> instruments = instruments(ruleset, violations);
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      String at = RULES + "/" + i;
      if (rule.parentRuleId() != null && !ids.contains(rule.parentRuleId())) {
        violations.dangling("parent_rule_id", rule.parentRuleId(), at, rule.sourceRef());
      }
      if (rule.instrumentId() != null && !instruments.contains(rule.instrumentId())) {
        violations.dangling("instrument_id", rule.instrumentId(), at, rule.sourceRef());
      }
      for (int j = 0; j < rule.crossReferences().size(); j++) {
        CrossReference reference = rule.crossReferences().get(j);
        boolean outcome = reference.targetInstrument() == TargetInstrument.OUTCOME_SPECIFICATION;
        if (!(outcome ? outcomes : credentials).contains(reference.targetId())) {
          violations.dangling(
              "target_id", reference.targetId(), at + "/cross_references/" + j, rule.sourceRef());
        }
      }
    }
    checkReferences(rules, ids, violations);
    ParentCycles.check(
        rules,
        Rule::ruleId,
        Rule::parentRuleId,
        Rule::sourceRef,
        RULES,
        "parent_rule_id",
        violations);
    return ids;
  }

  private static void checkReferences(List<Rule> rules, Set<RuleId> ids, Violations violations) {
    for (int i = 0; i < rules.size(); i++) {
      List<RuleReference> references = rules.get(i).references();
      for (int j = 0; j < references.size(); j++) {
        RuleId named = references.get(j).ruleRef();
        if (named != null && !ids.contains(named)) {
          violations.dangling(
              "rule_ref", named, RULES + "/" + i + "/references/" + j, rules.get(i).sourceRef());
        }
      }
    }
  }

  /** The ids a rule may name: the governing instrument's, and those of the list of several. */
  private static Set<String> instruments(ComplianceRuleset ruleset, Violations violations) {
    Set<String> ids = new HashSet<>();
    violations.unique(
        ruleset.instruments(),
        InstrumentRef::instrumentId,
        ids,
        INSTRUMENTS,
        "instrument_id",
        instrument -> null);
    ids.add(ruleset.instrumentRef().instrumentId());
    return ids;
  }
}
