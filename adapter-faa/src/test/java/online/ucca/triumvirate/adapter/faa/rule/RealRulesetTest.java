package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.Target;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Parts 135, 61 and 141 as they are, with the standard for flight instructors. */
class RealRulesetTest {
  private static RealRuleset real;
  private static LawText part135;

  @BeforeAll
  static void translate() {
    part135 = RealRuleset.law(RealRuleset.PART_135);
    LawText part61 = RealRuleset.law(RealSources.PART_61);
    LawText part141 = RealRuleset.law(RealSources.PART_141);
    real = RealRuleset.of(List.of(part141, part135, part61));
  }

  private static Rule rule(String place) {
    return real.rule(place);
  }

  private static void assertReads(String place, ObligationType type, RuleEffect effect) {
    assertEquals(type, rule(place).obligationType(), place);
    assertEquals(effect, rule(place).effect(), place);
  }

  @Test
  void makesOneRuleOfEachClause_thatIsNotReserved() {
    long clauses = part135.clauses().stream().filter(clause -> !clause.isReserved()).count();

    List<Rule> rules =
        real.ruleset().rules().stream()
            .filter(rule -> "14 CFR part 135".equals(rule.instrumentId()))
            .toList();
    assertEquals(clauses, rules.size());
    assertEquals(rules.size(), rules.stream().map(Rule::ruleId).collect(Collectors.toSet()).size());
    assertTrue(rules.size() > 2201, "fewer rules than section paragraphs: " + rules.size());
  }

  @Test
  void makesAWholeTriumvirate_whoseReferencesResolve() {
    Triumvirate triumvirate = real.result().triumvirate();

    assertNotNull(triumvirate, () -> real.result().errors().toString());
    assertEquals(List.of(), IntegrityCheck.check(triumvirate).stream().limit(5).toList());
  }

