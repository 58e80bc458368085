package online.ucca.triumvirate.exchange.casenet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.exchange.Fixtures;
import online.ucca.triumvirate.exchange.OfficialSchema;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.integrity.IntegrityCheck;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

/** The Outcome Specification of a Triumvirate as a package, which is read as the same again. */
class NativeExportTest {
  private static final EveritSchemaValidator VALIDATOR = new EveritSchemaValidator();
  private static final CasePackages PACKAGES = new CasePackages(VALIDATOR);

  @Test
  void theFixtureIsValid() {
    assertEquals(List.of(), VALIDATOR.validate(Fixtures.harbour(), SchemaVersion.V1_1));
    assertEquals(
        List.of(),
        IntegrityCheck.check(Fixtures.harbourTriumvirate()).stream()
            .filter(Finding::blocks)
            .toList());
  }

  @Test
  void isReadAsTheSameInstrument_criteriaInTheOrderOfTheirTree() {
    OutcomeSpecification given = Fixtures.harbourTriumvirate().instruments().outcomeSpecification();
    OutcomeSpecification read = PACKAGES.read(PACKAGES.write(Fixtures.harbour())).specification();
    assertEquals(TreeOrder.of(given), read);
    assertEquals(
        List.of("K1", "K1a", "S1"),
        read.outcomes().get(0).criteria().stream().map(c -> c.criterionId().value()).toList());
  }

  @Test
  void satisfiesTheOfficialSchema() throws IOException {
    assertEquals(List.of(), OfficialSchema.ofCase().violations(PACKAGES.write(Fixtures.harbour())));
  }

  @Test
  void hasTheInstrumentsTree_withItsCodesAndTheDomainsWords() {
    JSONObject cfPackage = Lost.object(PACKAGES.write(Fixtures.harbour()));
    JSONObject document = cfPackage.getJSONObject("CFDocument");
    assertEquals("Handle lines", document.getString("title"));
    assertEquals("Harbour Board", document.getString("creator"));
    assertEquals("2026-02-28", document.getString("statusStartDate"));
    assertEquals("https://example.org/HB100", document.getString("officialSourceURL"));
    assertEquals("Work at the quay", document.getString("description"));
    assertEquals(
        List.of(
            "group Lines",
            "  outcome 1 Prepare the lines for mooring (Prepare)",
            "    criterion K1 Knows hawsers",
            "      criterion K1a Knows their breaking load",
            "    criterion S1 Coils a line",
            "  outcome 2 Moor",
            "    criterion K1 Knows the berth",
            "    criterion P1 A spliced eye",
            "outcome 3 Report",
            "group Lines",
            "  outcome 4 Cast off",
            "    criterion 4.1 Lets go",
            "outcome HB200 Drive a winch",
            "knowledge evidence knowledge evidence",
            "  knowledge evidence knots “and” hitches ≥ 5",
            "  knowledge evidence 2 lines, including:",
            "    knowledge evidence hawsers",
            "performance evidence performance evidence",
            "  performance evidence moor a vessel",
            "conditions conditions",
            "  conditions at a berth",
            "supporting skills supporting skills",
            "  supporting skills reading"),
        tree(cfPackage, document.getString("identifier"), ""));
  }

  @Test
  void takesTimesAndIdentifiersFromTheTriumvirate() {
    JSONObject first = Lost.object(PACKAGES.write(Fixtures.harbour()));
    String created = Fixtures.harbour().tree().getString("created_at");
    for (String list : List.of("CFItems", "CFAssociations")) {
      for (Object thing : first.getJSONArray(list)) {
        JSONObject object = (JSONObject) thing;
        assertEquals(created, object.getString("lastChangeDateTime"));
        assertEquals('5', object.getString("identifier").charAt(14), "a version 5 UUID");
        assertEquals("urn:uuid:" + object.getString("identifier"), object.getString("uri"));
      }
    }
    assertArrayEquals(PACKAGES.write(Fixtures.harbour()), PACKAGES.write(Fixtures.harbour()));
  }

