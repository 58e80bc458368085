package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

/** How a proof binds {@code @context} (Data Integrity EdDSA Cryptosuites 1.0 §3.3.1, §3.3.2). */
class ProofContextTest {
  private final Signer signer = Keys.number(1);
  private final JsonDocument signed = sign("{'@context':['https://a','https://b'],'c':1}");
  private final JsonDocument bare = sign("{'c':1}");

  private static JsonDocument document(String json) {
    return JsonDocument.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static JsonValue value(String json) {
    try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
      return reader.readValue();
    }
  }

  private JsonDocument sign(String json) {
    return DataIntegrity.sign(document(json), DataIntegrity.DOCUMENT_PROOF, signer, Instant.EPOCH);
  }

  private String verify(JsonDocument document) {
    return DataIntegrity.verify(
            document,
            DataIntegrity.DOCUMENT_PROOF,
            TrustedKeys.of(signer.publicKey()),
            new BouncyCastleProofVerifier())
        .map(Finding::errorCode)
        .orElse("ok");
  }

  private static JsonDocument inDocument(JsonDocument document, String context) {
    return document.with("/@context", value(context));
  }

  private static JsonDocument inProof(JsonDocument document, String context) {
    return document.with("/proof/@context", value(context));
  }

  @ParameterizedTest
  @ValueSource(strings = {"['https://a','https://b']", "['https://a']", "'https://a'"})
  void copiesTheContextAsItStands_intoWhatIsSigned(String context) {
    JsonDocument copied = sign("{'@context':" + context + ",'c':1}");
    assertEquals(value(context), copied.tree().getJsonObject("proof").get("@context"));
    assertEquals("ok", verify(copied));
  }

  @Test
  void statesNoContext_whenTheDocumentHasNone() {
    assertFalse(bare.tree().getJsonObject("proof").containsKey("@context"));
    assertEquals("ok", verify(bare));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "{}", "null", "1", "[1]", "['https://a',{'x':'https://x'}]", "[[]]"})
  void refusesToSignContextThatNoVerifierCanCompare(String context) {
    Refusal refusal = assertThrows(Refusal.class, () -> sign("{'@context':" + context + ",'c':1}"));
    assertEquals("SIG_MALFORMED", refusal.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "['https://a','https://b','https://c']",
        "['https://a','https://b',{'d':'https://example.org/d'}]",
        "['https://a','https://b',null,1]"
      })
  void verifiesDocumentWithContextAppended_asTheW3cSays(String context) {
    assertEquals("ok", verify(inDocument(signed, context)));
  }

  /** The appended context names a member, which was not signed for all that. */
  @Test
  void coversEveryMember_whateverContextDefinesIt() {
    JsonDocument appended =
        inDocument(signed, "['https://a','https://b',{'d':'https://example.org/d'}]");
    assertEquals("ok", verify(appended));
    assertEquals("SIG_INVALID", verify(appended.with("/d", JsonValue.TRUE)));
    assertEquals("SIG_INVALID", verify(appended.with("/c", Json.createValue(2))));
    assertEquals("SIG_INVALID", verify(appended.without("/c")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "['https://a']",
        "['https://b','https://a']",
        "['https://c','https://a','https://b']",
        "['https://a','https://c','https://b']",
        "['https://a','https://B']",
        "['https://a',['https://b']]",
        "'https://a'",
        "{}",
        "null"
      })
  void refusesDocumentWhoseContextStartsOtherwise(String context) {
    assertEquals("SIG_INVALID", verify(inDocument(signed, context)));
  }

  @Test
  void refusesDocumentOrProofWithoutItsContext() {
    assertEquals("SIG_INVALID", verify(signed.without("/@context")));
    assertEquals("SIG_INVALID", verify(signed.without("/proof/@context")));
    assertEquals("SIG_INVALID", verify(signed.without("/@context").without("/proof/@context")));
  }

  @Test
  void refusesContextAddedToDocumentThatHadNone() {
    assertEquals("SIG_INVALID", verify(inDocument(bare, "['https://a']")));
    assertEquals("SIG_INVALID", verify(inProof(bare, "['https://a']")));
    assertEquals("SIG_INVALID", verify(inProof(inDocument(bare, "'https://a'"), "'https://a'")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "['https://a']; SIG_INVALID",
        "['https://a','https://b','https://c']; SIG_INVALID",
        "['https://b','https://a']; SIG_INVALID",
        "'https://a'; SIG_INVALID",
        "[]; SIG_MALFORMED",
        "{}; SIG_MALFORMED",
        "null; SIG_MALFORMED",
        "['https://a','https://b',{}]; SIG_MALFORMED"
      })
  void refusesProofWithAnotherContext(String context, String code) {
    assertEquals(code, verify(inProof(signed, context)));
    assertEquals(code, verify(inDocument(inProof(signed, context), context)));
  }

  /** An empty list says nothing; a verifier that dropped it would accept an altered proof. */
  @Test
  void refusesEmptyContextAddedToProof() {
    assertEquals("SIG_MALFORMED", verify(inProof(bare, "[]")));
    assertEquals("SIG_MALFORMED", verify(inProof(inDocument(bare, "[]"), "[]")));
  }

  @Test
  void refusesTextForListOfOneText() {
    JsonDocument one = sign("{'@context':['https://a'],'c':1}");
    assertEquals("SIG_INVALID", verify(inProof(one, "'https://a'")));
    assertEquals("ok", verify(inDocument(one, "'https://a'")));
  }

  /** Signers that do not copy the context sign the document with it: it is covered all the same. */
  @Test
  void verifiesProofWithoutContext_overDocumentAsItStands() {
    JsonObject proof = bare.tree().getJsonObject("proof");
    JsonObject options = Json.createObjectBuilder(proof).remove("proofValue").build();
    JsonDocument unsecured = document("{'@context':['https://a'],'c':1}");
    byte[] hashes = new byte[64];
    System.arraycopy(JsonDocument.of(options).digest().bytes(), 0, hashes, 0, 32);
    System.arraycopy(unsecured.digest().bytes(), 0, hashes, 32, 32);
    JsonDocument foreign =
        unsecured.with(
            "/proof",
            Json.createObjectBuilder(options)
                .add("proofValue", Base58.encodeMultibase(signer.sign(hashes)))
                .build());
    assertEquals("ok", verify(foreign));
    assertEquals("SIG_INVALID", verify(inDocument(foreign, "['https://a','https://b']")));
    assertEquals("SIG_INVALID", verify(foreign.without("/@context")));
  }
}
