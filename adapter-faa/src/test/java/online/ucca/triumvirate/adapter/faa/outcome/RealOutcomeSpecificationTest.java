package online.ucca.triumvirate.adapter.faa.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.TextCoverage;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.acs.StandardFile;
import online.ucca.triumvirate.adapter.faa.clause.LawClauses;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.markdown.MarkdownFile;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Label;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.Test;

/** The real standard for flight instructors with the real part 61. */
class RealOutcomeSpecificationTest {
  private static Run run(String... law) {
    List<LawText> texts = Stream.of(law).map(RealOutcomeSpecificationTest::law).toList();
    return Run.of(StandardFile.read(RealSources.file(RealSources.FLIGHT_INSTRUCTOR)), texts);
  }

  private static LawText law(String path) {
    var part = Objects.requireNonNull(MarkdownFile.read(RealSources.file(path)).subject());
    return Objects.requireNonNull(LawClauses.of(part).subject());
  }

  private static EvidenceRequirements evidence(Run run) {
    return run.specification().evidenceRequirements();
  }

  private static Stream<EvidenceStatement> leaves(List<EvidenceStatement> statements) {
    return statements.stream()
        .flatMap(one -> one.hasItems() ? leaves(one.items()) : Stream.of(one));
  }

  private static List<String> refs(List<EvidenceStatement> statements) {
    return statements.stream().map(EvidenceStatement::sourceRef).toList();
  }

  @Test
  void makesEveryElementACriterionOfTheRightKind() {
    List<Outcome> outcomes = run(RealSources.PART_61).specification().outcomes();
    assertEquals(85, outcomes.size());
    Map<EvidenceType, Long> types =
        outcomes.stream()
            .flatMap(outcome -> outcome.criteria().stream())
            .collect(
                Collectors.groupingBy(
                    Criterion::evidenceType, TreeMap::new, Collectors.counting()));
    assertEquals(Map.of(EvidenceType.KNOWLEDGE, 1179L, EvidenceType.PERFORMANCE, 565L), types);
    assertEquals(
        14, outcomes.stream().map(Outcome::group).filter(Objects::nonNull).distinct().count());
  }

  @Test
  void keepsCodesGroupsStemsClassesAndTolerances() {
    List<Outcome> outcomes = run(RealSources.PART_61).specification().outcomes();
    Outcome takeoff =
        outcomes.stream()
            .filter(one -> one.outcomeId().value().equals("AI.VII.A"))
            .findFirst()
            .orElseThrow();
    assertEquals("Normal Takeoff and Climb", takeoff.title());
    assertEquals(new OutcomeGroup("VII", "Takeoffs, Landings, and Go-Arounds"), takeoff.group());
    assertEquals("FAA-S-ACS-25 (April 2024), AI.VII.A", takeoff.sourceRef());
    assertTrue(
        Objects.requireNonNull(takeoff.description())
            .startsWith("To determine the applicant understands normal takeoff"));
    Criterion rudders = criterion(takeoff, "AI.VII.A.S7");
    assertEquals(List.of("ASES", "AMES"), rudders.applicability());
    assertEquals("FAA-S-ACS-25 (April 2024), AI.VII.A.S7", rudders.sourceRef());
    assertEquals(List.of("VY ±5 knots"), criterion(takeoff, "AI.VII.A.S14").tolerances());
    Outcome human = outcomes.get(0);
    assertEquals("FI.I.A", human.outcomeId().value());
    assertEquals(new CriterionId("FI.I.A.K1"), criterion(human, "FI.I.A.K1a").parentCriterionId());
    assertNull(criterion(human, "FI.I.A.K1").parentCriterionId());
    assertEquals("Definitions of human behavior", criterion(human, "FI.I.A.K1a").description());
  }

