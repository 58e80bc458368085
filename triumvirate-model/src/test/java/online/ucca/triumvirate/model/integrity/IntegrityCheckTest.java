package online.ucca.triumvirate.model.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.model.Samples;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.DefiningInstrument;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleReference;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntegrityCheckTest {
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes";
  private static final String RULES = "/instruments/compliance_ruleset/rules";
  private static final String CREDENTIALS = "/instruments/credential_map/credentials";

  /** What was found, as "code pointer". */
  private static List<String> found(Triumvirate triumvirate) {
    return IntegrityCheck.check(triumvirate).stream()
        .map(finding -> finding.errorCode() + " " + finding.triumvirateElement())
        .toList();
  }

  private static Outcome outcome(String id, Criterion... criteria) {
    return new Outcome(new OutcomeId(id), "t", null, "s", List.of(criteria), null, null);
  }

  private static Criterion criterion(String id, @Nullable String parent) {
    return new Criterion(
        new CriterionId(id),
        "d",
        "s",
        EvidenceType.PERFORMANCE,
        parent == null ? null : new CriterionId(parent),
        List.of(),
        List.of());
  }

  private static Rule rule(String id, @Nullable String parent, CrossReference... references) {
    Rule rule = Samples.rule(id);
    return new Rule(
        rule.ruleId(),
        rule.clauseRef(),
        rule.title(),
        rule.requirementText(),
        rule.sourceRef(),
        rule.obligationType(),
        rule.appliesTo(),
        rule.evidenceOfCompliance(),
        List.of(references),
        parent == null ? null : new RuleId(parent),
        null,
        null,
        List.of());
  }

  private static CrossReference reference(TargetInstrument instrument, String id) {
    return new CrossReference(instrument, id, RuleRelationship.REQUIRES);
  }

  private static Triumvirate outcomes(Outcome... outcomes) {
    return Samples.with(
        List.of(outcomes), List.of(Samples.rule("r1")), List.of(Samples.credential("c1")));
  }

  private static Triumvirate rules(Rule... rules) {
    return Samples.with(
        List.of(Samples.outcome("1")), List.of(rules), List.of(Samples.credential("c1")));
  }

  private static Triumvirate credentials(Credential... credentials) {
    return Samples.with(
        List.of(Samples.outcome("1")), List.of(Samples.rule("r1")), List.of(credentials));
  }

  @Test
  void findsNothingInTheSample() {
    assertEquals(List.of(), found(Samples.triumvirate()));
  }

  @Test
  void findsOutcomeRefThatPointsToNothing() {
    assertEquals(
        List.of(
            "VAL_DANGLING_REFERENCE " + RULES + "/0/cross_references/0/target_id",
            "VAL_DANGLING_REFERENCE "
                + CREDENTIALS
                + "/0/requirements/required_outcomes/0/outcome_ref"),
        found(outcomes(outcome("2", criterion("2.1", null)))));
  }

  @Test
  void findsRuleRefThatPointsToNothing() {
    assertEquals(
        List.of(
            "VAL_DANGLING_REFERENCE "
                + CREDENTIALS
                + "/0/requirements/compliance_rules/0/rule_ref"),
        found(rules(rule("other", null))));
  }

  @Test
  void findsCredentialRefThatPointsToNothing_whateverTheRelationship() {
    assertEquals(
        List.of(
            "VAL_DANGLING_REFERENCE "
                + CREDENTIALS
                + "/1/requirements/required_credentials/1/credential_ref"),
        found(credentials(Samples.credential("c1"), Samples.credential("c2", "c1", "c9"))));
  }

  @Test
  void findsCrossReferenceThatPointsToNothing_inEitherInstrument() {
    assertEquals(
        List.of(
            "VAL_DANGLING_REFERENCE " + RULES + "/0/cross_references/1/target_id",
            "VAL_DANGLING_REFERENCE " + RULES + "/0/cross_references/2/target_id",
            "VAL_DANGLING_REFERENCE " + RULES + "/0/cross_references/4/target_id"),
        found(
            rules(
                rule(
                    "r1",
                    null,
                    reference(TargetInstrument.OUTCOME_SPECIFICATION, "1"),
                    reference(TargetInstrument.OUTCOME_SPECIFICATION, "c1"),
                    reference(TargetInstrument.CREDENTIAL_MAP, "1"),
                    reference(TargetInstrument.CREDENTIAL_MAP, "c1"),
                    reference(TargetInstrument.CREDENTIAL_MAP, "C1")))));
  }

  @Test
  void findsCitedRuleThatIsNotThere() {
    Rule rule = Samples.rule("r1");
    Rule citing =
        new Rule(
            rule.ruleId(),
            rule.clauseRef(),
            rule.title(),
            rule.requirementText(),
            rule.sourceRef(),
            rule.obligationType(),
            rule.appliesTo(),
            rule.evidenceOfCompliance(),
            rule.crossReferences(),
            null,
            null,
            null,
            List.of(
                new RuleReference("clause 1", new RuleId("r1")),
                new RuleReference("another Act", null),
                new RuleReference("clause 9", new RuleId("r9"))));
    assertEquals(
        List.of("VAL_DANGLING_REFERENCE " + RULES + "/0/references/2/rule_ref"),
        found(rules(citing)));
  }

  @Test
  void findsParentThatIsNotThere() {
    assertEquals(
        List.of(
            "VAL_DANGLING_REFERENCE " + OUTCOMES + "/0/criteria/1/parent_criterion_id",
            "VAL_DANGLING_REFERENCE " + OUTCOMES + "/1/criteria/0/parent_criterion_id",
            "VAL_DANGLING_REFERENCE " + RULES + "/1/parent_rule_id"),
        found(
            Samples.with(
                List.of(
                    outcome("1", criterion("1.1", null), criterion("1.1.1", "9")),
                    outcome("2", criterion("2.1", "1.1"))),
                List.of(rule("r1", null), rule("r2", "r9")),
                List.of(Samples.credential("c1")))));
  }

  @Test
  void acceptsParentThatComesLater() {
    assertEquals(
        List.of(),
        found(
            Samples.with(
                List.of(outcome("1", criterion("1.1.1", "1.1"), criterion("1.1", null))),
                List.of(rule("r2", "r1"), rule("r1", null)),
                List.of(Samples.credential("c1")))));
  }

  @Test
  void findsParentsThatRunInACircle() {
    assertEquals(
        List.of(
            "VAL_CIRCULAR_DEPENDENCY " + OUTCOMES + "/0/criteria/0/parent_criterion_id",
            "VAL_CIRCULAR_DEPENDENCY " + OUTCOMES + "/0/criteria/1/parent_criterion_id",
            "VAL_CIRCULAR_DEPENDENCY " + RULES + "/1/parent_rule_id"),
        found(
            Samples.with(
                List.of(
                    outcome(
                        "1",
                        criterion("1.1", "1.1"),
                        criterion("1.2", "1.3"),
                        criterion("1.3", "1.2"))),
                List.of(rule("r1", null), rule("r2", "r3"), rule("r3", "r2"), rule("r4", "r2")),
                List.of(Samples.credential("c1")))));
  }

  @Test
  void findsIdUsedTwice_inEachScope() {
    assertEquals(
        List.of(
            "VAL_DUPLICATE_ID " + OUTCOMES + "/2/outcome_id",
            "VAL_DUPLICATE_ID " + OUTCOMES + "/0/criteria/1/criterion_id",
            "VAL_DUPLICATE_ID " + RULES + "/1/rule_id",
            "VAL_DUPLICATE_ID " + CREDENTIALS + "/1/credential_id"),
        found(
            Samples.with(
                List.of(
                    outcome("1", criterion("a", null), criterion("a", null)),
                    outcome("2", criterion("a", null)),
                    outcome("1", criterion("b", null))),
                List.of(rule("r1", null), rule("r1", null)),
                List.of(Samples.credential("c1"), Samples.credential("c1")))));
  }

  @Test
  void acceptsTheSameCriterionIdInDifferentOutcomes() {
    assertEquals(
        List.of(),
        found(outcomes(outcome("1", criterion("a", null)), outcome("2", criterion("a", null)))));
  }

  @Test
  void demandsCriteria_unlessTheOutcomeIsDefinedElsewhere() {
    Outcome elsewhere =
        new Outcome(
            new OutcomeId("2"), "t", null, "s", List.of(), null, new DefiningInstrument("U", "R1"));
    assertEquals(
        List.of("VAL_EMPTY_ARRAY " + OUTCOMES + "/0/criteria"),
        found(outcomes(outcome("1"), elsewhere)));
  }

  @Test
  void warnsOfRulesetWithoutRules_andDoesNotBlock() {
    Credential free =
        new Credential(
            Samples.credential("c1").credentialId(),
            "t",
            Samples.credential("c1").credentialType(),
            null,
            "s",
            Samples.credential("c1").scopeOfPractice(),
            new online.ucca.triumvirate.model.credential.Requirements(
                List.of(), List.of(), List.of()),
            Samples.credential("c1").lifecycle(),
            Samples.credential("c1").packagingRules());
    List<Finding> findings =
        IntegrityCheck.check(Samples.with(List.of(Samples.outcome("1")), List.of(), List.of(free)));
    assertEquals(1, findings.size());
    assertEquals("VAL_RULESET_REFERENCE_ONLY", findings.get(0).errorCode());
    assertEquals(RULES, findings.get(0).triumvirateElement());
    assertFalse(findings.get(0).blocks());
  }

  @Test
  void reportsEverythingTogether_eachWithItsPlaceAndWhatItFound() {
    List<Finding> findings =
        IntegrityCheck.check(
            Samples.with(
                List.of(outcome("9")),
                List.of(rule("r1", "r1x"), rule("r1", null)),
                List.of(Samples.credential("c1", "c2"), Samples.credential("c2", "c1", "c7"))));
    assertEquals(7, findings.size(), findings.toString());
    assertTrue(findings.stream().allMatch(Finding::blocks));
    assertTrue(
        findings.stream()
            .allMatch(
                finding ->
                    String.valueOf(finding.triumvirateElement()).startsWith("/instruments/")));
    assertTrue(findings.stream().anyMatch(finding -> finding.message().contains("'c7'")));
    assertTrue(findings.stream().anyMatch(finding -> finding.message().contains("c1 → c2 → c1")));
  }
}
