package online.ucca.triumvirate.model.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.PackagingRules;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.packaging.PackagingVerdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two core units and four electives: at least two of group A, at most one from elsewhere. */
class PackagingCheckTest {
  private static final Pool ELECTIVE = Pool.of(OutcomeRequirementType.ELECTIVE);
  private static final Pool A = pool(List.of("A"), false, List.of());
  private static final Pool ELSEWHERE = pool(List.of(), true, List.of());
  private static final PackagingStructure STRUCTURE =
      new PackagingStructure(
          List.of(
              new ChoiceGroup("A", "Group A", Packaged.ids("A1 A2 A3"), "Q1 R1, group A"),
              new ChoiceGroup("B", "Group B", Packaged.ids("B1 B2 A3"), "Q1 R1, group B")),
          List.of(
              rule("1", null, RuleKind.CHOOSE, 6, Pool.ANY),
              rule("2", "1", RuleKind.CHOOSE, 2, Pool.of(OutcomeRequirementType.CORE)),
              rule("3", "1", RuleKind.CHOOSE, 4, ELECTIVE),
              rule("4", "3", RuleKind.CHOOSE, 2, A),
              rule("5", "3", RuleKind.AT_MOST, 1, ELSEWHERE)),
          List.of(),
          List.of());
  private static final Triumvirate QUALIFICATION =
      Packaged.of("C1 C2", "A1 A2 A3 B1 B2", STRUCTURE);

  @ParameterizedTest
  @CsvSource({
    "C1 C2 A1 A2 B1 B2, SATISFIED",
    "C1 C2 A1 A2 A3 B1 B2, SATISFIED",
    "C1 A1 A2 B1 B2, CORE_MISSING Q1 rule 2|TOO_FEW Q1 rule 2",
    "C1 C2 A1 A3 B1, TOO_FEW Q1 rule 3",
    "C1 C2 A1 B1 B2, TOO_FEW Q1 rule 4",
    "C1 C2 A1 A2 B1 B1, DUPLICATE Q1 R1|TOO_FEW Q1 rule 3",
    "C1 C2, TOO_FEW Q1 rule 3|TOO_FEW Q1 rule 4"
  })
  void givesEveryReason_withTheSourceOfItsRule(String given, String expected) {
    assertEquals(
        expected, said(PackagingCheck.check(QUALIFICATION, Packaged.ID, Packaged.given(given))));
  }

  @Test
  void countsAnOutcomeOfTwoGroupsOnce() {
    PackagingStructure both =
        new PackagingStructure(
            STRUCTURE.groups(),
            List.of(
                rule("1", null, RuleKind.CHOOSE, 2, A),
                rule("2", null, RuleKind.CHOOSE, 2, pool(List.of("B"), false, List.of()))),
            List.of(),
            List.of());
    Triumvirate triumvirate = Packaged.of("", "A1 A2 A3 B1 B2", both);
    assertEquals("TOO_FEW Q1 rule 1", verdict(triumvirate, Packaged.given("A1 A3 B1")));
    assertEquals("SATISFIED", verdict(triumvirate, Packaged.given("A3 B1 A1 A2")));
  }

  @Test
  void decidesNothingOfAForeignOutcome_unlessToldThatItIsOne() {
    List<GivenOutcome> given = new ArrayList<>(Packaged.given("C1 C2 A1 A2 B1"));
    given.add(GivenOutcome.of("X9"));
    assertEquals("FACT_UNKNOWN Q1 rule 3", verdict(QUALIFICATION, given));
    given.set(5, new GivenOutcome(new OutcomeId("X9"), null, null, true));
    assertEquals("SATISFIED", verdict(QUALIFICATION, given));
    given.add(new GivenOutcome(new OutcomeId("X8"), null, null, true));
    assertEquals("TOO_MANY Q1 rule 5", verdict(QUALIFICATION, given));
  }

