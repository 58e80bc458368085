package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.ProofChain;
import online.ucca.triumvirate.model.proof.Base58;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.junit.jupiter.api.Test;

/** Chained proofs (W3C VC Data Integrity 1.0 §2.1.2), by real keys. */
class ProofChainTest {
  private static final Instant FIRST = Instant.parse("2026-03-09T14:30:00.123Z");
  private static final Instant SECOND = Instant.parse("2026-03-10T08:00:00Z");
  private static final ProofVerifier VERIFIER = new BouncyCastleProofVerifier();

  private final Signer one = Keys.number(1);
  private final Signer two = Keys.number(2);
  private final TrustedKeys both = TrustedKeys.of(one.publicKey(), two.publicKey());
  private final JsonDocument body =
      document("{'@context':['https://a'],'a':[1,true,null,'é'],'b':{'c':'d'}}");
  private final JsonDocument single = ProofChain.signFirst(body, one, FIRST);
  private final JsonDocument chained = ProofChain.signNext(single, two, SECOND);

  private static JsonDocument document(String json) {
    return JsonDocument.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private String check(JsonDocument document, int index) {
    return ProofChain.of(document)
        .check(index, both, VERIFIER)
        .map(Finding::errorCode)
        .orElse("ok");
  }

  private static JsonArray proofs(JsonDocument document) {
    return document.tree().getJsonArray("proof");
  }

  private JsonDocument withProofs(JsonValue... proofs) {
    var array = Json.createArrayBuilder();
    List.of(proofs).forEach(array::add);
    return body.with("/proof", array.build());
  }

  @Test
  void everyProofOfAChainHolds_alsoReadAgain() {
    JsonDocument read = JsonDocument.read(chained.readableBytes());
    assertEquals("ok", check(single, 0));
    assertEquals("ok", check(read, 0));
    assertEquals("ok", check(read, 1));
    assertEquals(body.tree(), ProofChain.of(read).body().tree());
  }

  @Test
  void firstProofHasAnIdOfItsOwn_thatFollowsFromBodyKeyAndTime() {
    String id = ProofChain.of(single).proofs().get(0).id();
    assertTrue(String.valueOf(id).matches("urn:uuid:[0-9a-f-]{14}5[0-9a-f-]{21}"), id);
    assertEquals(single.tree(), ProofChain.signFirst(body, one, FIRST.plusMillis(5)).tree());
    for (JsonDocument other :
        List.of(
            ProofChain.signFirst(body, two, FIRST),
            ProofChain.signFirst(body, one, SECOND),
            ProofChain.signFirst(body.with("/a", JsonValue.NULL), one, FIRST))) {
      assertFalse(String.valueOf(id).equals(ProofChain.of(other).proofs().get(0).id()));
    }
  }

  @Test
  void furtherProofNamesTheOneBeforeIt_andBothStandInAnArray() {
    assertFalse(ProofChain.of(single).isList());
    ProofChain chain = ProofChain.of(chained);
    assertTrue(chain.isList());
    List<DataIntegrityProof> proofs = chain.proofs();
    assertEquals(proofs.get(0).id(), proofs.get(1).previousProof());
    assertEquals(null, proofs.get(0).previousProof());
    assertEquals(single.tree().getJsonObject("proof"), proofs(chained).getJsonObject(0));
    assertEquals("/proof/1", chain.pointer(1));
    assertEquals("/proof", ProofChain.of(single).pointer(0));
  }

  /** The bytes that are signed, put together by hand from the W3C's text. */
  @Test
  void furtherProofIsOverTheBodyWithTheArrayOfTheProofsBeforeIt() {
    JsonObject second = proofs(chained).getJsonObject(1);
    JsonObject options = Json.createObjectBuilder(second).remove("proofValue").build();
    JsonDocument secured = withProofs(proofs(chained).get(0));
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(JsonDocument.of(options).digest().bytes());
    message.writeBytes(secured.digest().bytes());
    assertArrayEquals(
        two.sign(message.toByteArray()), Base58.decodeMultibase(second.getString("proofValue")));
  }

  @Test
  void furtherProofBreaks_whenTheOneBeforeItIsAltered_orAnotherOfTheSameId() {
    String id = proofs(chained).getJsonObject(0).getString("id");
    JsonValue later = ProofChain.signFirst(body, one, SECOND).tree().getJsonObject("proof");
    JsonObject imitated =
        Json.createObjectBuilder(later.asJsonObject()).add("id", Json.createValue(id)).build();
    JsonDocument replaced = withProofs(imitated, proofs(chained).get(1));
    assertEquals("SIG_INVALID", check(replaced, 1));
    assertEquals("ok", check(chained, 1));
  }

  @Test
  void aProofDoesNotHoldInAnotherPlaceOfTheChain() {
    JsonValue first = proofs(chained).get(0);
    JsonValue second = proofs(chained).get(1);
    assertEquals("SIG_INVALID", check(withProofs(second, first), 0));
    assertEquals("SIG_INVALID", check(withProofs(second, first), 1));
    assertEquals("SIG_INVALID", check(body.with("/proof", second), 0));
    assertEquals("SIG_INVALID", check(withProofs(first, first), 1));
    JsonDocument third = ProofChain.signNext(withNextId(), one, SECOND);
    assertEquals("ok", check(third, 2));
  }

  /** A chain whose second proof has an id, so that a third can build on it. */
  private JsonDocument withNextId() {
    JsonObject second =
        Json.createObjectBuilder(proofs(chained).getJsonObject(1)).add("id", "urn:x").build();
    return withProofs(proofs(chained).get(0), second);
  }

  /** Every bit of every byte: what still is a chain never verifies whole. */
  @Test
  void neverVerifiesWhole_whenAnyBitDiffers() {
    byte[] bytes = chained.canonicalBytes();
    int read = 0;
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        ProofChain chain = ProofChain.of(JsonDocument.read(flipped));
        read++;
        boolean whole = chain.proofs().size() == 2;
        for (int i = 0; i < chain.proofs().size(); i++) {
          whole &= chain.check(i, both, VERIFIER).isEmpty();
        }
        assertFalse(whole, new String(flipped, StandardCharsets.UTF_8));
      } catch (Refusal e) {
        // no chain any more
      }
    }
    assertTrue(read > 500, "only " + read);
  }

  @Test
  void refusesWhatHoldsNoProofs() {
    assertRefused("SIG_MISSING", "/proof", body);
    assertRefused("SIG_MISSING", "/proof", body.with("/proof", JsonValue.NULL));
    assertRefused("SIG_MISSING", "/proof", withProofs());
    assertRefused("SIG_MALFORMED", "/proof", body.with("/proof", JsonValue.TRUE));
    assertRefused("SIG_MALFORMED", "/proof/1", withProofs(proofs(chained).get(0), JsonValue.NULL));
    assertRefused("SIG_MALFORMED", "/proof/0", withProofs(JsonValue.EMPTY_JSON_OBJECT));
  }

  private static void assertRefused(String code, String pointer, JsonDocument document) {
    Refusal refusal = assertThrows(Refusal.class, () -> ProofChain.of(document));
    assertEquals(code, refusal.code());
    assertEquals(pointer, refusal.findings().get(0).triumvirateElement());
  }

  @Test
  void refusesToBuildOnAProofWithoutId_orOnNone() {
    JsonDocument anonymous = single.without("/proof/id");
    for (JsonDocument document : List.of(anonymous, chained, body)) {
      assertThrows(Refusal.class, () -> ProofChain.signNext(document, two, SECOND));
    }
  }

  @Test
  void refusesAContextThatWasAppended() {
    JsonDocument appended = chained.with("/@context/-", Json.createValue("https://b"));
    assertEquals("SIG_INVALID", check(appended, 0));
    assertEquals("SIG_INVALID", check(appended, 1));
  }

  @Test
  void refusesKeysThatAreNotTrusted() {
    TrustedKeys other = TrustedKeys.of(Keys.number(3).publicKey());
    assertEquals(
        Optional.of("SIG_UNKNOWN_KEY"),
        ProofChain.of(chained).check(1, other, VERIFIER).map(Finding::errorCode));
  }

  /** The W3C has vectors of single proofs only: its signed document is a chain of one. */
  @Test
  void readsTheW3cVectorAsAChainOfOne_andBuildsOnItsDocument() throws IOException {
    JsonDocument vector =
        JsonDocument.read(
            Files.readAllBytes(Keys.shared("eddsa-jcs-2022/eddsa-jcs-2022/signedJCS.json")));
    ProofChain chain = ProofChain.of(vector);
    var key = chain.proofs().get(0).namedKey().orElseThrow();
    assertEquals(Optional.empty(), chain.check(0, TrustedKeys.of(key), VERIFIER));
    assertThrows(Refusal.class, () -> ProofChain.signNext(vector, two, SECOND));
    JsonDocument ours =
        ProofChain.signNext(ProofChain.signFirst(chain.body(), one, FIRST), two, SECOND);
    assertEquals("ok", check(ours, 0));
    assertEquals("ok", check(ours, 1));
  }
}
