package online.ucca.triumvirate.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.engine.cco.MakeCapabilityObject;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.registration.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spec §2.7: the engine declares what it accepts, and neither upgrades nor downgrades. */
class VersionNegotiationTest {
  private static final List<String> MEMBERS_OF_11 =
      List.of(
          "/provenance/confidence",
          "/provenance/translation_log_hash",
          "/validation/coverage",
          "/instruments/outcome_specification/domain/labels",
          "/instruments/outcome_specification/evidence_requirements/supporting_skills",
          "/instruments/outcome_specification/evidence_requirements/knowledge_evidence/1",
          "/instruments/compliance_ruleset/rules/3/effect",
          "/instruments/compliance_ruleset/rules/4/effect");

  private final Gate gate = Harbour.gate();
  private final Gate olderGate =
      HarbourGate.of(
          HarbourGate.declared(SchemaVersion.V1_0)
              .withKey(SigningKey.unbounded(Harbour.ADAPTER_KEY.publicKey()), HarbourGate.OCCASION)
              .become(RegistrationState.ACTIVE, HarbourGate.OCCASION));

  private static JsonDocument older(JsonDocument newer) {
    JsonDocument older = newer.with("/schema_version", Json.createValue("1.0"));
    for (String pointer : MEMBERS_OF_11) {
      older = older.without(pointer);
    }
    return older;
  }

  private List<String> refused(byte[] bytes) {
    Refusal refusal = assertThrows(Refusal.class, () -> gate.admit(bytes));
    return refusal.findings().stream()
        .map(finding -> finding.errorCode() + " " + finding.triumvirateElement())
        .toList();
  }

  @Test
  void declaresWhatItAccepts() {
    assertEquals("1.0, 1.1", Gate.acceptedVersions());
  }

  @Test
  void leavesVersion10AsItIs_throughTheEngine() {
    byte[] bytes = Harbour.signed(Harbour.triumvirate(), VersionNegotiationTest::older);

    AcceptedTriumvirate accepted = olderGate.admit(bytes);

    assertEquals(SchemaVersion.V1_0, accepted.triumvirate().schemaVersion());
    assertArrayEquals(bytes, accepted.document().canonicalBytes());
    assertArrayEquals(bytes, Binding.write(accepted.triumvirate()).canonicalBytes());
    assertEquals(
        "1.0",
        new MakeCapabilityObject(Harbour.OTHER_KEY)
            .make(accepted, Harbour.TIME)
            .tree()
            .getJsonObject("credentialSubject")
            .getJsonObject("made_from")
            .getString("schema_version"));
  }

  /** Spec §3.4: an adapter's error says when it arose. */
  @Test
  void carriesAnotherAdaptersWarning_withItsTime() {
    String warning =
        """
        {"w":{"error_code":"TRN_ODD_STRUCTURE","severity":"warning","phase":"translation",
        "source_element":"HB100 R1, 3","triumvirate_element":"/instruments",
        "message":"unusual","remediation":"Review it.","timestamp":"2026-03-09T14:29:59Z"}}
        """;
    JsonValue value =
        JsonDocument.read(warning.getBytes(StandardCharsets.UTF_8)).tree().getJsonObject("w");
    byte[] bytes =
        Harbour.signed(
            Harbour.triumvirate(),
            newer -> older(newer).with("/validation/validation_warnings/-", value));

    AcceptedTriumvirate accepted = olderGate.admit(bytes);

    assertEquals(
        List.of(Instant.parse("2026-03-09T14:29:59Z")),
        accepted.warnings().stream().map(Finding::timestamp).toList());
    assertArrayEquals(bytes, Binding.write(accepted.triumvirate()).canonicalBytes());
    assertEquals(
        value,
        new MakeCapabilityObject(Harbour.OTHER_KEY)
            .make(accepted, Harbour.TIME)
            .tree()
            .getJsonObject("credentialSubject")
            .getJsonObject("completeness")
            .getJsonArray("warnings")
            .get(0));
  }

  @Test
  void refusesMembersOf11_inVersion10() {
    byte[] bytes =
        Harbour.signed(
            Harbour.triumvirate(),
            newer ->
                older(newer)
                    .with("/extensions", JsonValue.EMPTY_JSON_OBJECT)
                    .with("/provenance/confidence", Json.createValue("full")));
    assertEquals(
        List.of("VAL_UNKNOWN_MEMBER /extensions", "VAL_UNKNOWN_MEMBER /provenance/confidence"),
        refused(bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1.2\"",
        "\"2.0\"",
        "\"1\"",
        "\"1.00\"",
        "\"01.0\"",
        "\"1.1 \"",
        "\"1.1.0\"",
        "\"v1.1\"",
        "\"\"",
        "1",
        "null",
        "[\"1.1\"]"
      })
  void refusesAnyOtherVersion_andNamesThoseItAccepts(String version) {
    byte[] bytes = ("{\"schema_version\":" + version + "}").getBytes(StandardCharsets.UTF_8);
    Refusal refusal = assertThrows(Refusal.class, () -> gate.admit(bytes));
    Finding finding = refusal.findings().get(0);
    assertEquals("TRD_SCHEMA_VERSION_UNSUPPORTED", finding.errorCode());
    assertEquals("/schema_version", finding.triumvirateElement());
    assertEquals("schema version " + version + " is not one of 1.0, 1.1", finding.message());
  }

  @Test
  void quotesALongVersionInPart_withoutCuttingACharacterInHalf() {
    for (String version : List.of("😀".repeat(1000), "x" + "😀".repeat(1000))) {
      byte[] bytes = ("{\"schema_version\":\"" + version + "\"}").getBytes(StandardCharsets.UTF_8);
      Refusal refusal = assertThrows(Refusal.class, () -> gate.admit(bytes));
      String message = refusal.findings().get(0).message();
      assertTrue(message.length() < 200, message);
      assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(message), message);
    }
  }

  @Test
  void refusesVersionThatIsADecimalNumber_asItsReaderDoes() {
    assertEquals(
        "JSN_NUMBER",
        assertThrows(
                Refusal.class,
                () -> gate.admit("{\"schema_version\":1.0}".getBytes(StandardCharsets.UTF_8)))
            .code());
  }
}
