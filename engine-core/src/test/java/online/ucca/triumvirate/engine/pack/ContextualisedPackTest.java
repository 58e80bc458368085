package online.ucca.triumvirate.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import online.ucca.triumvirate.engine.pack.contextualisation.ReadContextualisation;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextualisedPackTest {
  private static final String COMPLETE =
      """
      {
        "contextualisation_version": "1",
        "provider": {"name": "Harbour College", "number": "90210",
          "colours": {"headings": "#004455", "table_heads": "#223344"}},
        "language": "en-NZ",
        "delivery_context": {
          "place": "The north quay at Port Ada",
          "equipment": "Two hawsers and the berth plan",
          "learner_group": "Deckhands in their first year",
          "adjustments": "Questions may be answered orally",
          "scenario": "A coaster arrives on the ebb"},
        "how_met": {"AC 1": "Berth 4 is in service every day.", "AC-2": "An examiner stands by."},
        "benchmark_answers": {"KE 2.1": "A hawser is laid from eight strands."},
        "added_tasks": [{
          "title": "Brief the crew", "instructions": "Brief two people on the mooring plan.",
          "items": [
            {"statement": "The briefing names every hazard", "covers": ["PC 1.2", "KE 1"]},
            {"statement": "The crew repeats the plan", "covers": ["PC 1.2"]}]}],
        "record": [{"who": "Ada Quay", "role": "training manager", "date": "2026-03-08",
          "version": "1.1", "change": "Added task 8", "reason": "Crews work in pairs here"}]
      }
      """;

  private final ComposePack compose =
      new ComposePack(List.of(new TextRenderer(DocumentFormat.PDF)), List.of(), Harbour.OTHER_KEY);

  @Test
  void completeContextualisationFillsEveryPlaceThatWasOpen() {
    Pack pack = pack(COMPLETE);

    String tool = text(pack, "assessment-tool");
    for (String said :
        List.of(
            "The north quay at Port Ada",
            "Two hawsers and the berth plan",
            "Deckhands in their first year",
            "Questions may be answered orally",
            "A coaster arrives on the ebb")) {
      assertTrue(tool.contains(said), said);
      assertTrue(text(pack, "cover-sheet").contains(said), said);
    }
    assertFalse(tool.contains("Not for use until"));
    assertTrue(text(pack, "assessment-conditions").contains("Berth 4 is in service every day."));
    assertTrue(text(pack, "assessment-conditions").contains("An examiner stands by."));
    assertFalse(text(pack, "assessment-conditions").contains("to complete"));
    assertEquals("contextualised", pack.manifest().tree().getString("pack_type"));
    assertTrue(text(pack, "cover-sheet").startsWith("en-NZ A4\n"));
    assertTrue(text(pack, "cover-sheet").contains("· Version 1.1 ·"));
  }

  @Test
  void recordSaysWhoChangedWhatWhenAndWhy() {
    String cover = text(pack(COMPLETE), "cover-sheet");

    assertTrue(
        cover.contains(
            "8 March 2026\nAda Quay, training manager\nAdded task 8\nCrews work in pairs here\n"),
        cover);
    assertTrue(cover.contains("1.1\n8 March 2026\nAdded task 8\nAda Quay, training manager\n"));
    assertTrue(cover.contains(read(COMPLETE).digest().hex()));
  }

  @Test
  void benchmarkAnswersStandInTheAssessorsCopyOnly() {
    Pack pack = pack(COMPLETE);

    String benchmark = "A hawser is laid from eight strands.";
    assertTrue(text(pack, "knowledge-questions-assessor").contains(benchmark));
    for (PackFile file : pack.files()) {
      if (!file.path().equals("knowledge-questions-assessor.pdf")) {
        assertFalse(new String(file.bytes(), StandardCharsets.UTF_8).contains(benchmark));
      }
    }
  }

  @Test
  void addedTaskIsATaskLikeTheOthers_inToolMatrixCoverAndManifest() {
    Pack pack = pack(COMPLETE);

    assertTrue(text(pack, "assessment-tool").contains("# Task 8: Brief the crew"));
    assertTrue(text(pack, "assessment-tool").contains("AT-12\nPC 1.2, KE 1\nThe briefing names"));
    assertTrue(text(pack, "cover-sheet").contains("Task 8: Brief the crew"));
    assertEquals(List.of("AT-2", "AT-10", "AT-12", "AT-13"), coveredBy(pack, "PC 1.2"));
    assertEquals(List.of("AT-12", "KQ-1"), coveredBy(pack, "KE 1"));
    assertTrue(text(pack, "mapping-matrix").contains("AT-2 (1), AT-12 (8), AT-13 (8)"));
  }

  @Test
  void manifestHoldsTheContentItsDigestAndTheLogosHash() {
    Picture logo = new Picture(new byte[] {1, 2, 3}, 40, 20, "An anchor");
    Pack pack =
        compose.compose(
            Harbour.accepted(), Harbour.ORDER.withContextualisation(read(COMPLETE)).withLogo(logo));

    JsonObject entry = pack.manifest().tree().getJsonObject("contextualisation");
    assertEquals(read(COMPLETE).digest().hex(), entry.getString("sha256"));
    assertEquals(
        "Port Ada",
        entry
            .getJsonObject("content")
            .getJsonObject("delivery_context")
            .getString("place")
            .substring(18));
    assertEquals(logo.hash().hex(), entry.getJsonObject("logo").getString("sha256"));
    assertEquals(JsonValue.EMPTY_JSON_ARRAY, entry.getJsonArray("missing"));
    assertNotEquals(pack.packId(), pack(COMPLETE).packId());
  }

  @Test
  void manifestHoldsNone_whenNothingWasAdded() {
    PackOrder open =
        new PackOrder(
            null, null, PackOptions.DEFAULT, Harbour.ORDER.packDate(), Harbour.ORDER.signedAt());
    Pack pack = compose.compose(Harbour.accepted(), open);

    assertEquals(JsonValue.NULL, pack.manifest().tree().get("contextualisation"));
    assertEquals("generic", pack.manifest().tree().getString("pack_type"));
  }

  /** Without any one of what is needed the pack is generic, and its box says what is missing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"number\": \"90210\", | '' | provider code",
        "\"place\": \"The north quay at Port Ada\", | '' | place",
        "\"equipment\": \"Two hawsers and the berth plan\", | '' | equipment and documents",
        "\"learner_group\": \"Deckhands in their first year\", | '' | who is assessed",
        "\"AC 1\": \"Berth 4 is in service every day.\", | '' | how each condition is met: AC-1",
        "\"adjustments\": \"Questions may be answered orally\", | '' | adjustment",
      })
  void isGeneric_whileAnythingIsMissing(String text, String without, String missing) {
    Pack pack = pack(COMPLETE.replace(text.strip(), without));

    assertEquals("generic", pack.manifest().tree().getString("pack_type"));
    assertTrue(text(pack, "cover-sheet").contains("! Not for use until adapted\n"));
    assertTrue(text(pack, "cover-sheet").contains("Still missing: " + missing + ".\n"));
    assertEquals(
        missing,
        pack.manifest()
            .tree()
            .getJsonObject("contextualisation")
            .getJsonArray("missing")
            .getString(0));
  }

  @Test
  void refusesWhatNamesNothing_withItsPlace() {
    refused(
        COMPLETE.replace("\"covers\": [\"PC 1.2\"]", "\"covers\": [\"PC 1.2\", \"PC 9.9\"]"),
        "VAL_DANGLING_REFERENCE",
        "/added_tasks/0/items/1/covers/1");
    refused(
        COMPLETE.replace("\"AC 1\": ", "\"AC 7\": "), "VAL_DANGLING_REFERENCE", "/how_met/AC 7");
    refused(
        COMPLETE.replace("\"KE 2.1\": ", "\"KE/2\": "),
        "VAL_DANGLING_REFERENCE",
        "/benchmark_answers/KE~12");
    refused(COMPLETE.replace("\"AC-2\": ", "\"AC-1\": "), "VAL_DUPLICATE_ID", "/how_met/AC-1");
  }

  private void refused(String json, String code, String pointer) {
    Refusal refusal = assertThrows(Refusal.class, () -> pack(json));
    Finding finding = refusal.findings().get(0);
    assertEquals(code, finding.errorCode());
    assertEquals(pointer, finding.triumvirateElement());
  }

  @Test
  void packIdFollowsFromEveryWord() {
    UnaryOperator<String> altered = json -> json.replace("eight strands", "nine strands");

    assertEquals(pack(COMPLETE).packId(), pack(COMPLETE).packId());
    assertNotEquals(pack(COMPLETE).packId(), pack(altered.apply(COMPLETE)).packId());
  }

  private Pack pack(String json) {
    return compose.compose(Harbour.accepted(), Harbour.ORDER.withContextualisation(read(json)));
  }

  private static Contextualisation read(String json) {
    return new ReadContextualisation(new EveritSchemaValidator())
        .read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> coveredBy(Pack pack, String requirement) {
    return pack
        .manifest()
        .tree()
        .getJsonArray("requirements")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getString("id").equals(requirement))
        .flatMap(one -> one.getJsonArray("covered_by").getValuesAs(JsonString.class).stream())
        .map(JsonString::getString)
        .toList();
  }

  private static String text(Pack pack, String document) {
    return pack.files().stream()
        .filter(file -> file.path().equals(document + ".pdf"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
