package online.ucca.triumvirate.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.Pilotage;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Packs of a Triumvirate whose criteria say themselves what is known and what is done. */
class ExaminationPackTest {
  private static final String SOURCE = "Harbour Pilots, A.1";

  private final Pack pack = pack(conditions("Charts of the port.", SOURCE + ", references"));

  @Test
  void asksLeavesThatAreKnown_andDemonstratesWhatIsDone() {
    String tool = text("assessment-tool");
    assertTrue(tool.contains("# Group II: Berths"), tool);
    assertTrue(tool.contains("# Outcome A.1: Come alongside"), tool);
    assertTrue(tool.contains("To determine that the trainee can come alongside."), tool);
    assertTrue(tool.contains("AT-1\nA.1.K1\nTides at the berth.\nOral question, KQ-1\n"), tool);
    assertTrue(tool.contains("A.1.K2  Effects of:\n--\nAT-2\nA.1.K2a\nIce\n"), tool);
    assertTrue(
        tool.contains(
            "AT-4\nA.1.S1\nHold the line, ±5 metres (TUG).\nApplies to: TUG\nTolerances: ±5 metres\nDemonstration\n"),
        tool);
    assertTrue(tool.contains("AT-5\nA.1.P1\nThe log of the manoeuvre.\nProduct\n"), tool);
  }

  @Test
  void asksOneQuestionForEachLeaf_ledInByItsStem() {
    for (String copy : List.of("candidate", "assessor")) {
      String questions = text("knowledge-questions-" + copy);
      assertTrue(questions.contains("# A.1 Come alongside\n# KQ-1  (A.1.K1)"), questions);
      assertTrue(questions.contains("Explain: Tides at the berth."), questions);
      assertTrue(questions.contains("(A.1.K2a)\nExplain: Effects of Ice."), questions);
      assertFalse(questions.contains("(A.1.K2)"), questions);
    }
  }

  @Test
  void coversEveryCriterion_stemsByTheItemsOfTheirLeaves() {
    Map<String, JsonObject> requirements = requirements(pack);
    assertEquals(List.of("AT-1", "KQ-1"), coveredBy(requirements, "PC A.1.K1"));
    assertEquals(List.of("AT-2", "AT-3", "KQ-2", "KQ-3"), coveredBy(requirements, "PC A.1.K2"));
    assertEquals(List.of("AT-3", "KQ-3"), coveredBy(requirements, "PC A.1.K2b"));
    assertEquals(List.of("AT-4"), coveredBy(requirements, "PC A.1.S1"));
    assertEquals(List.of("AT-5"), coveredBy(requirements, "PC A.1.P1"));
    assertEquals(
        List.of("Effects of:"),
        strings(requirements.getOrDefault("PC A.1.K2b", JsonObject.EMPTY_JSON_OBJECT), "context"));
    assertTrue(text("mapping-matrix").contains("A.1.K2\nEffects of:\nAT-2, AT-3\nKQ-2, KQ-3\n"));
    assertTrue(text("mapping-matrix").contains("A.1.K2b\nWind\nAT-3\nKQ-3\n"));
  }

  @Test
  void showsTheConditionsThatBelongToAnOutcome_withIt() {
    assertTrue(text("assessment-tool").contains("Conditions\nCharts of the port.\n"));
    Pack other = pack(conditions("Charts of the port.", "Harbour Pilots, A.11"));
    assertFalse(text(other, "assessment-tool").contains("Charts of the port."));
    assertTrue(text(other, "assessment-conditions").contains("Charts of the port."));
  }

