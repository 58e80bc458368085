package online.ucca.triumvirate.model.diff;

import static online.ucca.triumvirate.model.diff.Versions.criterion;
import static online.ucca.triumvirate.model.diff.Versions.evidence;
import static online.ucca.triumvirate.model.diff.Versions.knowledge;
import static online.ucca.triumvirate.model.diff.Versions.outcome;
import static online.ucca.triumvirate.model.diff.Versions.outcomes;
import static online.ucca.triumvirate.model.diff.Versions.rule;
import static online.ucca.triumvirate.model.diff.Versions.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.ruleset.Rule;
import org.junit.jupiter.api.Test;

/** The rules of matching, in the order of {@code docs/spec/diff.md}. */
class MatchingTest {
  private static final String CHECK = "Check the lines for wear before use";
  private static final String MOOR = "Moor the vessel in the order that was given";
  private static final String REPORT = "Report damage to the shift leader";

  private static Triumvirate unit(Criterion... criteria) {
    return outcomes(outcome("1", "Handle lines", criteria));
  }

  @Test
  void findsNothing_betweenADocumentAndItself() {
    assertEquals(List.of(), Told.between(FullVersion.full(), FullVersion.full()));
    assertFalse(TriumvirateDiff.between(FullVersion.full(), FullVersion.full()).hasChanges());
  }

  @Test
  void tellsAnotherTextUnderTheSameIdAsChanged() {
    assertEquals(
        List.of("changed criterion 1.2>1.2 [description]"),
        Told.between(
            unit(criterion("1.1", CHECK), criterion("1.2", MOOR)),
            unit(criterion("1.1", CHECK), criterion("1.2", "Sing"))));
  }

  @Test
  void tellsTheSameTextUnderAnotherIdAsRenumbered() {
    assertEquals(
        List.of("renumbered criterion 1.2>1.7"),
        Told.between(
            unit(criterion("1.1", CHECK), criterion("1.2", MOOR)),
            unit(criterion("1.1", CHECK), criterion("1.7", MOOR))));
  }

  @Test
  void tellsAnInsertionAsOneAdditionAndRenumberings() {
    assertEquals(
        List.of(
            "added criterion >1.2", "renumbered criterion 1.2>1.3", "renumbered criterion 1.3>1.4"),
        Told.between(
            unit(criterion("1.1", CHECK), criterion("1.2", MOOR), criterion("1.3", REPORT)),
            unit(
                criterion("1.1", CHECK),
                criterion("1.2", "Sing"),
                criterion("1.3", MOOR),
                criterion("1.4", REPORT))));
  }

  @Test
  void tellsAnInsertionWithATweakBehindIt() {
    assertEquals(
        List.of(
            "added criterion >1.2",
            "renumbered criterion 1.2>1.3 [description]",
            "renumbered criterion 1.3>1.4"),
        Told.between(
            unit(criterion("1.1", CHECK), criterion("1.2", MOOR), criterion("1.3", REPORT)),
            unit(
                criterion("1.1", CHECK),
                criterion("1.2", "Sing"),
                criterion("1.3", MOOR + " to you"),
                criterion("1.4", REPORT))));
  }

  @Test
  void tellsARemovalAtItsOldPlace() {
    assertEquals(
        List.of("removed criterion 1.1>", "renumbered criterion 1.2>1.1", "removed criterion 1.3>"),
        Told.between(
            unit(criterion("1.1", CHECK), criterion("1.2", MOOR), criterion("1.3", REPORT)),
            unit(criterion("1.1", MOOR))));
  }

  @Test
  void tellsACriterionUnderAnotherOutcomeAsRenumbered_alsoWithTheSameId() {
    Triumvirate before =
        outcomes(
            outcome("1", "Handle lines", criterion("K1", CHECK), criterion("K2", MOOR)),
            outcome("2", "Report", criterion("K1", REPORT)));
    Triumvirate after =
        outcomes(
            outcome("1", "Handle lines", criterion("K1", CHECK)),
            outcome("2", "Report", criterion("K1", REPORT), criterion("K2", MOOR)));
    assertEquals(List.of("renumbered criterion K2>K2"), Told.between(before, after));
    Change change = TriumvirateDiff.between(before, after).changes().get(0);
    assertEquals("1", change.before() == null ? "" : change.before().within());
    assertEquals("2", change.after() == null ? "" : change.after().within());
  }

  @Test
  void doesNotTellCriteriaThatKeepTheirIdInARenumberedOutcome() {
    assertEquals(
        List.of("added outcome >1", "added criterion >K1", "renumbered outcome 1>2"),
        Told.between(
            outcomes(outcome("1", "Handle lines", criterion("K1", CHECK))),
            outcomes(
                outcome("1", "Prepare", criterion("K1", REPORT)),
                outcome("2", "Handle lines", criterion("K1", CHECK)))));
  }

  @Test
  void pairsEqualTextsInTheirOrder() {
    assertEquals(
        List.of("renumbered rule r2>r3 [clause_ref]", "added rule >r4"),
        Told.between(
            rules(rule("r1", "Reserved."), rule("r2", "Reserved.")),
            rules(rule("r1", "Reserved."), rule("r3", "Reserved."), rule("r4", "Reserved."))));
  }

  @Test
  void pairsEqualTextsWithinTheirOutcomeFirst() {
    assertEquals(
        List.of("added criterion >1.2", "added criterion >2.1", "renumbered criterion 2.1>2.2"),
        Told.between(
            outcomes(
                outcome("1", "Handle lines", criterion("1.1", CHECK)),
                outcome("2", "Report", criterion("2.1", REPORT))),
            outcomes(
                outcome("1", "Handle lines", criterion("1.1", CHECK), criterion("1.2", REPORT)),
                outcome("2", "Report", criterion("2.1", MOOR), criterion("2.2", REPORT)))));
  }

