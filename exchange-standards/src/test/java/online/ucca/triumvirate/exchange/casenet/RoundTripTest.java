package online.ucca.triumvirate.exchange.casenet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import online.ucca.triumvirate.exchange.Fixtures;
import online.ucca.triumvirate.exchange.OfficialSchema;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is imported, exported and imported again is the same, and nothing of it is lost. */
class RoundTripTest {
  private static final CasePackages PACKAGES = new CasePackages(new EveritSchemaValidator());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EmptyExternalFramework.json",
        "MarkdownFramework.json",
        "Ordering.json",
        "SmartLevelFramework.json"
      })
  void keepsEverything_ofARealFramework(String name) throws IOException {
    byte[] given = Files.readAllBytes(OfficialSchema.shared("corpus/case/" + name));
    assertRoundTrip(given);
    assertEquals(List.of(), OfficialSchema.ofCase().violations(exported(given)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-1.1.json", "odd-1.0.json", "types-1.0.json"})
  void keepsEverything_ofEachMemberThatTheStandardHas(String name) {
    byte[] given = fixture(name);
    assertRoundTrip(given);
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-1.1.json", "odd-1.0.json", "types-1.0.json"})
  void writesWhatTheOfficialSchemaAllows(String name) throws IOException {
    assertEquals(List.of(), OfficialSchema.ofCase().violations(exported(fixture(name))));
  }

  @Test
  void leavesAPackageOf11AsItIs() {
    byte[] given = fixture("full-1.1.json");
    assertTrue(Lost.object(given).similar(Lost.object(exported(given))));
  }

  /** Its mark still says which outcome it is, so that its code would be made up from that. */
  @Test
  void addsNoCodeThatSomebodyTookOutOfAnExport() {
    byte[] exported = PACKAGES.write(Fixtures.harbour());
    byte[] edited =
        Fixtures.changed(
            exported,
            cfPackage -> {
              for (Object item : cfPackage.getJSONArray("CFItems")) {
                if ("Moor".equals(((JSONObject) item).get("fullStatement"))) {
                  assertEquals("2", ((JSONObject) item).remove("humanCodingScheme"));
                }
              }
            });
    assertFalse(Lost.between(exported, edited).isEmpty());
    assertEquals(PACKAGES.read(exported).specification(), PACKAGES.read(edited).specification());
    assertRoundTrip(edited);
  }

  /** What is left of the marks fits no instrument: a group of nothing, one group twice in a row. */
  @Test
  void readsGroupsThatNoInstrumentHas_asCaseHasThem() {
    byte[] exported = PACKAGES.write(Fixtures.harbour());
    for (String moved : List.of("3", "4")) {
      byte[] edited =
          Fixtures.changed(
              exported,
              cfPackage -> {
                JSONArray associations = cfPackage.getJSONArray("CFAssociations");
                for (int i = associations.length() - 1; i >= 0; i--) {
                  if (moved.equals(associations.query("/" + i + "/originNodeURI/title"))) {
                    associations.remove(i);
                  }
                }
              });
      ImportedInstrument read = PACKAGES.read(edited);
      assertTrue(
          read.specification().outcomes().stream()
              .anyMatch(outcome -> outcome.title().equals("Lines")),
          "without " + moved);
      assertRoundTrip(edited);
    }
  }

  @Test
  void theOfficialSchemaWouldRefuseAPackageOf10() throws IOException {
    List<String> violations = OfficialSchema.ofCase().violations(fixture("odd-1.0.json"));
    assertTrue(violations.size() > 9, violations::toString);
    assertTrue(violations.toString().contains("CFPackageURI"), violations::toString);
  }

  /** The comparison is proven by what it finds. */
  @Test
  void findsWhatIsLost() {
    byte[] given = fixture("full-1.1.json");
    JSONObject less = Lost.object(given);
    less.getJSONArray("CFItems").getJSONObject(0).remove("notes");
    less.getJSONArray("CFRubrics")
        .getJSONObject(0)
        .getJSONArray("CFRubricCriteria")
        .getJSONObject(0)
        .put("weight", 0.31);
    less.getJSONArray("CFAssociations").remove(8);
    byte[] damaged = less.toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            "/CFAssociations has 8 instead of 9",
            "/CFItems/0/notes",
            "/CFRubrics/0/CFRubricCriteria/0/weight is 0.31 instead of 0.3"),
        Lost.between(given, damaged));
    assertFalse(Lost.between(damaged, given).isEmpty());
  }

  private static void assertRoundTrip(byte[] given) {
    ImportedInstrument first = PACKAGES.read(given);
    byte[] exported = PACKAGES.write(first.document());
    ImportedInstrument second = PACKAGES.read(exported);
    assertEquals(first.document().tree(), second.document().tree());
    assertEquals(first.specification(), second.specification());
    assertArrayEquals(exported, PACKAGES.write(second.document()));
    assertEquals(List.of(), Lost.between(given, exported));
    byte[] written = first.document().readableBytes();
    assertArrayEquals(exported, PACKAGES.write(JsonDocument.read(written)));
  }

  private static byte[] exported(byte[] given) {
    return PACKAGES.write(PACKAGES.read(given).document());
  }

  private static byte[] fixture(String name) {
    return Fixtures.bytes("casenet/" + name);
  }
}
