package online.ucca.triumvirate.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.outcome.AssessmentPrinciple;
import online.ucca.triumvirate.model.outcome.EvidenceRequirements;
import online.ucca.triumvirate.model.outcome.EvidenceStatement;
import org.junit.jupiter.api.Test;

/** The tasks of an assessment at work, and what the other documents say of them. */
class ToolTasksTest {
  private final Pack pack = PackOfText.of(Harbour.accepted());

  @Test
  void gathersEvidenceByObservationPortfolioThirdPartyAndQuestions() {
    String tool = text(pack, "assessment-tool");
    for (String heading :
        List.of(
            "# Task 1: Prepare to moor",
            "# Task 3: Performance evidence",
            "# Task 4: Supporting skills",
            "# Task 5: Portfolio of evidence",
            "# Task 6: Report by a third party",
            "# Task 7: Knowledge questions")) {
      assertTrue(tool.contains(heading + "\n"), heading);
    }
    assertTrue(tool.contains("Task 7\nKnowledge questions\nKE 1 – KE 2.2\nKQ-1 – KQ-3\n"), tool);
  }

  @Test
  void coversARequirementByEveryMethodThatGathersEvidenceForIt() {
    assertEquals(List.of("AT-1", "AT-10"), coveredBy(pack, "PC 1.1"));
    assertEquals(List.of("AT-2", "AT-10"), coveredBy(pack, "PC 1.2"));
    assertEquals(List.of("AT-3", "AT-11"), coveredBy(pack, "PC 2.1"));
    assertEquals(List.of("AT-5", "AT-8"), coveredBy(pack, "PE 1"));
    assertEquals(List.of("KQ-1"), coveredBy(pack, "KE 1"));
    assertEquals(List.of("AC-2"), coveredBy(pack, "AC 2"));
    String matrix = text(pack, "mapping-matrix");
    assertTrue(
        matrix.contains("PC 1.1\nIdentify berth and tide\nAT-1 (1)\n–\nAT-10 (6)\n–\n–\n"), matrix);
    assertTrue(matrix.contains("\nAT-5 (3)\nAT-8 (5)\n–\n–\n–\n"), matrix);
    assertTrue(matrix.contains("\nAT-7 (4)\n–\n–\n–\n–\n"), matrix);
  }

  @Test
  void everyTaskSaysWhatBothDo_howItIsDecidedAndWhatIsKept_orNamesWhereThatStands() {
    List<String> parts =
        List.of(
            "Resources and conditions\n",
            "The trainee\n",
            "The examiner\n",
            "Decision rule\n",
            "Evidence to keep\n");
    String tool = text(pack, "assessment-tool");
    String shared = between(tool, "# Tasks 1 and 2: how each is done", "# Task 1");
    parts.forEach(part -> assertEquals(1, count(shared, part), part));
    for (int task = 1; task <= 7; task++) {
      String own = between(tool, "# Task " + task, "# Task " + (task + 1));
      boolean sharing = task <= 2;
      assertEquals(sharing, own.contains("“Tasks 1 and 2: how each is done”"), own);
      parts.forEach(part -> assertEquals(sharing ? 0 : 1, count(own, part), part + own));
    }
  }

  @Test
  void everyTaskIsJudgedAndSignedByBoth() {
    String tool = text(pack, "assessment-tool");
    assertEquals(7, count(tool, "# Result of task "));
    assertEquals(7, count(tool, "Examiner, name and signature\n"));
    assertEquals(7, count(tool, "Trainee, told the result, signature\n"));
  }

  @Test
  void observationsFollowOneAnother_andOtherEvidenceBeginsAPage() {
    String tool = text(pack, "assessment-tool");
    assertFalse(between(tool, "# Task 1", "# Task 2").contains("\f"), tool);
    for (int task : List.of(3, 5, 6)) {
      assertTrue(tool.contains("\f\n# Task " + task), "task " + task);
    }
    for (int task : List.of(4, 7)) {
      assertTrue(tool.contains("\n# Task " + task), "task " + task);
      assertFalse(tool.contains("\f\n# Task " + task), "task " + task);
    }
  }

