package online.ucca.triumvirate.exchange.casenet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import online.ucca.triumvirate.exchange.Fixtures;
import online.ucca.triumvirate.exchange.OfficialSchema;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An imported instrument that was completed before it is exported again. */
class EditedInstrumentTest {
  private static final CasePackages PACKAGES = new CasePackages(new EveritSchemaValidator());
  private static final String OUTCOMES = "/outcome_specification/outcomes";
  private static final String KEPT = "/extensions/online.ucca.triumvirate.case";

  @Test
  void whatTheInstrumentSaysNow_standsInThePackage_andTheRestAsItWas() {
    byte[] given = Fixtures.bytes("casenet/full-1.1.json");
    byte[] exported =
        exported(
            document -> {
              object(document, OUTCOMES + "/0").put("title", "Berth");
              object(document, OUTCOMES + "/0/criteria/2").put("description", "Ties a hitch");
              object(document, "/outcome_specification/instrument_ref").put("version", "4");
            });
    JSONObject cfPackage = Lost.object(exported);
    assertEquals("Berth", cfPackage.query("/CFItems/1/abbreviatedStatement"));
    assertEquals("Moors a vessel safely", cfPackage.query("/CFItems/1/fullStatement"));
    assertEquals("Ties a hitch", cfPackage.query("/CFItems/0/fullStatement"));
    assertEquals("4", cfPackage.query("/CFDocument/version"));
    assertEquals(
        List.of(
            "/CFDocument/version is 4 instead of 3",
            "/CFItems/0/fullStatement is Ties a hitch instead of Ties a bowline",
            "/CFItems/1/abbreviatedStatement is Berth instead of Moor"),
        Lost.between(given, exported));
  }

  @Test
  void whatCaseHasNoMemberFor_isMarked_andComesBack() throws IOException {
    byte[] exported =
        exported(
            document -> {
              object(document, "/outcome_specification/instrument_ref").put("jurisdiction", "XX");
              object(document, "/outcome_specification/domain").put("domain_code", "harbour");
              object(document, OUTCOMES + "/0/criteria/0").put("evidence_type", "knowledge");
              object(document, OUTCOMES + "/1/criteria/0").put("evidence_type", "product");
              object(document, "/outcome_specification/evidence_requirements")
                  .put(
                      "conditions",
                      new JSONArray("[{\"statement\":\"at night\",\"source_ref\":\"x\"}]"));
            });
    assertEquals(List.of(), OfficialSchema.ofCase().violations(exported));
    JSONObject again = Lost.object(PACKAGES.read(exported).document().canonicalBytes());
    assertEquals("XX", again.query("/outcome_specification/instrument_ref/jurisdiction"));
    assertEquals("harbour", again.query("/outcome_specification/domain/domain_code"));
    assertEquals("knowledge", again.query(OUTCOMES + "/0/criteria/0/evidence_type"));
    assertEquals("product", again.query(OUTCOMES + "/1/criteria/0/evidence_type"));
    assertEquals(
        "at night",
        again.query("/outcome_specification/evidence_requirements/conditions/0/statement"));
  }

