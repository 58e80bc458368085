package online.ucca.triumvirate.engine.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.RenderedDocument.ReplacedCharacter;
import online.ucca.triumvirate.engine.pack.archive.PackArchive;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;

class ComposePackTest {
  private final ComposePack compose = composer();
  private final Pack pack = compose.compose(Harbour.accepted(), Harbour.ORDER);

  @Test
  void makesFiveDocumentsInEveryFormat_theQuestionsInTwoCopies() {
    assertEquals(
        List.of(
            "cover-sheet.docx", "cover-sheet.pdf",
            "assessment-tool.docx", "assessment-tool.pdf",
            "knowledge-questions-candidate.docx", "knowledge-questions-candidate.pdf",
            "knowledge-questions-assessor.docx", "knowledge-questions-assessor.pdf",
            "mapping-matrix.docx", "mapping-matrix.pdf",
            "assessment-conditions.docx", "assessment-conditions.pdf"),
        pack.files().stream().map(PackFile::path).toList());
  }

  @Test
  void manifestListsEveryFileWithItsHash() {
    List<JsonObject> documents = objects(pack, "documents");
    for (int i = 0; i < documents.size(); i++) {
      byte[] bytes = pack.files().get(i).bytes();
      assertEquals(Sha256.of(bytes).hex(), documents.get(i).getString("sha256"));
      assertEquals(bytes.length, documents.get(i).getInt("bytes"));
    }
    assertEquals(pack.files().size(), documents.size());
  }

  @Test
  void coversEveryRequirementByAnItemThatStandsInItsDocument() {
    Set<String> items = new HashSet<>();
    objects(pack, "items").forEach(item -> items.add(item.getString("id")));
    List<JsonObject> requirements = objects(pack, "requirements");
    assertEquals(
        List.of(
            "PC 1.1", "PC 1.2", "PC 2.1", "PC 2.2", "PE 1", "PE 2", "KE 1", "KE 2.1", "KE 2.2",
            "AC 1", "AC 2", "SS 1"),
        requirements.stream().map(requirement -> requirement.getString("id")).toList());
    for (JsonObject requirement : requirements) {
      List<String> coveredBy =
          requirement.getJsonArray("covered_by").getValuesAs(JsonString::getString);
      assertFalse(coveredBy.isEmpty());
      assertTrue(items.containsAll(coveredBy));
      String row = text("mapping-matrix");
      assertTrue(row.contains(requirement.getString("statement")));
      assertTrue(row.contains(coveredBy.get(0)));
    }
  }

  @Test
  void everyStatementStandsInTheDocumentThatGathersItsEvidence() {
    for (String criterion :
        List.of("Identify berth and tide", "Hazards are reported", "Pass and secure lines")) {
      assertTrue(text("assessment-tool").contains(criterion));
    }
    assertTrue(text("assessment-tool").contains("report to the harbour master"));
    assertTrue(text("assessment-tool").contains("reading tide tables"));
    for (String copy : List.of("candidate", "assessor")) {
      assertTrue(text("knowledge-questions-" + copy).contains("conflict at the berth"));
      assertTrue(text("knowledge-questions-" + copy).contains("how springs are led"));
    }
    assertTrue(text("assessment-conditions").contains("Under <b>supervision</b> & in daylight."));
  }

  @Test
  void candidateCopyHoldsNoBenchmark_assessorCopyHoldsAMarkingGuide() {
    assertFalse(text("knowledge-questions-candidate").contains("Benchmark"));
    assertFalse(text("knowledge-questions-candidate").contains("Required:"));
    assertTrue(text("knowledge-questions-assessor").contains("Required: hawsers."));
    assertTrue(text("knowledge-questions-assessor").contains("Benchmark answer:"));
  }

  @Test
  void usesTheDomainsWords_andNeutralOnesWhereItGivesNone() {
    String tool = text("assessment-tool");
    assertTrue(tool.contains("Instructions to the trainee"));
    assertTrue(tool.contains("Instructions to the examiner"));
    assertTrue(tool.contains("Provider to complete"));
    assertFalse(tool.contains("RTO"));
    assertFalse(tool.contains("candidate"));
  }