  @Test
  void countsOneOutcomeAsAnother_onlyWhereTold() {
    List<GivenOutcome> given = new ArrayList<>(Packaged.given("C1 A1 A2 B1 B2"));
    given.add(new GivenOutcome(new OutcomeId("OLD2"), new OutcomeId("C2"), null, false));
    PackagingVerdict verdict = PackagingCheck.check(QUALIFICATION, Packaged.ID, given);
    assertEquals(Verdict.SATISFIED, verdict.verdict());
    assertEquals(List.of("COUNTED_AS Q1 R1"), kinds(verdict));
    given.set(5, new GivenOutcome(new OutcomeId("OLD2"), new OutcomeId("C9"), null, true));
    assertEquals(
        "NOT_LISTED Q1 R1|CORE_MISSING Q1 rule 2|TOO_FEW Q1 rule 2", verdict(QUALIFICATION, given));
  }

  @Test
  void leavesOpenWhatDependsOnAnUnknownLevel() {
    PackagingStructure levels =
        new PackagingStructure(
            List.of(),
            List.of(
                rule("1", null, RuleKind.CHOOSE, 3, ELECTIVE),
                rule("2", "1", RuleKind.AT_MOST, 1, pool(List.of(), false, List.of(1, 2))),
                rule("3", "1", RuleKind.AT_LEAST, 1, pool(List.of(), false, List.of(4)))),
            List.of(),
            List.of());
    Triumvirate triumvirate = Packaged.of("", "A B C", levels);
    assertEquals(
        "FACT_UNKNOWN Q1 rule 2|FACT_UNKNOWN Q1 rule 3",
        verdict(triumvirate, Packaged.given("A B C")));
    assertEquals("SATISFIED", verdict(triumvirate, levelled(2, 3, 4)));
    assertEquals("TOO_MANY Q1 rule 2", verdict(triumvirate, levelled(2, 1, 4)));
    assertEquals("TOO_FEW Q1 rule 3", verdict(triumvirate, levelled(2, 3, 3)));
    assertEquals(
        "FACT_UNKNOWN Q1 rule 2|FACT_UNKNOWN Q1 rule 3",
        verdict(triumvirate, levelled(2, 3, null)));
  }

  @Test
  void leavesOpenWhatIsKnownInWordsOnly_andSaysWhatAPersonMustJudge() {
    PackagingStructure words =
        new PackagingStructure(
            STRUCTURE.groups(),
            STRUCTURE.rules(),
            List.of(new SourcedStatement("must be relevant", "Q1 rule 7")),
            List.of(new SourcedStatement("at the discretion of the provider", "Q1 rule 8")));
    PackagingVerdict verdict =
        PackagingCheck.check(
            Packaged.of("C1 C2", "A1 A2 A3 B1 B2", words),
            Packaged.ID,
            Packaged.given("C1 C2 A1 A2 B1 B2"));
    assertEquals(Verdict.UNDECIDED, verdict.verdict());
    assertEquals(List.of("IN_WORDS Q1 rule 8", "TO_BE_JUDGED Q1 rule 7"), kinds(verdict));
  }

  @Test
  void readsTheCountsAlone_whereThereIsNoExtension() {
    Triumvirate plain = Packaged.of("C1", "A1 A2", new PackagingRules(3, 1, 2, List.of()), null);
    assertEquals("SATISFIED", verdict(plain, Packaged.given("C1 A1 A2")));
    assertEquals("TOO_FEW Q1 R1", verdict(plain, Packaged.given("C1 A1")));
    Triumvirate worded =
        Packaged.of(
            "C1",
            "A1 A2",
            new PackagingRules(
                3, 1, 2, List.of(new SourcedStatement("one of Group A", "Q1 rule 9"))),
            null);
    assertEquals("IN_WORDS Q1 rule 9", verdict(worded, Packaged.given("C1 A1 A2")));
    Triumvirate without =
        Packaged.of("", "A1", new PackagingRules(null, null, null, List.of()), null);
    assertEquals("NO_RULES Q1 R1", verdict(without, Packaged.given("A1")));
  }

  @Test
  void saysThatAPrerequisiteIsNotGiven() {
    PackagingStructure one =
        new PackagingStructure(
            List.of(),
            List.of(rule("1", null, RuleKind.CHOOSE, 1, Pool.ANY)),
            List.of(),
            List.of());
    PackagingVerdict verdict =
        PackagingCheck.check(Packaged.of("", "B1 B2", one), Packaged.ID, Packaged.given("B2"));
    assertEquals(Verdict.SATISFIED, verdict.verdict());
    assertEquals(List.of("PREREQUISITE_NOT_GIVEN Harbour Rules, schedule B2"), kinds(verdict));
  }

