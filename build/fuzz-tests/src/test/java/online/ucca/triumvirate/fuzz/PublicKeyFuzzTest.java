package online.ucca.triumvirate.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import online.ucca.triumvirate.model.proof.Base58;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/** Base 58, Multikeys and did:key; these have no code and say {@code IllegalArgumentException}. */
class PublicKeyFuzzTest extends FuzzedParser {

  @FuzzTest(maxDuration = "60s")
  void parse(byte[] bytes) {
    tried();
    String text = new String(bytes, StandardCharsets.UTF_8);
    attempt(
        text,
        digits -> assertEquals(digits, Base58.encodeMultibase(Base58.decodeMultibase(digits))));
    attempt(text, multikey -> roundTrip(new Ed25519PublicKey(multikey)));
    attempt(text, method -> roundTrip(Ed25519PublicKey.parse(method)));
  }

  private static void roundTrip(Ed25519PublicKey key) {
    assertEquals(key, Ed25519PublicKey.of(key.raw()));
    assertEquals(key, Ed25519PublicKey.parse(key.verificationMethod()));
  }

  private static void attempt(String text, Consumer<String> parser) {
    try {
      parser.accept(text);
    } catch (IllegalArgumentException refusal) {
      assertFalse(String.valueOf(refusal.getMessage()).isBlank());
    }
  }
}
