package online.ucca.triumvirate.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.pack.plan.PackPlan;
import online.ucca.triumvirate.engine.pack.plan.Task.TaskKind;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

class ClusterTest {
  private static final String REF = "/instruments/outcome_specification/instrument_ref";

  private final ComposePack compose =
      new ComposePack(List.of(new TextRenderer(DocumentFormat.PDF)), List.of(), Harbour.OTHER_KEY);
  private final AcceptedTriumvirate moor = Harbour.accepted();
  private final AcceptedTriumvirate berth = other("HB200", "Berth a vessel", "XX");
  private final Pack pack =
      compose.compose(List.of(moor, berth), Harbour.ORDER.withTitle("Quay work"));

  @Test
  void manifestNamesEveryInstrument_andWhichDemandsWhat() {
    assertEquals(JsonValue.NULL, pack.manifest().tree().get("instrument"));
    assertEquals("Quay work", pack.manifest().tree().getString("title"));
    assertEquals(List.of("HB100", "HB200"), texts(objects("instruments"), "id"));
    assertEquals(
        List.of(moor.contentDigest().hex(), berth.contentDigest().hex()),
        texts(objects("instruments"), "content_digest"));
    List<String> ids = texts(objects("requirements"), "id");
    assertEquals(24, ids.size());
    assertEquals(24, Set.copyOf(ids).size());
    assertTrue(
        ids.containsAll(List.of("PC HB100/1.1", "PC HB200/1.1", "KE HB200/2.2")), ids::toString);
    assertEquals(
        List.of("HB100", "HB200"),
        texts(objects("requirements"), "instrument").stream().distinct().toList());
  }

  @Test
  void everyRequirementIsCoveredByAnItemOfItsOwnNumber() {
    List<String> items = texts(objects("items"), "id");
    assertEquals(items.size(), new HashSet<>(items).size());
    for (JsonObject requirement : objects("requirements")) {
      List<String> coveredBy =
          requirement.getJsonArray("covered_by").getValuesAs(JsonString::getString);
      assertTrue(items.containsAll(coveredBy) && !coveredBy.isEmpty(), requirement::toString);
    }
  }

  @Test
  void whatBothAskInTheSameWordsIsAskedOnce_andCoversBoth() {
    assertEquals(
        3, texts(objects("items"), "kind").stream().filter("knowledge_questions"::equals).count());
    assertTrue(
        text("knowledge-questions-candidate").contains("# KQ-1  (HB100 KE 1, HB200 KE 1)\n"));
  }

  @Test
  void eachInstrumentHasItsTasksItsMatrixAndItsConditions() {
    for (String document : List.of("assessment-tool", "mapping-matrix")) {
      assertTrue(text(document).contains("# HB100 Moor a vessel\n"), document);
      assertTrue(text(document).contains("# HB200 Berth a vessel\n"), document);
    }
    assertTrue(text("assessment-conditions").contains("HB200 Berth a vessel\n--\nAC-3\nAC 1\n"));
    assertTrue(text("assessment-tool").contains("# Task 10: Supporting skills\n"));
    assertTrue(text("cover-sheet").contains("Quay work (HB100, HB200)"));
    assertTrue(text("cover-sheet").contains("HB200 Berth a vessel (Version R1)"));
  }

  @Test
  void refusesMixtures_withEveryReason() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                compose.compose(
                    List.of(moor, other("HB300", "Abroad", "NZ"), moor), Harbour.ORDER));
    assertEquals(
        List.of("HB100 and HB300 are of two jurisdictions", "HB100 is given twice"),
        refusal.findings().stream().map(Finding::message).toList());
    assertEquals("PCK_CLUSTER_MIXED", refusal.code());
  }

  /** A plan that forgets its questions, a task, and the report on it. */
  @Test
  void refusesAPlanWithGaps_withTheWholeList() {
    PackPlan whole = PackPlan.of(moor.triumvirate().instruments().outcomeSpecification());
    PackPlan guilty =
        new PackPlan(
            whole.requirements(),
            whole.tasks().stream()
                .skip(1)
                .filter(task -> task.kind() != TaskKind.THIRD_PARTY)
                .toList(),
            List.of(),
            whole.conditions());
    Refusal refusal =
        assertThrows(Refusal.class, () -> compose.compose(List.of(moor), Harbour.ORDER, guilty));
    assertEquals(
        List.of(
            "PC 1.1 is covered by no item: Identify berth and tide",
            "PC 1.2 is covered by no item: Hazards are reported",
            "KE 1 is covered by no item: conflict at the berth.",
            "KE 2.1 is covered by no item: hawsers",
            "KE 2.2 is covered by no item: how springs are led"),
        refusal.findings().stream().map(Finding::message).toList());
    assertEquals("PCK_UNCOVERED_REQUIREMENT", refusal.code());
  }

  private static AcceptedTriumvirate other(String id, String title, String jurisdiction) {
    return Harbour.gate()
        .admit(
            Harbour.signed(
                Harbour.triumvirate(),
                document ->
                    Harbour.set(REF + "/instrument_id", Json.createValue(id))
                        .andThen(Harbour.set(REF + "/instrument_title", Json.createValue(title)))
                        .andThen(Harbour.set(REF + "/jurisdiction", Json.createValue(jurisdiction)))
                        .apply(document)));
  }

  private List<JsonObject> objects(String member) {
    return pack.manifest().tree().getJsonArray(member).getValuesAs(JsonObject.class);
  }

  private static List<String> texts(List<JsonObject> objects, String member) {
    return objects.stream().map(object -> object.getString(member)).toList();
  }

  private String text(String document) {
    return pack.files().stream()
        .filter(file -> file.path().equals(document + ".pdf"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
