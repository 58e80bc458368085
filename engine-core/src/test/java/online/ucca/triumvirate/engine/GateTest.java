package online.ucca.triumvirate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.registration.RegistrationState;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final String FIRST_CREDENTIAL = "/instruments/credential_map/credentials/0";

  private final Gate gate = Harbour.gate();

  @Test
  void admitsSignedTriumvirate() {
    AcceptedTriumvirate accepted = gate.admit(Harbour.signed(Harbour.triumvirate()));
    assertEquals("HB100_R1", accepted.triumvirate().sourceCorpus().corpusId().value());
    assertEquals(List.of(), accepted.warnings());
  }

  @Test
  void warnsOnce_whenTheRulesetIsAReferenceOnly() {
    AcceptedTriumvirate accepted = gate.admit(Harbour.signed(Harbour.withoutRules()));
    assertEquals(
        List.of("VAL_RULESET_REFERENCE_ONLY"),
        accepted.warnings().stream().map(Finding::errorCode).toList());
  }

  @Test
  void refusesEveryFlippedByte() {
    byte[] signed = Harbour.signed(Harbour.triumvirate());
    for (int i = 0; i < signed.length; i++) {
      byte[] tampered = signed.clone();
      tampered[i] ^= 1;
      int position = i;
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () -> gate.admit(tampered),
              () -> "accepted with byte " + position + " flipped");
      assertTrue(refusal.findings().stream().allMatch(f -> isRegistered(f.errorCode())));
    }
  }

  @Test
  void refusesUnsignedEnvelope() {
    byte[] unsigned = Binding.write(Harbour.triumvirate()).canonicalBytes();
    assertRefused(unsigned, ErrorCode.SIG_MISSING, "/provenance/adapter_signature");
  }

  @Test
  void refusesAnotherKey() {
    byte[] foreign =
        DataIntegrity.sign(
                Binding.write(Harbour.triumvirate()),
                DataIntegrity.ENVELOPE_PROOF,
                Harbour.OTHER_KEY,
                Harbour.TIME)
            .canonicalBytes();
    assertRefused(foreign, ErrorCode.SIG_UNKNOWN_KEY, "/provenance/adapter_signature");
  }

  @Test
  void refusesUnsupportedSchemaVersion() {
    assertRefused(
        altered("/schema_version", Json.createValue("2.0")),
        ErrorCode.TRD_SCHEMA_VERSION_UNSUPPORTED,
        "/schema_version");
  }

  @Test
  void refusesWhatIsNoTriumvirate() {
    byte[] other = "{\"code\":\"HB100\"}".getBytes(StandardCharsets.UTF_8);
    assertRefused(other, ErrorCode.TRD_NOT_A_TRIUMVIRATE, "/schema_version");
  }

  @Test
  void refusesMissingInstrument() {
    byte[] two =
        Harbour.signed(
            Harbour.triumvirate(), document -> document.without("/instruments/compliance_ruleset"));
    assertRefused(two, ErrorCode.TRD_INCOMPLETE_INSTRUMENTS, "/instruments/compliance_ruleset");
  }

  @Test
  void refusesUnknownMember() {
    assertRefused(altered("/surprise", JsonValue.TRUE), ErrorCode.VAL_UNKNOWN_MEMBER, "/surprise");
  }

  @Test
  void refusesDanglingReference_evenIfTheAdapterCallsItValid() {
    String pointer = FIRST_CREDENTIAL + "/requirements/required_outcomes/0/outcome_ref";
    assertRefused(
        altered(pointer, Json.createValue("99")), ErrorCode.VAL_DANGLING_REFERENCE, pointer);
  }

  @Test
  void refusesEnvelopeThatItsAdapterDidNotValidate() {
    assertRefused(
        altered("/validation/semantic_valid", JsonValue.FALSE),
        ErrorCode.VAL_NOT_VALIDATED,
        "/validation");
  }

  @Test
  void refusesAnotherClient() {
    assertRefused(
        altered("/client_id", Json.createValue("client-b")),
        ErrorCode.REG_WRONG_CLIENT,
        "/client_id");
  }

  @Test
  void refusesAdapterThatIsNotActive() {
    for (RegistrationState state : RegistrationState.values()) {
      Gate other = HarbourGate.of(HarbourGate.registration(state));
      byte[] signed = Harbour.signed(Harbour.triumvirate());
      if (state == RegistrationState.ACTIVE) {
        other.admit(signed);
      } else {
        Refusal refusal = assertThrows(Refusal.class, () -> other.admit(signed));
        assertEquals(ErrorCode.REG_NOT_ACTIVE.name(), refusal.code());
      }
    }
  }

  @Test
  void reportsEveryViolation() {
    UnaryOperator<JsonDocument> twice =
        document ->
            Harbour.set(
                    FIRST_CREDENTIAL + "/requirements/required_outcomes/0/outcome_ref",
                    Json.createValue("99"))
                .andThen(Harbour.set("/validation/structural_valid", JsonValue.FALSE))
                .apply(document);
    byte[] bytes =
        JsonDocument.read(Harbour.signed(Harbour.triumvirate(), twice))
            .without("/provenance/adapter_signature")
            .canonicalBytes();
    Refusal refusal = assertThrows(Refusal.class, () -> gate.admit(bytes));
    assertEquals(
        List.of("VAL_DANGLING_REFERENCE", "VAL_NOT_VALIDATED", "SIG_MISSING"),
        refusal.findings().stream().map(Finding::errorCode).toList());
  }

  /** Spec P6. */
  @Test
  void refusesOtherContentUnderAnAcceptedId() {
    gate.admit(Harbour.signed(Harbour.triumvirate()));
    assertRefused(
        altered("/adapter_version", Json.createValue("9.9")),
        ErrorCode.TRD_CONTENT_CHANGED,
        "/triumvirate_id");
  }

  @Test
  void admitsTheSameContentAgain_asItWasAcceptedFirst() {
    AcceptedTriumvirate first = gate.admit(Harbour.signed(Harbour.triumvirate()));
    AcceptedTriumvirate again =
        gate.admit(altered("/created_at", Json.createValue("2027-01-01T00:00:00Z")));
    assertEquals(first.contentDigest(), again.contentDigest());
    assertEquals(first.document().tree(), again.document().tree());
    assertEquals(first.triumvirate(), again.triumvirate());
  }

  @Test
  void keepsNothingOfWhatItRefuses() {
    assertRefused(
        altered("/validation/semantic_valid", JsonValue.FALSE),
        ErrorCode.VAL_NOT_VALIDATED,
        "/validation");
    gate.admit(altered("/adapter_version", Json.createValue("9.9")));
  }

  private byte[] altered(String pointer, JsonValue value) {
    return Harbour.signed(Harbour.triumvirate(), Harbour.set(pointer, value));
  }

  private void assertRefused(byte[] bytes, ErrorCode code, String pointer) {
    Refusal refusal = assertThrows(Refusal.class, () -> gate.admit(bytes));
    Finding first = refusal.findings().get(0);
    assertEquals(code.name(), first.errorCode());
    assertEquals(pointer, first.triumvirateElement());
    assertEquals(code.remedy(), first.remediation());
  }

  private static boolean isRegistered(String code) {
    return List.of(ErrorCode.values()).stream().anyMatch(c -> c.name().equals(code));
  }
}