  private static Criterion criterion(Outcome outcome, String id) {
    return outcome.criteria().stream()
        .filter(one -> one.criterionId().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void statesThatAnElementHasNoWords_andInventsNone() {
    List<String> without =
        run(RealSources.PART_61).specification().outcomes().stream()
            .flatMap(outcome -> outcome.criteria().stream())
            .filter(one -> one.description().equals(StandardOutcomes.NO_WORDS))
            .map(one -> one.criterionId().value())
            .toList();
    assertEquals(6, without.size());
    assertEquals("FI.I.F.K4", without.get(0));
  }

  @Test
  void takesThePracticalTestFromItsParagraph() {
    EvidenceStatement test = evidence(run(RealSources.PART_61)).performanceEvidence().get(0);
    assertEquals(
        "Completion of the practical test for a certificate or rating consists of—",
        test.statement());
    assertEquals(
        List.of(
            "14 CFR 61.43(a)(1)", "14 CFR 61.43(a)(2)", "14 CFR 61.43(a)(3)", "14 CFR 61.43(a)(4)"),
        refs(test.items()));
    assertEquals("Demonstrating sound judgment.", test.items().get(3).statement());
    assertEquals("1.4", test.items().get(3).evidenceId());
  }

  @Test
  void takesTheKnowledgeOfAFlightInstructor() {
    List<EvidenceStatement> knowledge = evidence(run(RealSources.PART_61)).knowledgeEvidence();
    assertEquals(List.of("14 CFR 61.185(a)"), refs(knowledge));
    assertEquals(
        List.of(
            "The learning process;",
            "Elements of effective teaching;",
            "Student evaluation and testing;",
            "Course development;",
            "Lesson planning; and",
            "Classroom training techniques."),
        leaves(knowledge).limit(6).map(EvidenceStatement::statement).toList());
    assertEquals(8, leaves(knowledge).count());
  }

  @Test
  void takesConditionsFromTheLawAlone() {
    List<EvidenceStatement> conditions = evidence(run(RealSources.PART_61)).conditions();
    List<String> refs = refs(conditions);
    assertEquals(
        List.of(
            "14 CFR 61.39(a)",
            "14 CFR 61.39(e)",
            "14 CFR 61.39(f)",
            "14 CFR 61.39(g)",
            "14 CFR 61.35(a)",
            "14 CFR 61.35(b)",
            "14 CFR 61.45(a)",
            "14 CFR 61.45(b)",
            "14 CFR 61.45(c)",
            "14 CFR 61.45(d)",
            "14 CFR 61.45(e)"),
        refs,
        "61.39(b) to (d) are for airline transport pilots, 61.45(f) is for sport pilots");
  }

  @Test
  void makesTheReferencesOfTasksRangeConditions() {
    EvidenceStatement references = evidence(run(RealSources.PART_61)).rangeConditions().get(37);
    assertEquals(85, references.items().size());
    assertEquals(
        "FAA-S-ACS-25 (April 2024), FI.I.A, References", references.items().get(0).sourceRef());
    assertEquals(
        "FAA-H-8083-2, FAA-H-8083-9, FAA-H-8083-25", references.items().get(0).statement());
  }

  @Test
  void makesNotesRangeConditions() {
    List<EvidenceStatement> notes = evidence(run(RealSources.PART_61)).rangeConditions();
    assertEquals(
        38, notes.size(), "38 less one that stands there twice, and all references under one stem");
    assertEquals("FAA-S-ACS-25 (April 2024), AI.II.E, Note", notes.get(0).sourceRef());
  }

  @Test
  void saysWhichInstrumentInWhoseWords() {
    Run run = run(RealSources.PART_61);
    InstrumentRef instrument = run.specification().instrumentRef();
    assertEquals("FAA-S-ACS-25", instrument.instrumentId());
    assertEquals("April 2024", instrument.version());
    assertEquals("2024-05-31", instrument.effectiveDate());
    assertEquals("US", instrument.jurisdiction());
    assertEquals("applicant", run.specification().domain().label(Label.CANDIDATE));
    assertEquals(
        List.of("14 CFR 61.43(c)", "14 CFR 61.43(d)"),
        run.specification().domain().assessmentBasis().stream()
            .map(one -> one.sourceRef())
            .toList());
    for (Label label : Label.values()) {
      assertTrue(run.specification().domain().labels().containsKey(label.key()), label.key());
    }
  }

  @Test
  void namesEachSectionThatIsNotGiven() {
    assertEquals(List.of(), run(RealSources.PART_61).absent());
    assertEquals(2, run(RealSources.KEY_SECTIONS).absent().size());
    assertTrue(run(RealSources.KEY_SECTIONS).absent().get(1).startsWith("14 CFR 61.45, which"));
    Run alone = run();
    assertEquals(5, alone.absent().size());
    assertEquals(List.of(), evidence(alone).performanceEvidence());
    assertEquals(Confidence.PARTIAL, alone.result().confidence());
  }

  @Test
  void losesNoWordOfTheStandard_andSatisfiesTheSchema() {
    Run run = run(RealSources.PART_61);
    assertEquals(List.of(), run.result().errors());
    var triumvirate = Objects.requireNonNull(run.result().triumvirate());
    TextCoverage text = TextCoverage.statedBy(triumvirate).orElseThrow();
    assertTrue(text.content() > 15_000, text.toString());
    JsonDocument json = Binding.write(triumvirate);
    List<String> wrong =
        new EveritSchemaValidator()
            .validate(json, SchemaVersion.V1_1).stream()
                .map(one -> one.triumvirateElement() + " " + one.message())
                .filter(one -> one.startsWith("/instruments/outcome_specification"))
                .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void pointsEveryDecisionToWhatItMade() {
    Run run = run(RealSources.PART_61);
    JsonObject json = Binding.write(Objects.requireNonNull(run.result().triumvirate())).tree();
    JsonProvider pointers = JsonProvider.provider();
    for (MappingDecision decision : run.result().translationLog()) {
      assertTrue(
          pointers.createPointer(decision.triumvirateElement()).containsValue(json),
          decision.triumvirateElement());
    }
  }
}