  @Test
  void survivesTheWayThroughJson() {
    Triumvirate read = Binding.read(Binding.write(QUALIFICATION), Triumvirate.class);
    assertEquals(STRUCTURE, PackagingExtension.find(read, Packaged.ID).orElseThrow());
  }

  @Test
  void refusesAnUnknownCredential_andAnExtensionThatCannotBeRead() {
    Refusal unknown =
        assertThrows(
            Refusal.class,
            () -> PackagingCheck.check(QUALIFICATION, new CredentialId("Q2"), List.of()));
    assertTrue(unknown.findings().get(0).hasCode(ErrorCode.VAL_DANGLING_REFERENCE));
    for (Object broken :
        List.of(
            "text",
            Map.of("Q1", 3),
            Map.of("Q1", Map.of("groups", List.of())),
            Map.of("Q1", with(rule("1", "0", RuleKind.CHOOSE, 1, Pool.ANY))),
            Map.of("Q1", Map.of("groups", List.of(), "rules", List.of(Map.of("kind", "some")))))) {
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  PackagingCheck.check(
                      QUALIFICATION.withExtensions(Map.of(PackagingExtension.KEY, broken)),
                      Packaged.ID,
                      List.of()));
      assertTrue(refusal.findings().get(0).hasCode(ErrorCode.VAL_BAD_VALUE));
    }
  }

  @Test
  void refusesAStructureThatContradictsItself() {
    PackagingRule parent = rule("1", null, RuleKind.CHOOSE, 3, Pool.ANY);
    for (List<PackagingRule> wrong :
        List.of(
            List.of(parent, parent),
            List.of(parent, rule("2", "1", RuleKind.CHOOSE, 4, Pool.ANY)),
            List.of(
                rule("1", null, RuleKind.AT_MOST, 1, Pool.ANY),
                rule("2", "1", RuleKind.AT_MOST, 1, Pool.ANY)),
            List.of(rule("2", "1", RuleKind.CHOOSE, 1, Pool.ANY), parent),
            List.of(rule("1", null, RuleKind.CHOOSE, 1, A)))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new PackagingStructure(List.of(), wrong, List.of(), List.of()));
    }
  }

  /** A rule that {@link PackagingStructure} would refuse, as a document may hold it. */
  private static Map<String, Object> with(PackagingRule rule) {
    return Map.of(
        "groups",
        List.of(),
        "rules",
        List.of(
            Map.of(
                "rule_id",
                rule.ruleId(),
                "parent_id",
                "0",
                "kind",
                "choose",
                "count",
                1,
                "groups",
                List.of(),
                "listed",
                false,
                "elsewhere",
                false,
                "levels",
                List.of(),
                "description",
                "one",
                "source_ref",
                "Q1")),
        "judgements",
        List.of(),
        "in_words",
        List.of());
  }

  private static List<GivenOutcome> levelled(
      @Nullable Integer a, @Nullable Integer b, @Nullable Integer c) {
    return List.of(
        new GivenOutcome(new OutcomeId("A"), null, a, false),
        new GivenOutcome(new OutcomeId("B"), null, b, false),
        new GivenOutcome(new OutcomeId("C"), null, c, false));
  }

  private static Pool pool(List<String> groups, boolean elsewhere, List<Integer> levels) {
    return new Pool(null, groups, false, elsewhere, levels);
  }

  private static PackagingRule rule(
      String id, @Nullable String parent, RuleKind kind, int count, Pool pool) {
    return new PackagingRule(id, parent, kind, count, pool, "rule " + id, "Q1 rule " + id);
  }

  private static String verdict(Triumvirate triumvirate, List<GivenOutcome> given) {
    return said(PackagingCheck.check(triumvirate, Packaged.ID, given));
  }

  private static String said(PackagingVerdict verdict) {
    return verdict.verdict() == Verdict.SATISFIED ? "SATISFIED" : String.join("|", kinds(verdict));
  }

  private static List<String> kinds(PackagingVerdict verdict) {
    return verdict.reasons().stream().map(why -> why.kind() + " " + why.sourceRef()).toList();
  }
}
