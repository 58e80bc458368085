package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ed25519Test {
  private final ProofVerifier verifier = new BouncyCastleProofVerifier();

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static JsonStructure read(String vector) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(Keys.shared(vector)))) {
      return reader.read();
    }
  }

  /** RFC 8032 §7.1, tests 1 to 3. */
  @ParameterizedTest
  @CsvSource({
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
        + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3970"
        + "1cf9b46bd25bf5f0595bbe24655141438e7a100b",
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
        + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613"
        + "d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
        + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760"
        + "984dc6594a7c15e9716ed28dc027beceea1ec40a"
  })
  void signsTheExamplesOfTheRfc(String secret, String publicKey, String message, String signature) {
    Signer signer = Keys.ofHex(secret);
    assertArrayEquals(hex(publicKey), signer.publicKey().raw());
    assertArrayEquals(hex(signature), signer.sign(hex(message)));
    assertTrue(verifier.verify(signer.publicKey(), hex(message), hex(signature)));
  }

  @Test
  void signsEveryExampleOfTheFile() throws IOException {
    for (JsonObject test :
        read("rfc8032/rfc8032-7.1.json").asJsonArray().getValuesAs(JsonObject.class)) {
      Signer signer = Keys.ofHex(test.getString("secretKey"));
      String signature = HexFormat.of().formatHex(signer.sign(hex(test.getString("message"))));
      assertEquals(test.getString("signature"), signature, test.getString("name"));
    }
  }

  @Test
  void agreesWithWycheproof_inEveryCase() throws IOException {
    int cases = 0;
    List<String> wrong = new ArrayList<>();
    for (JsonObject group :
        read("rfc8032/testvectors_v1/ed25519_test.json")
            .asJsonObject()
            .getJsonArray("testGroups")
            .getValuesAs(JsonObject.class)) {
      Ed25519PublicKey key =
          Ed25519PublicKey.of(hex(group.getJsonObject("publicKey").getString("pk")));
      for (JsonObject test : group.getJsonArray("tests").getValuesAs(JsonObject.class)) {
        cases++;
        boolean valid =
            verifier.verify(key, hex(test.getString("msg")), hex(test.getString("sig")));
        if (valid != test.getString("result").equals("valid")) {
          wrong.add(test.toString());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(151, cases);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 32, 63, 65, 128})
  void refusesSignatureOfAnyOtherLength(int length) {
    Signer signer = Keys.number(1);
    byte[] signature = Arrays.copyOf(signer.sign(new byte[] {7}), length);
    assertFalse(verifier.verify(signer.publicKey(), new byte[] {7}, signature));
  }

  @Test
  void refusesKeysThatAreNoPointOrOfSmallOrder() {
    Signer signer = Keys.number(1);
    byte[] signature = signer.sign(new byte[0]);
    byte[] ones = new byte[32];
    Arrays.fill(ones, (byte) 0xff);
    byte[] two = new byte[32];
    two[0] = 2;
    byte[] neutral = new byte[32];
    neutral[0] = 1;
    byte[] zeroS = new byte[64];
    zeroS[0] = 1;
    for (byte[] key : List.of(ones, two, neutral, new byte[32])) {
      assertFalse(verifier.verify(Ed25519PublicKey.of(key), new byte[0], signature));
      assertFalse(verifier.verify(Ed25519PublicKey.of(key), new byte[0], zeroS));
    }
  }
}
