package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.adapter.faa.Translations;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.Designators;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.outcome.Domain;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.TargetType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Clauses built by hand. */
class RulesetTranslatorTest {
  private final List<Clause> clauses = new ArrayList<>();

  private void clause(@Nullable String parent, String place, String text) {
    clauses.add(
        new Clause(
            citation(place),
            parent == null ? null : citation(parent),
            "",
            text,
            text.equals("[Reserved]"),
            text.startsWith("Note:"),
            List.of(),
            section(),
            "law.xml, " + place));
  }

  private static Citation citation(String place) {
    return Citation.of(14, "999.1", new Designators(List.of(place.split("\\.", -1))));
  }

  private static Provision section() {
    return new Provision(
        Provision.Kind.SECTION,
        "999.1",
        "Heading",
        "",
        false,
        List.of(),
        List.of("[Doc. No. 1]"),
        List.of(),
        List.of(),
        "law.xml");
  }

  private ComplianceRuleset translate(String part, TranslationDraft draft) {
    LawPart law = new LawPart(14, part, "", "", "", List.of(section()), "law.xml");
    InstrumentRef ref =
        new InstrumentRef(
            "x", "x", "x", "x", null, null, "US", null, List.of(), List.of(), List.of());
    OutcomeSpecification standard =
        new OutcomeSpecification(
            ref,
            new Domain("x", "x", null, Map.of(), List.of()),
            List.of(),
            new EvidenceRequirements(List.of(), List.of(), List.of(), List.of(), List.of()));
    return RulesetTranslator.translate(
        List.of(new LawText(law, clauses)), standard, new CredentialMap(ref, List.of()), draft);
  }

  private List<Rule> rules(String part) {
    return translate(part, Translations.draft()).rules();
  }

  @Test
  void makesNoRule_ofWhatIsReserved() {
    clause(null, "a", "[Reserved]");
    clause("a", "a.1", "Each pilot must land.");

    List<Rule> rules = rules("999");

    assertEquals(1, rules.size());
    assertEquals(null, rules.get(0).parentRuleId());
  }

  @Test
  void addressesWhomThePartAddresses_whenAClauseDoesNotSay() {
    clause(null, "a", "Airplane means a thing with wings.");

    assertEquals(TargetType.OPERATOR, rules("135").get(0).appliesTo().get(0).targetType());
    assertEquals(TargetType.PRACTITIONER, rules("61").get(0).appliesTo().get(0).targetType());
  }

  @Test
  void informsOnly_whenTheClauseIsANote() {
    clause(null, "a", "Note: Each pilot must land.");

    assertEquals(ObligationType.GUIDANCE, rules("135").get(0).obligationType());
  }

  @Test
  void beginsAnew_whenTheLeadInIsNotTheFirstSentence() {
    clause(null, "a", "No person may serve unless that person:");
    clause("a", "a.1", "Has a photo identification. The photo identification must be a:");
    clause("a.1", "a.1.i", "Driver's license;");

    Rule license = rules("61").get(2);

    assertEquals(
        "The photo identification must be a: Driver's license;", license.requirementText());
    assertEquals(ObligationType.MANDATORY, license.obligationType());
  }

  @Test
  void takesTheConditionOfALeadIn_thatIsNothingElse() {
    clause(null, "a", "Except in emergencies—");
    clause("a", "a.1", "Each specialist must be relieved of all duty.");
    clause(null, "b", "No person may fly unless the following is met:");
    clause("b", "b.1", "Each specialist must be rested.");

    List<Rule> rules = rules("135");

    assertEquals(ObligationType.CONDITIONAL, rules.get(1).obligationType());
    assertEquals(ObligationType.MANDATORY, rules.get(3).obligationType());
  }

  @Test
  void refusesTheLaw_whenALeadInIsTooLongToBeRepeated() {
    TranslationDraft draft = Translations.draft();
    clause(null, "a", "Each pilot must " + "do this ".repeat(20_000) + "and:");
    for (int i = 1; i <= 60; i++) {
      clause("a", "a." + i, "Land;");
    }

    translate("135", draft);

    assertTrue(draft.hasErrors());
    assertTrue(draft.failed().errors().get(0).hasCode(ErrorCode.TRN_CLAUSE_UNREADABLE));
  }

  @Test
  void staysLinear_whenOneClauseRepeatsItself() {
    clause(null, "a", "must hold keep records for 2 days submit report unless may ".repeat(20_000));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertEquals(1, rules("135").size()));
  }
}
