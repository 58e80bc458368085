package online.ucca.triumvirate.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EveritSchemaValidatorTest {
  private static final EveritSchemaValidator VALIDATOR = new EveritSchemaValidator();
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes";

  private final JsonDocument sample = Harbour.of("1.1");

  private static List<String> found(JsonDocument document) {
    return found(document, SchemaVersion.V1_1);
  }

  private static List<String> found(JsonDocument document, SchemaVersion version) {
    return VALIDATOR.validate(document, version).stream()
        .map(finding -> finding.errorCode() + " " + finding.triumvirateElement())
        .toList();
  }

  @Test
  void acceptsTheSamples() {
    assertEquals(List.of(), found(sample));
    assertEquals(List.of(), found(Harbour.of("1.0"), SchemaVersion.V1_0));
  }

  @Test
  void acceptsVersion10UnderThe11Schema_exceptForTheVersionItself() {
    JsonDocument old = Harbour.of("1.0").with("/schema_version", Json.createValue("1.1"));
    assertEquals(List.of(), found(old));
    assertEquals(List.of("VAL_BAD_VALUE /schema_version"), found(Harbour.of("1.0")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/extensions",
        "/validation/coverage",
        "/provenance/confidence",
        "/provenance/translation_log_hash",
        "/source_corpus/attribution",
        "/source_corpus/licence",
        "/instruments/outcome_specification/domain/labels",
        "/instruments/outcome_specification/domain/assessment_basis",
        "/instruments/outcome_specification/instrument_ref/supersedes",
        "/instruments/outcome_specification/instrument_ref/licensing",
        "/instruments/outcome_specification/evidence_requirements/supporting_skills",
        "/instruments/outcome_specification/evidence_requirements/knowledge_evidence/1/items",
        "/instruments/outcome_specification/evidence_requirements/knowledge_evidence/1/evidence_id",
        "/instruments/outcome_specification/outcomes/0/group",
        "/instruments/compliance_ruleset/rules/0/effect",
        "/instruments/credential_map/credentials/0/lifecycle/validity_basis"
      })
  void refusesMemberOf11_under10(String pointer) {
    JsonValue value = Harbour.get(sample, pointer);
    assertEquals(
        List.of("VAL_UNKNOWN_MEMBER " + pointer),
        found(Harbour.of("1.0").with(pointer, value), SchemaVersion.V1_0));
  }

  @ParameterizedTest
  @CsvSource({
    "'', x, /x",
    "/source_corpus, X, /source_corpus/X",
    "/instruments, fourth, /instruments/fourth",
    "/instruments/credential_map/credentials/1/lifecycle, a/b, "
        + "/instruments/credential_map/credentials/1/lifecycle/a~1b",
    "'', m~n, /m~0n",
    "'', ~1, /~01",
    "'', '', /",
    "'', a b, /a b",
    "'', [x], /[x]",
    "'', 'é😀', '/é😀'",
    "'', 'quote\"\\', '/quote\"\\'",
    "'', %41#, /%41#"
  })
  void refusesUnknownMember_withItsEscapedPointer(String parent, String name, String pointer) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    JsonDocument altered = sample.with(parent + "/" + escaped, JsonValue.TRUE);
    assertEquals(List.of("VAL_UNKNOWN_MEMBER " + pointer), found(altered));
  }

  /** The label's name is data: whatever it holds, the pointer must lead to it. */
  @ParameterizedTest
  @ValueSource(strings = {"a/b", "m~n", "é😀", "a b", "quote\"", "back\\slash", "%41", "#", "~1"})
  void pointsIntoMemberOfAnyName(String name) {
    String pointer =
        "/instruments/outcome_specification/domain/labels/"
            + name.replace("~", "~0").replace("/", "~1");
    JsonDocument altered = sample.with(pointer, Json.createValue(1));
    assertEquals(List.of("VAL_WRONG_TYPE " + pointer), found(altered));
    assertEquals(Json.createValue(1), Harbour.get(altered, pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"outcome_specification", "compliance_ruleset", "credential_map"})
  void namesTheInstrumentThatIsMissing(String instrument) {
    String pointer = "/instruments/" + instrument;
    List<Finding> findings = VALIDATOR.validate(sample.without(pointer), SchemaVersion.V1_1);
    assertEquals(1, findings.size());
    assertEquals("TRD_INCOMPLETE_INSTRUMENTS", findings.get(0).errorCode());
    assertEquals(pointer, findings.get(0).triumvirateElement());
    assertTrue(findings.get(0).message().contains(instrument));
  }

  @Test
  void givesEachKindOfViolationItsCode() {
    assertEquals(
        List.of("VAL_MISSING_REQUIRED_FIELD /client_id"), found(sample.without("/client_id")));
    assertEquals(
        List.of("VAL_WRONG_TYPE /client_id"), found(sample.with("/client_id", JsonValue.NULL)));
    assertEquals(
        List.of("VAL_WRONG_TYPE /validation/coverage/mapped"),
        found(sample.with("/validation/coverage/mapped", Json.createValue("1"))));
    assertEquals(
        List.of("VAL_EMPTY_ARRAY " + OUTCOMES),
        found(sample.with(OUTCOMES, JsonValue.EMPTY_JSON_ARRAY)));
    assertEquals(
        List.of("VAL_BAD_VALUE " + OUTCOMES + "/0/criteria/0/evidence_type"),
        found(
            Harbour.replace(
                sample,
                OUTCOMES + "/0/criteria/0/evidence_type",
                Json.createValue("PERFORMANCE"))));
    assertEquals(
        List.of("VAL_BAD_VALUE /validation/coverage/unmapped"),
        found(sample.with("/validation/coverage/unmapped", Json.createValue(-1))));
    assertEquals(
        List.of("VAL_BAD_VALUE /source_corpus/corpus_hash"),
        found(sample.with("/source_corpus/corpus_hash", Json.createValue("ABC"))));
  }

  @Test
  void refusesExtensionThatHasNoReverseDnsName() {
    JsonDocument altered = sample.with("/extensions/pages", Json.createValue(1));
    List<String> found = found(altered);
    assertEquals(1, found.size());
    assertTrue(found.get(0).startsWith("VAL_BAD_VALUE /extensions"), found.get(0));
  }

  @Test
  void acceptsAnythingInsideAnExtension() {
    JsonValue anything =
        JsonDocument.read("{\"a\":[null,{\"/~\":-1}],\"\":{}}".getBytes(StandardCharsets.UTF_8))
            .tree();
    assertEquals(List.of(), found(sample.with("/extensions/org.example.x", anything)));
  }

  @Test
  void reportsEveryViolationInOneReport_sortedByPlace() {
    JsonDocument altered =
        sample
            .without("/client_id")
            .with("/surprise", JsonValue.TRUE)
            .without("/instruments/credential_map")
            .with("/source_corpus/corpus_title", Json.createValue(7))
            .with(OUTCOMES + "/0/criteria/0/parent_criterion_id", Json.createValue(""))
            .without("/validation/structural_valid");
    assertEquals(
        List.of(
            "VAL_MISSING_REQUIRED_FIELD /client_id",
            "TRD_INCOMPLETE_INSTRUMENTS /instruments/credential_map",
            "VAL_BAD_VALUE " + OUTCOMES + "/0/criteria/0/parent_criterion_id",
            "VAL_WRONG_TYPE /source_corpus/corpus_title",
            "VAL_UNKNOWN_MEMBER /surprise",
            "VAL_MISSING_REQUIRED_FIELD /validation/structural_valid"),
        found(altered).stream().distinct().toList());
  }

  @Test
  void keepsMessagesShort_whateverTheValue() {
    JsonDocument altered =
        sample.with("/source_corpus/corpus_hash", Json.createValue("x".repeat(100_000)));
    Finding finding = VALIDATOR.validate(altered, SchemaVersion.V1_1).get(0);
    assertTrue(finding.message().length() < 400, "message of " + finding.message().length());
  }

  /** A message that ended in half a character could not be written as JSON. */
  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void neverCutsACharacterInHalf(String before) {
    JsonDocument altered =
        sample.with("/source_corpus/corpus_hash", Json.createValue(before + "😀".repeat(1000)));
    String message = VALIDATOR.validate(altered, SchemaVersion.V1_1).get(0).message();
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(message), message);
  }

  @Test
  void refusesEmptyDocument_withEveryMemberThatIsMissing() {
    JsonDocument empty = JsonDocument.of(JsonValue.EMPTY_JSON_OBJECT);
    List<String> found = found(empty);
    assertEquals(10, found.size());
    assertTrue(found.stream().allMatch(text -> text.startsWith("VAL_MISSING_REQUIRED_FIELD /")));
  }
}
