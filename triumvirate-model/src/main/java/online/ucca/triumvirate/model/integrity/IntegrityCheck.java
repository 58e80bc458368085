package online.ucca.triumvirate.model.integrity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.id.TextId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;

/**
 * Checks the integrity constraints of spec §2.6, which need no domain knowledge: references
 * resolve, ids are unique in their scope, credential prerequisites are and parents acyclic, dates
 * and periods are real, packaging counts add up. It reports every violation, in document order.
 */
public final class IntegrityCheck {
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes";
  private static final String RULES = "/instruments/compliance_ruleset/rules";
  private static final String CREDENTIALS = "/instruments/credential_map/credentials";

  private final Instruments instruments;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<OutcomeId> outcomeIds = new HashSet<>();
  private final Set<RuleId> ruleIds = new HashSet<>();
  private final Set<CredentialId> credentialIds = new HashSet<>();

  private IntegrityCheck(Instruments instruments) {
    this.instruments = instruments;
  }

  /**
   * Checks a Triumvirate that satisfies its schema.
   *
   * @param triumvirate the envelope
   * @return every violation and warning, each with a JSON Pointer; empty if there is none
   */
  public static List<Finding> check(Triumvirate triumvirate) {
    IntegrityCheck check = new IntegrityCheck(triumvirate.instruments());
    check.collectIds();
    check.checkOutcomes();
    check.checkRules();
    check.checkCredentials();
    check.checkParents();
    check.findings.addAll(CredentialCycles.check(triumvirate.instruments().credentialMap()));
    check.findings.addAll(TimeCheck.check(triumvirate.instruments()));
    return List.copyOf(check.findings);
  }

  private void collectIds() {
    unique(
        instruments.outcomeSpecification().outcomes(),
        Outcome::outcomeId,
        outcomeIds,
        OUTCOMES,
        "outcome_id");
    unique(instruments.complianceRuleset().rules(), Rule::ruleId, ruleIds, RULES, "rule_id");
    unique(
        instruments.credentialMap().credentials(),
        Credential::credentialId,
        credentialIds,
        CREDENTIALS,
        "credential_id");
  }

  private <T, I> void unique(
      List<T> values, Function<T, I> id, Set<I> seen, String pointer, String member) {
    for (int i = 0; i < values.size(); i++) {
      I value = id.apply(values.get(i));
      if (!seen.add(value)) {
        report(
            ErrorCode.VAL_DUPLICATE_ID,
            member + " '" + value + "' is used twice",
            pointer + "/" + i + "/" + member);
      }
    }
  }

  private void checkOutcomes() {
    List<Outcome> outcomes = instruments.outcomeSpecification().outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome outcome = outcomes.get(i);
      String at = OUTCOMES + "/" + i + "/criteria";
      if (outcome.criteria().isEmpty() && outcome.definedIn() == null) {
        report(
            ErrorCode.VAL_EMPTY_ARRAY,
            "outcome '" + outcome.outcomeId() + "' has no criteria and is not defined elsewhere",
            at);
      }
      Set<Object> ids = new HashSet<>();
      unique(outcome.criteria(), Criterion::criterionId, ids, at, "criterion_id");
      for (int j = 0; j < outcome.criteria().size(); j++) {
        Criterion criterion = outcome.criteria().get(j);
        if (criterion.parentCriterionId() != null && !ids.contains(criterion.parentCriterionId())) {
          dangling(
              "parent_criterion_id",
              criterion.parentCriterionId(),
              at + "/" + j + "/parent_criterion_id");
        }
      }
    }
  }

  private void checkRules() {
    List<Rule> rules = instruments.complianceRuleset().rules();
    if (rules.isEmpty()) {
      report(
          ErrorCode.VAL_RULESET_REFERENCE_ONLY,
          ErrorCode.VAL_RULESET_REFERENCE_ONLY.meaning(),
          RULES);
    }
    Set<String> outcomes = texts(outcomeIds);
    Set<String> credentials = texts(credentialIds);
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      String at = RULES + "/" + i;
      if (rule.parentRuleId() != null && !ruleIds.contains(rule.parentRuleId())) {
        dangling("parent_rule_id", rule.parentRuleId(), at + "/parent_rule_id");
      }
      for (int j = 0; j < rule.crossReferences().size(); j++) {
        CrossReference reference = rule.crossReferences().get(j);
        boolean resolves =
            reference.targetInstrument() == TargetInstrument.OUTCOME_SPECIFICATION
                ? outcomes.contains(reference.targetId())
                : credentials.contains(reference.targetId());
        if (!resolves) {
          dangling("target_id", reference.targetId(), at + "/cross_references/" + j + "/target_id");
        }
      }
    }
  }

  private void checkCredentials() {
    List<Credential> credentials = instruments.credentialMap().credentials();
    for (int i = 0; i < credentials.size(); i++) {
      String at = CREDENTIALS + "/" + i + "/requirements";
      var requirements = credentials.get(i).requirements();
      references(
          requirements.requiredOutcomes(),
          required -> required.outcomeRef(),
          outcomeIds,
          at + "/required_outcomes",
          "outcome_ref");
      references(
          requirements.requiredCredentials(),
          required -> required.credentialRef(),
          credentialIds,
          at + "/required_credentials",
          "credential_ref");
      references(
          requirements.complianceRules(),
          governing -> governing.ruleRef(),
          ruleIds,
          at + "/compliance_rules",
          "rule_ref");
      checkPackaging(credentials.get(i).packagingRules(), CREDENTIALS + "/" + i);
    }
  }

  private <T, I> void references(
      List<T> values, Function<T, I> target, Set<I> known, String pointer, String member) {
    for (int i = 0; i < values.size(); i++) {
      I id = target.apply(values.get(i));
      if (!known.contains(id)) {
        dangling(member, id, pointer + "/" + i + "/" + member);
      }
    }
  }

  private void checkPackaging(PackagingRules rules, String credential) {
    if (rules.minimumTotal() == null) {
      return;
    }
    long total = rules.minimumTotal();
    long core = rules.coreRequired() == null ? 0 : rules.coreRequired();
    long elective = rules.electiveRequired() == null ? 0 : rules.electiveRequired();
    boolean bothStated = rules.coreRequired() != null && rules.electiveRequired() != null;
    if (bothStated ? core + elective != total : core + elective > total) {
      report(
          ErrorCode.VAL_PACKAGING_INCOHERENT,
          core + " core and " + elective + " elective do not make " + total,
          credential + "/packaging_rules/minimum_total");
    }
  }

  private void checkParents() {
    List<Outcome> outcomes = instruments.outcomeSpecification().outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      findings.addAll(
          ParentCycles.check(
              outcomes.get(i).criteria(),
              Criterion::criterionId,
              Criterion::parentCriterionId,
              OUTCOMES + "/" + i + "/criteria",
              "parent_criterion_id"));
    }
    findings.addAll(
        ParentCycles.check(
            instruments.complianceRuleset().rules(),
            Rule::ruleId,
            Rule::parentRuleId,
            RULES,
            "parent_rule_id"));
  }

  private static Set<String> texts(Set<? extends TextId> ids) {
    return ids.stream().map(TextId::value).collect(Collectors.toSet());
  }

  private void dangling(String member, Object id, String pointer) {
    report(ErrorCode.VAL_DANGLING_REFERENCE, member + " '" + id + "' points to nothing", pointer);
  }

  private void report(ErrorCode code, String message, String pointer) {
    findings.add(Finding.of(code, message).at(pointer));
  }
}