  @Test
  void guideRepeatsNoStem_sinceTheQuestionAboveItNamesAll() {
    String guide = text(pack, "knowledge-questions-assessor");
    String question = between(guide, "# KQ-2", "# KQ-3");
    assertEquals(1, count(question.toLowerCase(Locale.ROOT), "lines used to moor"), question);
  }

  @Test
  void oneObservationAlone_saysEverythingItself() {
    Pack one =
        PackOfText.of(
            Harbour.gate()
                .admit(
                    Harbour.signed(
                        Harbour.with(
                            Harbour.outcomes().subList(0, 1),
                            Harbour.evidence(),
                            Harbour.rules()))));
    String tool = text(one, "assessment-tool");
    assertFalse(tool.contains("how each is done"), tool);
    String own = between(tool, "# Task 1", "# Task 2");
    assertTrue(own.startsWith("# Task 1: Prepare to moor\nOutcome 1.\n"), own);
    assertTrue(own.contains("Carry out the work of this "), own);
    assertTrue(own.contains("Decision rule\nThe task is “met” if every item of it is."), own);
  }

  @Test
  void asksForOccasionsOnlyWhereTheirStatementAsksForThem() {
    String tool = text(pack, "assessment-tool");
    String performance = tool.substring(tool.indexOf("# Task 3"), tool.indexOf("# Task 4"));
    assertTrue(performance.contains("Occ. 3"), performance);
    assertTrue(
        performance.contains("report to the harbour master\n[ ] M\n[ ] NYM\n–\n–\n"), performance);
    assertTrue(
        performance.contains(
            "AT-5: moor a vessel on at least three occasions, in at least two kinds"),
        performance);
    String first = tool.substring(tool.indexOf("# Task 1"), tool.indexOf("# Task 2"));
    assertFalse(first.contains("Occ."), first);
  }

  @Test
  void occasionsOfTheWholeInstrumentHoldForItsCriteria_aStemsForItsLeaves() {
    Pack whole =
        pack(
            new EvidenceStatement(
                "show all criteria on two occasions, and:",
                "HB100 R1, PE",
                null,
                List.of(Harbour.leaf("moor"), Harbour.leaf("tow on five occasions"))));
    String tool = text(whole, "assessment-tool");
    String shared = between(tool, "# Tasks 1 and 2", "# Task 1");
    assertTrue(shared.contains("On 2 occasions, each with its column below."), shared);
    String first = between(tool, "# Task 1", "# Task 2");
    assertTrue(first.contains("Occ. 2"), first);
    String performance = tool.substring(tool.indexOf("# Task 3"), tool.indexOf("# Task 4"));
    assertTrue(performance.contains("All 5 occasions:"), performance);
    String log = performance.substring(performance.indexOf("# Record of occasions"));
    assertTrue(log.contains("AT-5: show all criteria on two occasions, and:\n--\n1\n"), log);
    assertTrue(log.contains("AT-6: tow on five occasions\n--\n1\n"), log);
    assertTrue(log.contains("\n5\n_\n_\n"), log);
    assertFalse(log.contains("\n6\n"), log);
  }

  @Test
  void moreOccasionsThanColumnsAreJudgedTogether_andLeaveNoColumnEmpty() {
    Pack often =
        pack(
            new EvidenceStatement(
                "show that you can:",
                "HB100 R1, PE",
                null,
                List.of(Harbour.leaf("moor on four occasions"), Harbour.leaf("tow"))));
    String tool = text(often, "assessment-tool");
    String performance = tool.substring(tool.indexOf("# Task 3"), tool.indexOf("# Task 4"));
    assertTrue(performance.contains("All 4 occasions:\n[ ] M\n"), performance);
    assertFalse(performance.contains("Occ."), performance);
  }