  @Test
  void anAddedCriterion_becomesAnItemBelowItsOutcome() {
    JSONObject cfPackage =
        Lost.object(
            exported(
                document ->
                    ((JSONArray) document.query(OUTCOMES + "/0/criteria"))
                        .put(
                            new JSONObject()
                                .put("criterion_id", "M.1.3")
                                .put("description", "Stows the line")
                                .put("source_ref", "x")
                                .put("evidence_type", "performance"))));
    assertEquals(8, cfPackage.getJSONArray("CFItems").length());
    JSONObject item = object(cfPackage, "/CFItems/7");
    assertEquals("M.1.3", item.getString("humanCodingScheme"));
    assertEquals("2026-02-03T04:05:06.789Z", item.getString("lastChangeDateTime"));
    JSONObject association = object(cfPackage, "/CFAssociations/9");
    assertEquals(
        "c0000000-0000-4000-8000-000000000001",
        association.getJSONObject("destinationNodeURI").getString("identifier"));
    assertEquals(3, association.getInt("sequenceNumber"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"removed", "moved", "renamed", "swapped"})
  void refusesToExport_whenTheTreeIsNoLongerThatOfTheFramework(String change) {
    Refusal refusal =
        refused(
            document -> {
              JSONArray criteria = (JSONArray) document.query(OUTCOMES + "/0/criteria");
              switch (change) {
                case "removed" -> criteria.remove(2);
                case "moved" -> criteria.getJSONObject(1).remove("parent_criterion_id");
                case "renamed" -> criteria.getJSONObject(2).put("criterion_id", "M.1.7");
                default -> criteria.put(criteria.remove(0));
              }
            });
    assertEquals("EXC_EXTENSION_MISMATCH", refusal.code(), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"CFDocument\":7,\"CFItems\":7}",
        "{\"CFItems\":[7]}",
        "{\"CFItems\":[{\"node\":[7],\"item\":{}}]}",
        "{\"CFItems\":[{\"node\":[\"outcome\",\"M.1\"],\"whole\":{}}]}",
        "{\"CFAssociations\":[7]}",
        "{\"x\":{\"$number\":\"many\"}}",
        "{\"x\":{\"$number\":\"1e99999999999\"}}"
      })
  void refusesToExport_whenTheExtensionIsNotWhatAnImportKeeps(String kept) {
    Refusal refusal =
        refused(
            document ->
                ((JSONObject) document.query("/extensions"))
                    .put("online.ucca.triumvirate.case", new JSONArray("[" + kept + "]").get(0)));
    assertEquals("EXC_EXTENSION_MISMATCH", refusal.code(), refusal.getMessage());
  }

  @Test
  void refusesToExport_whenTwoItemsAreOneNode_orTheExtensionIsGone() {
    assertEquals(
        "EXC_EXTENSION_MISMATCH",
        refused(
                document -> {
                  JSONArray items = (JSONArray) document.query(KEPT + "/CFItems");
                  items.put(items.get(0));
                })
            .code());
    Refusal refusal = refused(document -> document.remove("extensions"));
    assertEquals("EXC_EXTENSION_MISMATCH", refusal.code());
    String message = refusal.findings().get(0).message();
    assertTrue(message.contains("time"), message);
  }

  /** As the remedy says: a Triumvirate has a time of its own. */
  @Test
  void aTriumvirateTakesTheInstrument_withItsExtensionOrWithout() {
    byte[] given = Fixtures.bytes("casenet/full-1.1.json");
    JSONObject imported = Lost.object(PACKAGES.read(given).document().canonicalBytes());
    Consumer<JSONObject> take =
        triumvirate -> {
          triumvirate
              .getJSONObject("instruments")
              .put("outcome_specification", imported.get("outcome_specification"));
          triumvirate.put("extensions", imported.get("extensions"));
        };
    byte[] harbour = Fixtures.harbour().canonicalBytes();
    JsonDocument with = JsonDocument.read(Fixtures.changed(harbour, take));
    assertEquals(List.of(), Lost.between(given, PACKAGES.write(with)));
    byte[] made =
        PACKAGES.write(
            JsonDocument.read(
                Fixtures.changed(harbour, take.andThen(all -> all.remove("extensions")))));
    assertEquals(PACKAGES.read(given).specification(), PACKAGES.read(made).specification());
  }

  private static byte[] exported(Consumer<JSONObject> edit) {
    byte[] imported =
        PACKAGES.read(Fixtures.bytes("casenet/full-1.1.json")).document().canonicalBytes();
    return PACKAGES.write(JsonDocument.read(Fixtures.changed(imported, edit)));
  }

  private static Refusal refused(Consumer<JSONObject> edit) {
    return assertThrows(Refusal.class, () -> exported(edit));
  }

  private static JSONObject object(JSONObject tree, String pointer) {
    return (JSONObject) tree.query(pointer);
  }
}