  @Test
  void matchesAcrossWhiteSpace_butTellsIt() {
    assertEquals(
        List.of("renumbered criterion 1.1>1.2 [description]"),
        Told.between(
            unit(criterion("1.1", "Keep  a\u00a0log")), unit(criterion("1.2", "Keep a log"))));
  }

  @Test
  void takesTextsForNearlyTheSame_fromThreeQuartersOfTheirWords() {
    Triumvirate before = unit(criterion("1.1", "one two three four"));
    assertEquals(
        List.of("renumbered criterion 1.1>1.2 [description]"),
        Told.between(before, unit(criterion("1.2", "Four, two: one!"))));
    assertEquals(
        List.of("removed criterion 1.1>", "added criterion >1.2"),
        Told.between(before, unit(criterion("1.2", "one two three five"))));
  }

  @Test
  void takesNoneOfTwoTextsThatAreEquallyNear_unlessOneHasTheSameId() {
    Triumvirate before = unit(criterion("1.1", "keep the log of each ship safe"));
    assertEquals(
        List.of("removed criterion 1.1>", "added criterion >1.2", "added criterion >1.3"),
        Told.between(
            before,
            unit(
                criterion("1.2", "keep the log of each ship dry"),
                criterion("1.3", "keep the log of each ship clean"))));
    assertEquals(
        List.of("changed criterion 1.1>1.1 [description]", "added criterion >1.2"),
        Told.between(
            before,
            unit(
                criterion("1.1", "keep the log of each ship dry"),
                criterion("1.2", "keep the log of each ship clean"))));
  }

  @Test
  void prefersTheOldText_whenANewOneTookItsId() {
    assertEquals(
        List.of("added rule >r1", "renumbered rule r1>r9 [clause_ref]"),
        Told.between(rules(rule("r1", CHECK)), rules(rule("r1", MOOR), rule("r9", CHECK))));
  }

  @Test
  void followsEvidenceToAnyDepth_withAndWithoutIds() {
    EvidenceStatement sheet = evidence(null, "sheet bend");
    assertEquals(
        List.of(
            "changed knowledge_evidence bends:>bends: [source_ref]",
            "added knowledge_evidence >bowline"),
        Told.between(
            knowledge(evidence(null, "knots:", evidence(null, "bends:", sheet))),
            knowledge(
                evidence(
                    null,
                    "knots:",
                    new EvidenceStatement(
                        "bends:", "page 2", null, List.of(evidence(null, "bowline"), sheet))))));
    assertEquals(
        List.of("renumbered knowledge_evidence 1>2", "renumbered knowledge_evidence 1.1>2.1"),
        Told.between(
                knowledge(evidence("1", "knots:", evidence("1.1", "bends"))),
                knowledge(evidence("1", "rope"), evidence("2", "knots:", evidence("2.1", "bends"))))
            .subList(1, 3));
  }

  @Test
  void followsAStatementThatMovesToAnotherStemOrLevel() {
    assertEquals(
        List.of("renumbered knowledge_evidence sheet bend>sheet bend"),
        Told.between(
            knowledge(evidence(null, "knots:", evidence(null, "sheet bend"))),
            knowledge(evidence(null, "knots:"), evidence(null, "sheet bend"))));
  }

  @Test
  void keepsEqualItemsUnderTheirOwnStem() {
    assertEquals(
        List.of("added knowledge_evidence >water:", "added knowledge_evidence >hazards"),
        Told.between(
            knowledge(evidence(null, "land:", evidence(null, "hazards"))),
            knowledge(
                evidence(null, "water:", evidence(null, "hazards")),
                evidence(null, "land:", evidence(null, "hazards")))));
  }

  @Test
  void comparesEachListOfEvidenceWithItself() {
    List<EvidenceStatement> one = List.of(evidence(null, "moor a vessel"));
    Triumvirate base = outcomes();
    assertEquals(
        List.of("removed performance_evidence moor a vessel>", "added condition >moor a vessel"),
        Told.between(
            Versions.withEvidence(
                base, new EvidenceRequirements(List.of(), one, List.of(), List.of(), List.of())),
            Versions.withEvidence(
                base, new EvidenceRequirements(List.of(), List.of(), one, List.of(), List.of()))));
  }

  @Test
  void tellsPartsThatTradePlaces_atTheirList() {
    TriumvirateDiff diff =
        TriumvirateDiff.between(
            unit(criterion("1.1", CHECK), criterion("1.2", MOOR), criterion("1.3", REPORT)),
            unit(criterion("1.1", CHECK), criterion("1.3", REPORT), criterion("1.2", MOOR)));
    assertEquals(
        List.of("changed outcome 1>1 [criteria]"),
        diff.changes().stream().map(Told::line).toList());
    ChangedMember order = diff.changes().get(0).members().get(0);
    assertEquals(List.of("1.2", "1.3"), order.before());
    assertEquals(List.of("1.3", "1.2"), order.after());
  }

  @Test
  void matchesThousandsOfRules_inAboutTheTimeThatReadingThemTakes() {
    List<Rule> before = new ArrayList<>();
    List<Rule> after = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      before.add(rule("r" + i, "The operator must keep record number " + i + " for two years."));
      after.add(
          rule("s" + (i + 1), "The operator must keep record number " + i + " for two years."));
    }
    Collections.reverse(after);
    long start = System.nanoTime();
    TriumvirateDiff diff =
        TriumvirateDiff.between(
            rules(before.toArray(Rule[]::new)), rules(after.toArray(Rule[]::new)));
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertEquals(List.of(new Tally(Part.RULE, 0, 0, 0, 20_000)), diff.summary(), millis + " ms");
    assertTrue(millis < 20_000, millis + " ms");
  }
}
