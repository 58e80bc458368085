package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Base58;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataIntegrityTest {
  private static final Instant TIME = Instant.parse("2026-03-09T14:30:00.123Z");

  private final Signer signer = Keys.number(1);
  private final TrustedKeys trusted = TrustedKeys.of(signer.publicKey());
  private final JsonDocument plain = document("{\"a\":[1,true,null,\"é\"],\"b\":{\"c\":\"d\"}}");
  private final JsonDocument signed = sign(plain);

  private static JsonDocument document(String json) {
    return JsonDocument.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private JsonDocument sign(JsonDocument document) {
    return DataIntegrity.sign(document, DataIntegrity.DOCUMENT_PROOF, signer, TIME);
  }

  private String verify(JsonDocument document) {
    return verify(document, trusted);
  }

  private static String verify(JsonDocument document, TrustedKeys keys) {
    return DataIntegrity.verify(
            document, DataIntegrity.DOCUMENT_PROOF, keys, new BouncyCastleProofVerifier())
        .map(Finding::errorCode)
        .orElse("ok");
  }

  private JsonDocument withProof(JsonValue proof) {
    return signed.without("/proof").with("/proof", proof);
  }

  private JsonDocument withMember(String name, JsonValue value) {
    return signed.with("/proof/" + name, value);
  }

  @Test
  void verifiesWhatItSigned_alsoIndentedAndReordered() {
    assertEquals("ok", verify(signed));
    assertEquals("ok", verify(JsonDocument.read(signed.readableBytes())));
  }

  @Test
  void cutsTheTimeToSeconds_andSignsTheSameWayTwice() {
    JsonObject proof = signed.tree().getJsonObject("proof");
    assertEquals("2026-03-09T14:30:00Z", proof.getString("created"));
    assertEquals(signed.tree(), sign(plain).tree());
  }

  @Test
  void verifiesEnvelopeProof_inItsOwnPlace() {
    JsonDocument envelope =
        DataIntegrity.sign(
            document("{\"provenance\":{\"submission_id\":\"x\"},\"z\":1}"),
            DataIntegrity.ENVELOPE_PROOF,
            signer,
            TIME);
    var verifier = new BouncyCastleProofVerifier();
    assertTrue(
        DataIntegrity.verify(envelope, DataIntegrity.ENVELOPE_PROOF, trusted, verifier).isEmpty());
    Finding elsewhere =
        DataIntegrity.verify(envelope, DataIntegrity.DOCUMENT_PROOF, trusted, verifier)
            .orElseThrow();
    assertEquals("SIG_MISSING", elsewhere.errorCode());
    assertEquals("/proof", elsewhere.triumvirateElement());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"provenance\":1}", "{\"provenance\":[]}", "{\"provenance\":null}"})
  void refusesEnvelopeWithoutAPlaceForAProof(String json) {
    assertEquals(
        "SIG_MISSING",
        DataIntegrity.verify(
                document(json),
                DataIntegrity.ENVELOPE_PROOF,
                trusted,
                new BouncyCastleProofVerifier())
            .orElseThrow()
            .errorCode());
  }

  @Test
  void refusesMissingNullOrShapelessProof() {
    assertEquals("SIG_MISSING", verify(plain));
    assertEquals("SIG_MISSING", verify(withProof(JsonValue.NULL)));
    assertEquals("SIG_MALFORMED", verify(withProof(JsonValue.TRUE)));
    assertEquals("SIG_MALFORMED", verify(withProof(Json.createValue("x"))));
    assertEquals("SIG_MALFORMED", verify(withProof(JsonValue.EMPTY_JSON_ARRAY)));
    assertEquals("SIG_MALFORMED", verify(withProof(JsonValue.EMPTY_JSON_OBJECT)));
    JsonValue proof = signed.tree().getJsonObject("proof");
    assertEquals("SIG_MALFORMED", verify(withProof(Json.createArrayBuilder().add(proof).build())));
  }

  @Test
  void refusesProofWithAnUnknownMember() {
    for (String name :
        List.of("expires", "nonce", "domain", "challenge", "signature", "jws", "proof", "")) {
      assertEquals("SIG_MALFORMED", verify(withMember(name, Json.createValue("x"))), name);
    }
  }

  @Test
  void refusesProofWithoutAnyOneMember_orWithOneOfAnotherKind() {
    for (String name : signed.tree().getJsonObject("proof").keySet()) {
      assertEquals("SIG_MALFORMED", verify(signed.without("/proof/" + name)), name);
      for (JsonValue value : List.of(JsonValue.NULL, JsonValue.TRUE, Json.createValue(1))) {
        assertEquals("SIG_MALFORMED", verify(withMember(name, value)), name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "type, Ed25519Signature2020, SIG_UNKNOWN_SUITE",
    "type, dataIntegrityProof, SIG_UNKNOWN_SUITE",
    "cryptosuite, eddsa-rdfc-2022, SIG_UNKNOWN_SUITE",
    "cryptosuite, '', SIG_UNKNOWN_SUITE",
    "proofPurpose, authentication, SIG_MALFORMED",
    "proofPurpose, capabilityInvocation, SIG_MALFORMED",
    "created, 2026-03-09, SIG_MALFORMED",
    "created, 2026-03-09T14:30:00, SIG_MALFORMED",
    "created, 2026-02-30T14:30:00Z, SIG_MALFORMED",
    "created, 2026-03-09T25:30:00Z, SIG_MALFORMED",
    "created, yesterday, SIG_MALFORMED",
    "created, 2026-03-09T14:30:01Z, SIG_INVALID",
    "created, 2026-03-09T14:30:00+00:00, SIG_INVALID",
    "verificationMethod, did:web:example.org#key, SIG_MALFORMED",
    "verificationMethod, '', SIG_MALFORMED",
    "proofPurpose, '', SIG_MALFORMED",
    "type, '', SIG_UNKNOWN_SUITE",
    "proofValue, '', SIG_MALFORMED",
    "proofValue, u407cd126, SIG_MALFORMED",
    "id, urn:uuid:7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55, SIG_INVALID",
    "previousProof, urn:uuid:7f1c1d8e-9a34-4a57-9f1c-0d2b6a1c9e55, SIG_MALFORMED"
  })
  void refusesAlteredProofOption(String name, String value, String code) {
    assertEquals(code, verify(withMember(name, Json.createValue(value))));
  }

  @Test
  void refusesKeyThatIsNotTrusted_evenIfTheProofNamesIt() {
    assertEquals("SIG_UNKNOWN_KEY", verify(signed, TrustedKeys.of()));
    assertEquals("SIG_UNKNOWN_KEY", verify(signed, TrustedKeys.of(Keys.number(2).publicKey())));
  }

  @Test
  void refusesProofThatNamesAnotherTrustedKey() {
    Signer other = Keys.number(2);
    JsonDocument altered =
        withMember("verificationMethod", Json.createValue(other.publicKey().verificationMethod()));
    TrustedKeys both = TrustedKeys.of(signer.publicKey(), other.publicKey());
    assertEquals("SIG_INVALID", verify(altered, both));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 32, 63, 65, 100})
  void refusesSignatureOfAnotherLength(int length) {
    byte[] signature =
        Base58.decodeMultibase(signed.tree().getJsonObject("proof").getString("proofValue"));
    String value = Base58.encodeMultibase(Arrays.copyOf(signature, length));
    assertEquals("SIG_MALFORMED", verify(withMember("proofValue", Json.createValue(value))));
  }

  /** The same 64 bytes in other clothes: one signature has one text. */
  @Test
  void refusesSignatureInAnyOtherEncoding() {
    String value = signed.tree().getJsonObject("proof").getString("proofValue");
    byte[] signature = Base58.decodeMultibase(value);
    for (String other :
        List.of(
            "z1" + value.substring(1),
            "Z" + value.substring(1),
            value.substring(1),
            value + " ",
            " " + value,
            value + "=",
            "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(signature),
            "U" + Base64.getUrlEncoder().encodeToString(signature),
            "m" + Base64.getEncoder().withoutPadding().encodeToString(signature),
            "M" + Base64.getEncoder().encodeToString(signature),
            "f" + HexFormat.of().formatHex(signature),
            Base64.getEncoder().encodeToString(signature))) {
      assertEquals(
          "SIG_MALFORMED", verify(withMember("proofValue", Json.createValue(other))), other);
    }
  }

  /** RFC 8032 §5.1.7: S must be below the group's order, or one signature would have two forms. */
  @Test
  void refusesSignatureWhoseScalarIsNotReduced() {
    BigInteger order =
        BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    byte[] signature =
        Base58.decodeMultibase(signed.tree().getJsonObject("proof").getString("proofValue"));
    byte[] scalar = new byte[32];
    for (int i = 0; i < scalar.length; i++) {
      scalar[i] = signature[signature.length - 1 - i];
    }
    byte[] raised = new BigInteger(1, scalar).add(order).toByteArray();
    byte[] same = signature.clone();
    for (int i = 0; i < scalar.length; i++) {
      same[32 + i] = raised[raised.length - 1 - i];
    }
    String value = Base58.encodeMultibase(same);
    assertEquals("SIG_INVALID", verify(withMember("proofValue", Json.createValue(value))));
  }

  @Test
  void refusesKeyInAnyOtherForm() {
    String key = signer.publicKey().multibase();
    String other = Keys.number(2).publicKey().multibase();
    String hex = "f" + HexFormat.of().formatHex(Base58.decodeMultibase(key));
    for (String method :
        List.of(
            "did:key:" + key,
            "did:key:" + key + "#" + other,
            "did:key:" + other + "#" + key,
            "did:key:" + key + "#" + key + " ",
            "did:key:" + key + "?v=1#" + key,
            "did:key:z1" + key.substring(1) + "#z1" + key.substring(1),
            "did:key:" + hex + "#" + hex,
            key,
            "#" + key)) {
      assertEquals(
          "SIG_MALFORMED",
          verify(withMember("verificationMethod", Json.createValue(method))),
          method);
    }
  }

  @Test
  void refusesSignatureWithAnyBitFlipped() {
    byte[] signature =
        Base58.decodeMultibase(signed.tree().getJsonObject("proof").getString("proofValue"));
    for (int bit = 0; bit < signature.length * 8; bit++) {
      byte[] flipped = signature.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      String value = Base58.encodeMultibase(flipped);
      assertEquals("SIG_INVALID", verify(withMember("proofValue", Json.createValue(value))));
    }
  }

  /** Every bit of every byte: what still is a document never verifies. */
  @Test
  void neverVerifiesADocument_whenAnyBitOfItDiffers() {
    byte[] bytes = signed.canonicalBytes();
    int read = 0;
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      JsonDocument altered;
      try {
        altered = JsonDocument.read(flipped);
      } catch (Refusal e) {
        continue;
      }
      read++;
      assertFalse(verify(altered).equals("ok"), new String(flipped, StandardCharsets.UTF_8));
    }
    assertTrue(read > 500, "only " + read);
  }

  @Test
  void refusesProofMovedFromAnotherDocument() {
    JsonDocument other = document("{\"a\":[1,true,null,\"é\"],\"b\":{\"c\":\"D\"}}");
    JsonValue proof = signed.tree().getJsonObject("proof");
    assertEquals("SIG_INVALID", verify(other.with("/proof", proof)));
    assertEquals("SIG_INVALID", verify(signed.with("/x", JsonValue.NULL)));
  }
}