  @Test
  void needsNoEvidenceBesideItsCriteria_butWhatIsDoneMustBeThere() {
    assertTrue(pack.warnings().isEmpty(), pack.warnings()::toString);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> pack(List.of(outcome(known("A.1.K1", "Tides", null))), noEvidence()));
    assertEquals("PCK_EVIDENCE_MISSING", refusal.code());
    assertTrue(String.valueOf(refusal.getMessage()).contains("performance evidence"));
  }

  @Test
  void coversAStandardOfTheSizeOfARealOne() {
    Pack large = PackOfText.of(Harbour.gate().admit(Harbour.signed(Pilotage.triumvirate())));
    Map<String, JsonObject> requirements = requirements(large);
    long criteria = requirements.keySet().stream().filter(id -> id.startsWith("PC ")).count();
    assertEquals(Pilotage.KNOWN + Pilotage.DONE, criteria);
    requirements.keySet().forEach(id -> assertFalse(coveredBy(requirements, id).isEmpty(), id));
    String tool = text(large, "assessment-tool");
    assertTrue(tool.contains("# Group 14: Work in part 14 of the port"));
    assertTrue(tool.contains(": Manoeuvre " + Pilotage.OUTCOMES + " of a vessel in port"));
  }

  @Test
  void judgesWhatIsRequiredOfAllTasksTogether_asAWhole() {
    String tool = text(pack(evidenceOfTheLaw()), "assessment-tool");
    String whole = tool.substring(tool.indexOf("# Performance evidence as a whole"));
    assertTrue(whole.contains("nothing further is performed for it."), whole);
    assertTrue(whole.contains("The test consists of—\n--\nAT-6\nPE 1.1\nSound judgment.\n"), whole);
    assertFalse(whole.contains("tasks 1 to"), whole);
    assertTrue(tool.contains("Who fails a berth fails. (Harbour Law 2)"), tool);
  }

  @Test
  void decidesByWhatAnExaminerAsks_andNotByEveryQuestion() {
    String alone = text("assessment-tool");
    assertTrue(alone.contains("a way to decide that item"), alone);
    assertTrue(
        alone.contains(
            "“certified as competent” only if every outcome that is part of the test is"),
        alone);
    String tool = text(pack(evidenceOfTheLaw()), "assessment-tool");
    assertTrue(
        tool.contains(
            "only if every outcome that is part of the test, the performance evidence as a whole and every question on"
                + " knowledge evidence that no item names is “met” and all conditions that apply are met;"),
        tool);
    assertFalse(tool.contains("every knowledge question"), tool);
  }

  @Test
  void listsTasksByTheirNumbers_withTheirScopeOnce() {
    String tool = text(pack(evidenceOfTheLaw()), "assessment-tool");
    assertTrue(tool.contains("--\nA.1\nCome alongside\nA.1.K1 – P1\nAT-1 – AT-5\n--\n"), tool);
    assertTrue(tool.contains("--\n–\nPerformance evidence as a whole\nPE 1.1\nAT-6\n"), tool);
  }

  @Test
  void standsLeadInsOverTheirLeaves_once() {
    Pack other = pack(evidenceOfTheLaw());
    String questions = text(other, "knowledge-questions-candidate");
    assertTrue(
        questions.contains("A pilot learns:\n# KQ-4  (KE 1.1)\nExplain: Tides.\n"), questions);
    assertTrue(questions.contains("# KQ-5  (KE 1.2)\nExplain: Lights.\n"), questions);
    String conditions = text(other, "assessment-conditions");
    assertTrue(
        conditions.contains("A pilot must:\n--\nAC-1\nAC 1.1\nHave slept; or\nHarbour Law 1\n"),
        conditions);
    assertEquals(conditions.indexOf("A pilot must:"), conditions.lastIndexOf("A pilot must:"));
  }

  @Test
  void speaksAsAnExaminerDoes_andNotOfAWorkplace() {
    assertFalse(text("assessment-tool").contains("Report by a third party"));
    assertFalse(text("assessment-tool").contains("Portfolio"));
    for (PackFile file : pack(evidenceOfTheLaw()).files()) {
      String words = new String(file.bytes(), StandardCharsets.UTF_8);
      for (String foreign : List.of("workplace", "at work", "the work", "supervisor", "appeal")) {
        assertFalse(words.contains(foreign), file.path() + ": " + foreign);
      }
      assertFalse(words.contains("Provider to complete"), file.path());
    }
  }

  private static EvidenceRequirements evidenceOfTheLaw() {
    return new EvidenceRequirements(
        List.of(stem("A pilot learns:", "Tides; and", "Lights.")),
        List.of(stem("The test consists of—", "Sound judgment.")),
        List.of(stem("A pilot must:", "Have slept; or", "Be awake.")),
        List.of(),
        List.of());
  }

  private static EvidenceStatement stem(String statement, String... leaves) {
    return new EvidenceStatement(
        statement,
        "Harbour Law 1",
        null,
        Stream.of(leaves).map(leaf -> EvidenceStatement.leaf(leaf, "Harbour Law 1")).toList());
  }

  private static Pack pack(EvidenceRequirements evidence) {
    return pack(
        List.of(
            outcome(
                known("A.1.K1", "Tides at the berth.", null),
                known("A.1.K2", "Effects of:", null),
                known("A.1.K2a", "Ice", "A.1.K2"),
                known("A.1.K2b", "Wind", "A.1.K2"),
                criterion(
                    "A.1.S1",
                    "Hold the line, ±5 metres (TUG).",
                    EvidenceType.PERFORMANCE,
                    null,
                    List.of("TUG"),
                    List.of("±5 metres")),
                criterion(
                    "A.1.P1",
                    "The log of the manoeuvre.",
                    EvidenceType.PRODUCT,
                    null,
                    List.of(),
                    List.of()))),
        evidence);
  }

  private static Pack pack(List<Outcome> outcomes, EvidenceRequirements evidence) {
    AssessmentPrinciple whole =
        new AssessmentPrinciple("result", "Failure", "Who fails a berth fails.", "Harbour Law 2");
    return PackOfText.of(
        Harbour.gate()
            .admit(
                Harbour.signed(Harbour.with(List.of(whole), outcomes, evidence, Harbour.rules()))));
  }

  private static Outcome outcome(Criterion... criteria) {
    return new Outcome(
        new OutcomeId("A.1"),
        "Come alongside",
        "To determine that the trainee can come alongside.",
        SOURCE,
        List.of(criteria),
        new OutcomeGroup("II", "Berths"),
        null);
  }

  private static Criterion known(String id, String statement, @Nullable String stem) {
    return criterion(id, statement, EvidenceType.KNOWLEDGE, stem, List.of(), List.of());
  }

  private static Criterion criterion(
      String id,
      String statement,
      EvidenceType type,
      @Nullable String stem,
      List<String> applicability,
      List<String> tolerances) {
    return new Criterion(
        new CriterionId(id),
        statement,
        "Harbour Pilots, " + id,
        type,
        stem == null ? null : new CriterionId(stem),
        applicability,
        tolerances);
  }

  private static EvidenceRequirements conditions(String statement, String sourceRef) {
    return new EvidenceRequirements(
        List.of(),
        List.of(),
        List.of(EvidenceStatement.leaf(statement, sourceRef)),
        List.of(),
        List.of());
  }

  private static EvidenceRequirements noEvidence() {
    return new EvidenceRequirements(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Map<String, JsonObject> requirements(Pack pack) {
    return pack
        .manifest()
        .tree()
        .getJsonArray("requirements")
        .getValuesAs(JsonObject.class)
        .stream()
        .collect(Collectors.toMap(requirement -> requirement.getString("id"), Function.identity()));
  }

  private static List<String> coveredBy(Map<String, JsonObject> requirements, String id) {
    return strings(requirements.getOrDefault(id, JsonObject.EMPTY_JSON_OBJECT), "covered_by");
  }

  private static List<String> strings(JsonObject object, String member) {
    return new ArrayList<>(object.getJsonArray(member).getValuesAs(JsonString::getString));
  }

  private String text(String document) {
    return text(pack, document);
  }

  private static String text(Pack pack, String document) {
    return pack.files().stream()
        .filter(file -> file.path().equals(document + ".pdf"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
