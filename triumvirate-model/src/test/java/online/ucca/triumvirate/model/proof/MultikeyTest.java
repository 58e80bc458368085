package online.ucca.triumvirate.model.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultikeyTest {
  private static final String KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

  /** IETF draft-msporny-base58, §5, with multibase's letter in front. */
  @Test
  void encodesTheExamplesOfTheDraft() {
    assertEquals(
        "z2NEpo7TZRRrLZSi2U",
        Base58.encodeMultibase("Hello World!".getBytes(StandardCharsets.US_ASCII)));
    assertEquals("z11233QC4", Base58.encodeMultibase(HexFormat.of().parseHex("0000287fb4cd")));
  }

  @Test
  void decodesWhatItEncodes_whateverTheLeadingZeros() {
    SplittableRandom random = new SplittableRandom(58);
    for (int length = 1; length <= 100; length++) {
      for (int zeros = 0; zeros <= Math.min(length, 5); zeros++) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        Arrays.fill(bytes, 0, zeros, (byte) 0);
        assertArrayEquals(bytes, Base58.decodeMultibase(Base58.encodeMultibase(bytes)));
      }
      byte[] high = new byte[length];
      Arrays.fill(high, (byte) 0xff);
      assertArrayEquals(high, Base58.decodeMultibase(Base58.encodeMultibase(high)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "z", "Z1", "m1", "1", "z0", "zO", "zI", "zl", "z1 ", "z 1", "z1\n", "z+", "zé", "z１"
      })
  void refusesWhatIsNotBase58(String text) {
    assertThrows(IllegalArgumentException.class, () -> Base58.decodeMultibase(text));
  }

  @Test
  void refusesTextTooLongForAKeyOrSignature() {
    assertThrows(
        IllegalArgumentException.class, () -> Base58.decodeMultibase("z" + "2".repeat(1_000_000)));
  }

  @Test
  void readsAndWritesTheSameKey() {
    Ed25519PublicKey key = new Ed25519PublicKey(KEY);
    assertEquals(32, key.raw().length);
    assertEquals(key, Ed25519PublicKey.of(key.raw()));
    assertEquals("did:key:" + KEY, key.did());
    assertEquals("did:key:" + KEY + "#" + KEY, key.verificationMethod());
    assertEquals(key, Ed25519PublicKey.parse(key.verificationMethod()));
    assertEquals(KEY, Ed25519PublicKey.of(key.raw()).multibase());
  }

  @Test
  void keepsItsBytesToItself() {
    Ed25519PublicKey key = new Ed25519PublicKey(KEY);
    Arrays.fill(key.raw(), (byte) 0);
    assertEquals(KEY, Ed25519PublicKey.of(key.raw()).multibase());
  }

  @Test
  void roundTripsKeysThatBeginWithZeros() {
    byte[] raw = new byte[32];
    raw[31] = 1;
    assertArrayEquals(raw, Ed25519PublicKey.of(raw).raw());
    assertArrayEquals(new byte[32], Ed25519PublicKey.of(new byte[32]).raw());
  }

  @ParameterizedTest
  @CsvSource({
    "31 bytes,        ed01, 31",
    "33 bytes,        ed01, 33",
    "no bytes,        ed01, 0",
    "a secret key,    8026, 32",
    "a P-256 key,     8024, 33",
    "an X25519 key,   ec01, 32",
    "a long header,   ed8100, 31"
  })
  void refusesMultikeyOfAnythingElse(String what, String header, int length) {
    byte[] start = HexFormat.of().parseHex(header);
    byte[] bytes = Arrays.copyOf(start, start.length + length);
    Arrays.fill(bytes, start.length, bytes.length, (byte) 7);
    String text = Base58.encodeMultibase(bytes);
    assertThrows(IllegalArgumentException.class, () -> new Ed25519PublicKey(text), what);
    assertThrows(
        IllegalArgumentException.class,
        () -> Ed25519PublicKey.parse("did:key:" + text + "#" + text),
        what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "did:key:",
        "did:key:#",
        "did:key:" + KEY,
        KEY,
        "did:key:" + KEY + "#",
        "did:key:" + KEY + "#key-1",
        "did:key:" + KEY + "#" + KEY + "#" + KEY,
        "did:key:" + KEY + "?a#" + KEY,
        "did:web:" + KEY + "#" + KEY,
        "DID:KEY:" + KEY + "#" + KEY,
        " did:key:" + KEY + "#" + KEY
      })
  void refusesVerificationMethodOfAnyOtherForm(String text) {
    assertThrows(IllegalArgumentException.class, () -> Ed25519PublicKey.parse(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31, 33, 64})
  void refusesRawKeyOfAnotherLength(int length) {
    assertThrows(IllegalArgumentException.class, () -> Ed25519PublicKey.of(new byte[length]));
  }

  @Test
  void trustsExactlyTheKeysNamed() {
    Ed25519PublicKey key = new Ed25519PublicKey(KEY);
    assertTrue(TrustedKeys.of(key).trust(key));
    assertFalse(TrustedKeys.of().trust(key));
    assertFalse(TrustedKeys.of(Ed25519PublicKey.of(new byte[32])).trust(key));
  }
}