  @Test
  void keepsTheIdentifierOfAnItem_whoeverTranslatedItAndWhateverItSays() {
    JSONObject first = Lost.object(PACKAGES.write(Fixtures.harbour()));
    byte[] other =
        Fixtures.changed(
            Fixtures.harbour().canonicalBytes(),
            tree -> {
              tree.put("triumvirate_id", "11111111-1111-5111-8111-111111111111");
              tree.put("created_at", "2027-01-01T00:00:00Z");
              ((JSONObject) tree.query("/instruments/outcome_specification/outcomes/0"))
                  .put("title", "Get ready");
            });
    JSONObject second = Lost.object(PACKAGES.write(JsonDocument.read(other)));
    assertEquals(identifiers(first), identifiers(second));
    byte[] release =
        Fixtures.changed(
            Fixtures.harbour().canonicalBytes(),
            tree ->
                ((JSONObject) tree.query("/instruments/outcome_specification/instrument_ref"))
                    .put("version", "R2"));
    JSONObject third = Lost.object(PACKAGES.write(JsonDocument.read(release)));
    assertFalse(identifiers(first).stream().anyMatch(identifiers(third)::contains));
  }

  @Test
  void refusesWhatIsNoTriumvirate_andAnInstrumentThatIsNotValid() {
    JsonDocument nothing = JsonDocument.of(Json.createObjectBuilder().add("a", 1).build());
    Refusal refused = assertThrows(Refusal.class, () -> PACKAGES.write(nothing));
    assertEquals("EXC_NOT_EXPORTABLE", refused.code());
    byte[] dangling =
        Fixtures.changed(
            Fixtures.harbour().canonicalBytes(),
            tree ->
                ((JSONObject)
                        tree.query("/instruments/outcome_specification/outcomes/0/criteria/2"))
                    .put("parent_criterion_id", "nowhere"));
    refused = assertThrows(Refusal.class, () -> PACKAGES.write(JsonDocument.read(dangling)));
    assertEquals("VAL_DANGLING_REFERENCE", refused.code());
    assertTrue(refused.findings().get(0).blocks());
  }

  private static List<String> identifiers(JSONObject cfPackage) {
    List<String> all = new ArrayList<>();
    for (String list : List.of("CFItems", "CFAssociations")) {
      for (Object thing : cfPackage.getJSONArray(list)) {
        all.add(((JSONObject) thing).getString("identifier"));
      }
    }
    return all;
  }

  /** The package as a reader of CASE sees it, by associations and sequence numbers alone. */
  private static List<String> tree(JSONObject cfPackage, String parent, String indent) {
    List<JSONObject> children = new ArrayList<>();
    for (Object one : cfPackage.getJSONArray("CFAssociations")) {
      JSONObject association = (JSONObject) one;
      if (association.getJSONObject("destinationNodeURI").getString("identifier").equals(parent)) {
        children.add(association);
      }
    }
    children.sort((a, b) -> a.getInt("sequenceNumber") - b.getInt("sequenceNumber"));
    List<String> lines = new ArrayList<>();
    for (JSONObject association : children) {
      String child = association.getJSONObject("originNodeURI").getString("identifier");
      JSONObject item = item(cfPackage.getJSONArray("CFItems"), child);
      String code = item.optString("humanCodingScheme");
      String brief = item.optString("abbreviatedStatement");
      lines.add(
          indent
              + item.getString("CFItemType")
              + (code.isEmpty() ? " " : " " + code + " ")
              + item.getString("fullStatement")
              + (brief.isEmpty() ? "" : " (" + brief + ")"));
      lines.addAll(tree(cfPackage, child, indent + "  "));
    }
    return lines;
  }

  private static JSONObject item(JSONArray items, String identifier) {
    for (Object one : items) {
      if (((JSONObject) one).getString("identifier").equals(identifier)) {
        return (JSONObject) one;
      }
    }
    throw new AssertionError("no item " + identifier);
  }
}