  @Test
  void coverNamesProviderSourceAndDigest() {
    String cover = text("cover-sheet");
    assertTrue(cover.contains("Harbour College"));
    assertTrue(cover.contains("90210"));
    assertTrue(cover.contains(Sha256.of(new byte[] {1}).hex()));
    assertTrue(cover.contains(Harbour.accepted().contentDigest().hex()));
    assertTrue(cover.contains("Not for use until adapted"));
  }

  @Test
  void refusesSourceWithoutKnowledgeEvidence_unlessAskedNotTo() {
    AcceptedTriumvirate partial = Harbour.accepted(Harbour.noKnowledge());
    Refusal refusal = assertThrows(Refusal.class, () -> compose.compose(partial, Harbour.ORDER));
    assertEquals("PCK_EVIDENCE_MISSING", refusal.code());
    PackOrder anyway =
        new PackOrder(
            null,
            null,
            PackOptions.DEFAULT.withAllowPartial(true),
            Harbour.ORDER.packDate(),
            Harbour.ORDER.signedAt());
    Pack incomplete = compose.compose(partial, anyway);
    assertTrue(text(incomplete, "cover-sheet").contains("Incomplete pack"));
    assertTrue(
        incomplete.warnings().stream().anyMatch(w -> w.errorCode().equals("PCK_EVIDENCE_MISSING")));
  }

  @Test
  void reportsReplacedCharactersInTheManifest() {
    ComposePack replacing =
        new ComposePack(
            List.of(new TextRenderer(DocumentFormat.PDF, new ReplacedCharacter(0x1F600, 2))),
            List.of(),
            Harbour.OTHER_KEY);
    List<Finding> warnings = replacing.compose(Harbour.accepted(), Harbour.ORDER).warnings();
    assertEquals("PCK_CHARACTER_REPLACED", warnings.get(0).errorCode());
    assertTrue(warnings.get(0).message().contains("U+1F600"));
    assertTrue(warnings.get(0).message().contains("12 times"));
  }

  @Test
  void sameInputGivesTheSameArchive_anotherProviderAnotherPack() {
    assertArrayEquals(
        PackArchive.write(pack),
        PackArchive.write(composer().compose(Harbour.accepted(), Harbour.ORDER)));
    PackOrder other =
        new PackOrder(
            "Other", "90210", PackOptions.DEFAULT, Harbour.ORDER.packDate(), Harbour.TIME);
    assertNotEquals(pack.packId(), compose.compose(Harbour.accepted(), other).packId());
  }

  @Test
  void tellsEqualCriterionIdsOfTwoOutcomesApart() {
    var outcomes =
        List.of(
            Harbour.outcome("A", "First", "Do one thing"),
            Harbour.outcome("A", "Second", "Do another"));
    var renamed =
        List.of(
            outcomes.get(0),
            new online.ucca.triumvirate.model.outcome.Outcome(
                new online.ucca.triumvirate.model.id.OutcomeId("B"),
                "Second",
                null,
                "HB100",
                outcomes.get(1).criteria(),
                null,
                null));
    Pack twins =
        compose.compose(
            Harbour.gate()
                .admit(Harbour.signed(Harbour.with(renamed, Harbour.evidence(), List.of()))),
            Harbour.ORDER);
    assertEquals("PC A/A.1", objects(twins, "requirements").get(0).getString("id"));
    assertEquals("PC B/A.1", objects(twins, "requirements").get(1).getString("id"));
  }

  private static ComposePack composer() {
    return new ComposePack(
        List.of(new TextRenderer(DocumentFormat.DOCX), new TextRenderer(DocumentFormat.PDF)),
        List.of(),
        Harbour.OTHER_KEY);
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

  private static List<JsonObject> objects(Pack pack, String member) {
    return pack.manifest().tree().getJsonArray(member).getValuesAs(JsonObject.class);
  }
}
