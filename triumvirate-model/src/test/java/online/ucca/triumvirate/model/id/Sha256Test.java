package online.ucca.triumvirate.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  /** FIPS 180-4, the examples of "abc" and of nothing. */
  @Test
  void hashesTheExamplesOfTheStandard() {
    assertEquals(OF_ABC, Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)).hex());
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        Sha256.of(new byte[0]).hex());
  }

  @Test
  void givesItsBytesBack() {
    Sha256 hash = new Sha256(OF_ABC);
    assertEquals(32, hash.bytes().length);
    assertEquals((byte) 0xba, hash.bytes()[0]);
    assertEquals(OF_ABC, hash.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015add",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n",
        "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f2"
      })
  void refusesEveryOtherForm(String text) {
    assertThrows(IllegalArgumentException.class, () -> new Sha256(text));
  }
}