  @Test
  void thirdPartyIsAskedInPlainQuestions_andDecidesNothing() {
    String tool = text(pack, "assessment-tool");
    String report = tool.substring(tool.indexOf("# Task 6"), tool.indexOf("# Task 7"));
    assertTrue(
        report.contains(
            "AT-10\nPC 1.1 – PC 1.2\nHave you seen the trainee prepare to moor?\nIdentify berth and"
                + " tide\nHazards are reported\n[ ] often\n[ ] once\n[ ] not seen\n"),
        report);
    assertTrue(report.contains("You do not decide on the result: the examiner does"), report);
    assertTrue(report.contains("Relation to the trainee"), report);
    assertTrue(report.contains("decides nothing alone"), report);
    assertTrue(report.contains("moor a vessel on at least three occasions"), report);
  }

  @Test
  void portfolioSaysWhatToCollect_howMuch_andAsksByTheBasisOfAssessment() {
    String tool = text(pack, "assessment-tool");
    String portfolio = tool.substring(tool.indexOf("# Task 5"), tool.indexOf("# Task 6"));
    assertTrue(
        portfolio.contains(
            "report to the harbour master\nTo collect: The message, minutes or report, or a signed note of"
                + " somebody who received it.\nOne piece at least\n"),
        portfolio);
    assertTrue(
        portfolio.contains("\non at least three occasions; at least two kinds of weather\n")
            || portfolio.contains(
                "\non at least three occasions; in at least two kinds of weather\n"),
        portfolio);
    assertTrue(portfolio.contains("Authenticity\nIs it the person’s own work"), portfolio);
    AssessmentPrinciple recent =
        new AssessmentPrinciple("rule of evidence", "Currentness", null, "Harbour Law 9");
    Pack ruled =
        PackOfText.of(
            Harbour.gate()
                .admit(
                    Harbour.signed(
                        Harbour.with(
                            List.of(recent),
                            Harbour.outcomes(),
                            Harbour.evidence(),
                            Harbour.rules()))));
    String own = text(ruled, "assessment-tool");
    assertTrue(own.contains("Currentness\nIs it recent enough"), own);
    assertFalse(own.contains("Authenticity"), own);
    assertTrue(
        text(ruled, "mapping-matrix")
            .contains("Currentness\nHarbour Law 9\nTasks, pieces of evidence and reports carry"),
        text(ruled, "mapping-matrix"));
  }

  @Test
  void amountsBecomeLinesToNumber_forBothCopies() {
    Pack counted =
        PackOfText.of(
            Harbour.accepted(
                new EvidenceRequirements(
                    List.of(Harbour.leaf("at least three lights, including towing lights")),
                    Harbour.evidence().performanceEvidence(),
                    List.of(),
                    List.of(),
                    List.of())));
    String guide = text(counted, "knowledge-questions-assessor");
    assertTrue(guide.contains("Amount required: at least three lights.\n"), guide);
    assertTrue(guide.contains("Each of these is in the answer: towing lights.\n"), guide);
    assertTrue(guide.contains("\n3.  ___"), guide);
    assertFalse(guide.contains("\n4.  ___"), guide);
    String candidate = text(counted, "knowledge-questions-candidate");
    assertTrue(candidate.contains("\n3.\n_\n_\n"), candidate);
    assertFalse(candidate.contains("Amount required"), candidate);
  }

  private static Pack pack(EvidenceStatement performance) {
    EvidenceRequirements all = Harbour.evidence();
    return PackOfText.of(
        Harbour.accepted(
            new EvidenceRequirements(
                all.knowledgeEvidence(),
                List.of(performance),
                all.conditions(),
                all.supportingSkills(),
                List.of())));
  }

  private static String between(String text, String from, String to) {
    int begin = text.indexOf(from);
    int end = text.indexOf(to, begin + 1);
    return text.substring(begin, end < 0 ? text.length() : end);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static List<String> coveredBy(Pack pack, String requirement) {
    return pack
        .manifest()
        .tree()
        .getJsonArray("requirements")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(entry -> entry.getString("id").equals(requirement))
        .findFirst()
        .orElseThrow()
        .getJsonArray("covered_by")
        .getValuesAs(JsonString::getString);
  }

  private static String text(Pack pack, String document) {
    return pack.files().stream()
        .filter(file -> file.path().equals(document + ".pdf"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
