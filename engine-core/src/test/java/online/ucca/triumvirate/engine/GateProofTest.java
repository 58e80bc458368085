package online.ucca.triumvirate.engine;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Base58;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate fails closed: an envelope gets in with its own proof, whole and unaltered, or not. */
class GateProofTest {
  private static final String PROOF = DataIntegrity.ENVELOPE_PROOF;

  /** Whoever finds it first, the binding to records or the check of the proof. */
  private static final String SHAPELESS = "SIG_MALFORMED";

  private final Gate gate = Harbour.gate();
  private final JsonDocument signed = JsonDocument.read(Harbour.signed(Harbour.triumvirate()));

  private static JsonValue json(String text) {
    try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
      return reader.readValue();
    }
  }

  private void assertRefused(String code, JsonDocument document) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> gate.admit(document.canonicalBytes()), "was admitted");
    assertTrue(List.of(code.split(" or ")).contains(refusal.code()), refusal.code());
  }

  private String proofValue() {
    return signed
        .tree()
        .getJsonObject("provenance")
        .getJsonObject("adapter_signature")
        .getString("proofValue");
  }

  @Test
  void admitsTheOriginal() {
    gate.admit(signed.canonicalBytes());
    gate.admit(signed.readableBytes());
  }

  @Test
  void refusesStrippedProof() {
    assertRefused("SIG_MISSING", signed.without(PROOF));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "null; VAL_WRONG_TYPE",
        "[]; VAL_WRONG_TYPE",
        "''; VAL_WRONG_TYPE",
        "true; VAL_WRONG_TYPE",
        "0; VAL_WRONG_TYPE",
        "{}; " + SHAPELESS,
        "{'proofValue':'z1'}; " + SHAPELESS
      })
  void refusesWhatIsNoProof(String proof, String code) {
    assertRefused(code, signed.with(PROOF, json(proof)));
  }

  @Test
  void refusesProofInAListOrElsewhere() {
    JsonValue proof = signed.tree().getJsonObject("provenance").getJsonObject("adapter_signature");
    JsonValue list = Json.createArrayBuilder().add(proof).build();
    assertRefused("VAL_WRONG_TYPE", signed.with(PROOF, list));
    assertRefused("VAL_UNKNOWN_MEMBER", signed.with("/proof", proof));
    assertRefused("VAL_UNKNOWN_MEMBER", signed.without(PROOF).with("/proof", proof));
  }

  @ParameterizedTest
  @CsvSource({
    "type, Ed25519Signature2020, SIG_UNKNOWN_SUITE",
    "cryptosuite, eddsa-rdfc-2022, SIG_UNKNOWN_SUITE",
    "cryptosuite, ecdsa-jcs-2019, SIG_UNKNOWN_SUITE",
    "proofPurpose, authentication, SIG_MALFORMED",
    "created, 2026-03-09T14:30:01Z, SIG_INVALID",
    "created, 2026-03-09T14:30:00.000Z, SIG_INVALID",
    "created, now, SIG_MALFORMED",
    "verificationMethod, did:web:example.org#key, SIG_MALFORMED",
    "id, urn:uuid:7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55, SIG_INVALID",
    "previousProof, urn:uuid:7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55, SIG_MALFORMED",
    "expires, 2099-01-01T00:00:00Z, " + SHAPELESS,
    "nonce, x, " + SHAPELESS,
    "proofValue, '', SIG_MALFORMED",
    "proofValue, z, SIG_MALFORMED",
    "proofValue, uAAAA, SIG_MALFORMED"
  })
  void refusesAlteredProof(String member, String value, String code) {
    assertRefused(code, signed.with(PROOF + "/" + member, Json.createValue(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type",
        "cryptosuite",
        "created",
        "verificationMethod",
        "proofPurpose",
        "proofValue"
      })
  void refusesProofThatLacksAMember_orHoldsNull(String member) {
    assertRefused(SHAPELESS, signed.without(PROOF + "/" + member));
    assertRefused(SHAPELESS, signed.with(PROOF + "/" + member, JsonValue.NULL));
  }

  @ParameterizedTest
  @CsvSource({"[], " + SHAPELESS, "['https://a'], SIG_INVALID", "null, " + SHAPELESS})
  void refusesContextInTheProof(String context, String code) {
    assertRefused(code, signed.with(PROOF + "/@context", json(context)));
  }

  @Test
  void refusesContextInTheEnvelope() {
    assertRefused("VAL_UNKNOWN_MEMBER", signed.with("/@context", json("['https://a']")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 32, 63, 65, 128})
  void refusesSignatureOfAnotherLength(int length) {
    byte[] other = Arrays.copyOf(Base58.decodeMultibase(proofValue()), length);
    assertRefused(
        "SIG_MALFORMED",
        signed.with(PROOF + "/proofValue", Json.createValue(Base58.encodeMultibase(other))));
  }

  @Test
  void refusesProofThatNamesAnotherKey() {
    String other = Harbour.OTHER_KEY.publicKey().verificationMethod();
    assertRefused(
        "SIG_UNKNOWN_KEY", signed.with(PROOF + "/verificationMethod", Json.createValue(other)));
  }

  @Test
  void refusesProofOfAnotherEnvelope() {
    JsonDocument other =
        JsonDocument.read(
            Harbour.signed(
                Harbour.triumvirate(),
                Harbour.set("/created_at", Json.createValue("2026-03-09T14:30:01Z"))));
    JsonValue proof = other.tree().getJsonObject("provenance").getJsonObject("adapter_signature");
    assertRefused("SIG_INVALID", signed.with(PROOF, proof));
  }
}