  @Test
  void statesEveryRetentionPeriod_andNoOther() {
    Map<String, String> periods = new TreeMap<>();
    for (Rule rule : real.ruleset().rules()) {
      String period = rule.evidenceOfCompliance().retentionPeriod();
      if (period != null) {
        periods.put(rule.clauseRef().replace("14 CFR ", ""), period);
      }
    }

    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("135.63(a)(3)", "P6M"),
                Map.entry("135.63(a)(4)", "P12M"),
                Map.entry("135.63(a)(5)", "P12M"),
                Map.entry("135.63(d)", "P30D"),
                Map.entry("135.64", "P1Y"),
                Map.entry("135.151(c)", "P60D"),
                Map.entry("135.152(e)", "P60D"),
                Map.entry("135.439(b)(1)", "P1Y"),
                Map.entry("135.507(a)", "P3Y"),
                Map.entry("135.507(b)", "P3Y"),
                Map.entry("135.617(d)", "P90D"),
                Map.entry("135.619(e)", "P90D"),
                Map.entry("135.621(c)(2)", "P24M"),
                Map.entry("141.67(e)(3)", "P1Y"),
                Map.entry("141.101(d)", "P1Y"),
                Map.entry("61.189(c)", "P3Y"),
                Map.entry("61.423(c)", "P3Y"))),
        periods);
  }

  @Test
  void quotesTheSentence_whenAClauseStatesSeveralPeriods() {
    String stating = rule("135.63(b)").evidenceOfCompliance().description();
    String named = rule("135.63(a)(4)").evidenceOfCompliance().description();

    assertTrue(stating.contains("at least 6 months") && stating.contains("at least 12 months"));
    assertTrue(named.endsWith("for at least 12 months.” (14 CFR 135.63(b))"), named);
    assertTrue(
        rule("135.507(a)").evidenceOfCompliance().description().contains("90 days thereafter"));
  }

  @Test
  void inheritsTheLeadIn_whenAPartHasNoModalOfItsOwn() {
    assertReads("135.63(a)", ObligationType.MANDATORY, RuleEffect.PROCEDURE);
    assertReads("135.63(a)(4)(ii)", ObligationType.MANDATORY, RuleEffect.PROCEDURE);
    assertReads("135.63(a)(4)(viii)", ObligationType.CONDITIONAL, RuleEffect.PROCEDURE);
    assertReads("135.415(a)(1)", ObligationType.MANDATORY, RuleEffect.ESCALATION);
    assertEquals(
        "Each certificate holder shall keep at its principal business office or at other places"
            + " approved by the Administrator, and shall make available for inspection by the"
            + " Administrator the following— An individual record of each pilot used in operations"
            + " under this part, including the following information: The full name of the pilot.",
        rule("135.63(a)(4)(i)").requirementText());
    assertEquals(
        List.of(new Target(TargetType.OPERATOR, "Each certificate holder")),
        rule("135.63(a)(4)(i)").appliesTo());
    assertEquals(
        List.of(new Target(TargetType.OUTPUT, "The manifest")), rule("135.63(c)(1)").appliesTo());
    assertEquals(rule("135.63(a)(4)").ruleId(), rule("135.63(a)(4)(i)").parentRuleId());
  }

  @Test
  void readsWhoMayServeAsPilotInCommand() {
    assertReads("135.243(a)", ObligationType.MANDATORY, RuleEffect.PROHIBITION);
    assertReads("135.243(a)(1)", ObligationType.CONDITIONAL, RuleEffect.PROHIBITION);
    assertReads("135.243(b)", ObligationType.CONDITIONAL, RuleEffect.PROHIBITION);
    assertReads("135.243(b)(2)", ObligationType.CONDITIONAL, RuleEffect.PROCEDURE);
    assertEquals(ObligationType.GUIDANCE, rule("135.243(d)").obligationType());
    assertEquals(
        List.of(
            new Target(TargetType.OPERATOR, "no certificate holder"),
            new Target(TargetType.PRACTITIONER, "any person")),
        rule("135.243(b)(1)").appliesTo());
    assertTrue(
        rule("135.243(b)(1)")
            .crossReferences()
            .contains(
                new CrossReference(
                    TargetInstrument.CREDENTIAL_MAP,
                    "commercial-pilot-certificate",
                    RuleRelationship.REQUIRES)));
    assertEquals(List.of(), rule("135.243(b)(3)").crossReferences());
  }

  @Test
  void readsCompetencyChecks() {
    assertReads("135.293(a)", ObligationType.CONDITIONAL, RuleEffect.PROHIBITION);
    assertReads("135.293(a)(3)", ObligationType.CONDITIONAL, RuleEffect.PROCEDURE);
    assertReads("135.293(b)", ObligationType.CONDITIONAL, RuleEffect.PROHIBITION);
    assertReads("135.293(c)", ObligationType.MANDATORY, RuleEffect.PROCEDURE);
    assertReads("135.293(d)", ObligationType.GUIDANCE, RuleEffect.ADVICE);
    assertReads("135.293(h)", ObligationType.CONDITIONAL, RuleEffect.PROCEDURE);
    assertEquals(null, rule("135.293(e)").effect());
  }

  @Test
  void readsLimitationsAndRenewalOfInstructors() {
    assertReads("61.195(a)", ObligationType.MANDATORY, RuleEffect.PROHIBITION);
    assertReads("61.195(b)", ObligationType.CONDITIONAL, RuleEffect.PROHIBITION);
    assertReads("61.195(b)(1)", ObligationType.CONDITIONAL, RuleEffect.PROCEDURE);
    assertReads("61.195(c)", ObligationType.GUIDANCE, RuleEffect.ADVICE);
    assertReads("61.195(d)(1)", ObligationType.CONDITIONAL, RuleEffect.PROHIBITION);
    assertReads("61.197(a)", ObligationType.GUIDANCE, RuleEffect.ADVICE);
    assertReads("61.197(b)", ObligationType.MANDATORY, RuleEffect.PROCEDURE);
    assertEquals(
        List.of(new Target(TargetType.PRACTITIONER, "a flight instructor")),
        rule("61.195(a)").appliesTo());
    assertEquals(
        "Flight instructor limitations and qualifications — Hours of training",
        rule("61.195(a)").title());
  }

  @Test
  void linksEveryAreaOfOperation_toTheOutcomesOfItsName() {
    Set<String> linked = new TreeSet<>();
    for (String area : List.of("(1)(i)", "(1)(ii)", "(1)(x)", "(2)(xiv)")) {
      assertTrue(!outcomes("61.187(b)" + area).isEmpty(), area);
    }
    for (Rule rule : real.ruleset().rules()) {
      if (rule.clauseRef().startsWith("14 CFR 61.187(b)(1)(")
          || rule.clauseRef().startsWith("14 CFR 61.187(b)(2)(")) {
        Set<String> targets = outcomes(rule.clauseRef().replace("14 CFR ", ""));
        assertTrue(!targets.isEmpty(), rule.clauseRef());
        linked.addAll(targets);
      }
    }
    Set<String> all =
        real.standard().outcomes().stream()
            .map(Outcome::outcomeId)
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(85, all.size());
    assertEquals(all, linked);
    assertEquals(Set.of(), outcomes("61.187(b)(3)(i)"), "a helicopter is no airplane");
  }

  private static Set<String> outcomes(String place) {
    return rule(place).crossReferences().stream()
        .filter(link -> link.targetInstrument() == TargetInstrument.OUTCOME_SPECIFICATION)
        .map(CrossReference::targetId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void keepsWhatIsNoRule_apartFromTheRules() {
    Triumvirate triumvirate = real.result().triumvirate();
    assertNotNull(triumvirate);
    String extension = String.valueOf(triumvirate.extensions().get(LawExtension.NAME));

    assertTrue(
        extension.contains(
            "{number=135.243, heading=Pilot in command qualifications, history=[[Doc. No. 16097, 43"
                + " FR 46783, Oct. 10, 1978;"));
    assertTrue(extension.contains("Link to an amendment published at 89 FR 92486, Nov. 21, 2024."));
    assertTrue(extension.contains("{number=135.249-135.255, heading="));
    assertTrue(
        real.ruleset().rules().stream()
            .noneMatch(rule -> rule.requirementText().contains("Link to an amendment")));
  }

  @Test
  void namesThePartThatGovernsOperators_andEachPartOnce() {
    assertEquals("14 CFR part 135", real.ruleset().instrumentRef().instrumentId());
    assertEquals(
        List.of("14 CFR part 61", "14 CFR part 135", "14 CFR part 141"),
        real.ruleset().instruments().stream().map(one -> one.instrumentId()).toList());
    assertTrue(
        rule("135.63(d)").sourceRef().startsWith("14 CFR 135.63(d), 14 CFR part 135, Subpart"));
    assertEquals("US-14CFR-135.63-a-4-i", rule("135.63(a)(4)(i)").ruleId().value());
  }

  @Test
  void isTheSame_whateverTheOrderOfTheFiles() {
    RealRuleset other =
        RealRuleset.of(
            List.of(
                part135,
                RealRuleset.law(RealSources.PART_61),
                RealRuleset.law(RealSources.PART_141)));

    assertEquals(real.ruleset(), other.ruleset());
  }
}
