package online.ucca.triumvirate.exchange.casenet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import online.ucca.triumvirate.exchange.Fixtures;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each package here has one defect, and is refused for it with a code and a place. */
class RefusalTest {
  private static final CasePackages PACKAGES = new CasePackages(new EveritSchemaValidator());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/CFDocument            | identifier         | null     | VAL_BAD_VALUE",
        "/CFDocument            | identifier         | \"x\"    | VAL_BAD_VALUE",
        "/CFDocument            | title              | 7        | VAL_BAD_VALUE",
        "/CFDocument            | lastChangeDateTime | \"2026-02-30T00:00:00Z\" | VAL_BAD_DATE",
        "/CFDocument            | lastChangeDateTime | \"2026-02-03\"           | VAL_BAD_DATE",
        "/CFDocument            | subject            | [1]      | VAL_BAD_VALUE",
        "/CFDocument            | licenseURI         | {}       | VAL_BAD_VALUE",
        "/CFItems/0             | fullStatement      | null     | VAL_BAD_VALUE",
        "/CFItems/0             | notes              | {}       | VAL_BAD_VALUE",
        "/CFItems/1             | subjectURI         | [{}]     | VAL_BAD_VALUE",
        "/CFAssociations/0      | associationType    | \"isParentOf\" | VAL_BAD_VALUE",
        "/CFAssociations/0      | sequenceNumber     | 1.5      | VAL_BAD_VALUE",
        "/CFAssociations/0      | originNodeURI      | \"x\"    | VAL_BAD_VALUE",
        "/CFDefinitions         | CFConcepts         | {}       | VAL_WRONG_TYPE",
        "/CFRubrics/0           | CFRubricCriteria   | [3]      | VAL_WRONG_TYPE",
        "/CFRubrics/0/CFRubricCriteria/0 | weight    | \"1\"    | VAL_BAD_VALUE"
      })
  void refusesAValueThatNeitherVersionAllows(
      String place, String member, String value, String code) {
    Refusal refusal =
        refused(
            cfPackage ->
                ((JSONObject) cfPackage.query(place))
                    .put(member, new JSONArray("[" + value + "]").get(0)));
    assertEquals(code, refusal.code());
    String at = String.valueOf(refusal.findings().get(0).triumvirateElement());
    assertTrue(at.startsWith(place + "/" + member), at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/CFDocument/creator",
        "/CFItems/3/identifier",
        "/CFItems/3/uri",
        "/CFAssociations/2/destinationNodeURI",
        "/CFDefinitions/CFLicenses/0/licenseText",
        "/CFRubrics/0/CFRubricCriteria/0/CFRubricCriterionLevels/1/lastChangeDateTime"
      })
  void refusesAPackageWithoutAMemberThatBothVersionsDemand(String pointer) {
    int name = pointer.lastIndexOf('/');
    Refusal refusal =
        refused(
            cfPackage ->
                ((JSONObject) cfPackage.query(pointer.substring(0, name)))
                    .remove(pointer.substring(name + 1)));
    assertEquals("VAL_MISSING_REQUIRED_FIELD", refusal.code());
    assertEquals(pointer, refusal.findings().get(0).triumvirateElement());
  }

  @Test
  void refusesACircle_andNamesIt() {
    Refusal refusal =
        refused(cfPackage -> link(cfPackage, 1, "c0000000-0000-4000-8000-00000000000a"));
    assertEquals("EXC_CIRCLE", refusal.code());
    String message = refusal.findings().get(0).message();
    for (String end : List.of("000000000001", "000000000002", "00000000000a")) {
      assertTrue(message.contains("c0000000-0000-4000-8000-" + end), message);
    }
  }

  @Test
  void refusesAnItemBelowItself_andADocumentBelowItsItems() {
    assertEquals(
        "EXC_CIRCLE",
        refused(cfPackage -> link(cfPackage, 1, "c0000000-0000-4000-8000-000000000001")).code());
    assertEquals(
        "EXC_CIRCLE",
        refused(
                cfPackage -> {
                  link(cfPackage, 8, "c0000000-0000-4000-8000-000000000001");
                  association(cfPackage, 8)
                      .put("associationType", "isChildOf")
                      .getJSONObject("originNodeURI")
                      .put("identifier", "d1000000-0000-4000-8000-000000000000");
                })
            .code());
  }

  /** A second parent is a circle, too, if it leads back. */
  @Test
  void refusesACircleByASecondParent() {
    assertEquals(
        "EXC_CIRCLE",
        refused(
                cfPackage -> {
                  link(cfPackage, 8, "c0000000-0000-4000-8000-00000000000a");
                  association(cfPackage, 8)
                      .put("associationType", "isChildOf")
                      .getJSONObject("originNodeURI")
                      .put("identifier", "C0000000-0000-4000-8000-000000000001");
                })
            .code());
  }

  @Test
  void refusesTwoItemsOfOneIdentifier_alsoInOtherLetters() {
    Refusal refusal =
        refused(
            cfPackage ->
                ((JSONObject) cfPackage.query("/CFItems/2"))
                    .put("identifier", "C0000000-0000-4000-8000-000000000001"));
    assertEquals("VAL_DUPLICATE_ID", refusal.code());
    assertEquals("/CFItems/2/identifier", refusal.findings().get(0).triumvirateElement());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                     | JSN_SYNTAX",
        "[]                                     | JSN_NOT_AN_OBJECT",
        "{}                                     | EXC_NOT_CASE",
        "{\"CFDocument\":[]}                    | EXC_NOT_CASE",
        "{\"CFDocument\":{},\"CFDocument\":{}}  | JSN_DUPLICATE_KEY",
        "{\"CFDocument\":{\"x\":1e999}}         | EXC_NUMBER",
        "{\"CFDocument\":{\"x\":0.12345678901234567890}} | EXC_NUMBER",
        "{\"CFDocument\":{\"x\":9007199254740993}}       | EXC_NUMBER",
        "{\"CFDocument\":{\"x\":1e-99999999999}}         | EXC_NUMBER",
        "{\"CFDocument\":{\"x\":\"\\ud800\"}}   | JSN_LONE_SURROGATE",
        "{\"CFDocument\":{}}                    | VAL_MISSING_REQUIRED_FIELD",
        "{\"CFDocument\":{\"extensions\":{\"online.ucca.triumvirate.case\":{}}}} | VAL_WRONG_TYPE",
        "{\"triumvirate_id\":\"x\"}             | EXC_NOT_CASE"
      })
  void refusesWhatIsNoPackage(String text, String code) {
    assertEquals(code, refused(text.getBytes(StandardCharsets.UTF_8)).code());
  }

  @Test
  void refusesDeepNesting_withoutEndingTheProgram() {
    String deep = "{\"CFDocument\":{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}}";
    assertEquals("JSN_TOO_DEEP", refused(deep.getBytes(StandardCharsets.UTF_8)).code());
  }

  /** What is read can be written, and what is written read: both nest deeper than the package. */
  @Test
  void readsWhatItCanWrite_andRefusesAnyDeeper() {
    for (int depth = 40; depth <= 64; depth++) {
      JSONObject deep = new JSONObject().put("x", 1);
      for (int i = 4; i < depth; i++) {
        deep = new JSONObject().put("x", deep);
      }
      JSONObject unknown = deep;
      byte[] bytes =
          Fixtures.changed(
              Fixtures.bytes("casenet/odd-1.0.json"),
              cfPackage -> ((JSONObject) cfPackage.query("/CFItems/0")).put("odd", unknown));
      if (depth <= 48) {
        byte[] kept = PACKAGES.read(bytes).document().readableBytes();
        byte[] written = PACKAGES.write(JsonDocument.read(kept));
        assertArrayEquals(kept, PACKAGES.read(written).document().readableBytes());
      } else {
        assertEquals("JSN_TOO_DEEP", refused(bytes).code(), () -> "depth of " + unknown);
      }
    }
  }

  @Test
  void tellsTheFirstHundredDefects() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add("x");
    }
    Refusal refusal = refused(cfPackage -> cfPackage.put("CFItems", new JSONArray(many)));
    assertEquals(100, refusal.findings().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "criterion | {\"criterion_id\": \"\"}          | VAL_BAD_VALUE",
        "criterion | {\"criterion_id\": 7}             | VAL_BAD_VALUE",
        "criterion | {\"criterion_id\": \"M.1.2\"}     | VAL_DUPLICATE_ID",
        "criterion | {\"evidence_type\": \"smell\"}    | VAL_BAD_VALUE",
        "criterion | {\"description\": \" \"}          | VAL_BAD_VALUE",
        "criterion | {\"unknown\": true}               | VAL_BAD_VALUE"
      })
  void refusesAMarkThatNoInstrumentCanSay(String mark, String value, String code) {
    Refusal refusal =
        refused(
            cfPackage ->
                ((JSONObject) cfPackage.query("/CFItems/2"))
                    .put(
                        "extensions",
                        new JSONObject()
                            .put(
                                "online.ucca.triumvirate.instrument",
                                new JSONObject().put(mark, new JSONObject(value)))));
    assertEquals(code, refusal.code(), refusal.getMessage());
  }

  @Test
  void refusesEvidenceThatNestsWithoutEnd() {
    byte[] deep =
        ReadingTest.chain(
            3_000,
            root ->
                root.put(
                    "extensions",
                    new JSONObject()
                        .put(
                            "online.ucca.triumvirate.instrument",
                            new JSONObject().put("evidence_list", "conditions"))));
    assertEquals("JSN_TOO_DEEP", refused(deep).code());
  }

  private static JSONObject association(JSONObject cfPackage, int number) {
    return cfPackage.getJSONArray("CFAssociations").getJSONObject(number);
  }

  private static void link(JSONObject cfPackage, int association, String destination) {
    association(cfPackage, association)
        .getJSONObject("destinationNodeURI")
        .put("identifier", destination);
  }

  private static Refusal refused(Consumer<JSONObject> change) {
    return refused(Fixtures.changed(Fixtures.bytes("casenet/full-1.1.json"), change));
  }

  private static Refusal refused(byte[] bytes) {
    return assertThrows(Refusal.class, () -> PACKAGES.read(bytes));
  }
}
