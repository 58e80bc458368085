package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Base58;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.junit.jupiter.api.Test;

/** The W3C's test vector of eddsa-jcs-2022, reproduced byte for byte. */
class EddsaJcs2022Test {
  private static final String FOLDER = "eddsa-jcs-2022/";
  private static final String STEPS = FOLDER + "eddsa-jcs-2022/";

  private static JsonDocument document(String name) throws IOException {
    return JsonDocument.read(Files.readAllBytes(Keys.shared(name)));
  }

  private static String text(String name) throws IOException {
    return Files.readString(Keys.shared(STEPS + name)).strip();
  }

  private static String canonical(JsonDocument document) {
    return new String(document.canonicalBytes(), StandardCharsets.UTF_8);
  }

  private static Signer signer() throws IOException {
    JsonObject pair = document(FOLDER + "keyPair.json").tree();
    byte[] secret = Base58.decodeMultibase(pair.getString("privateKeyMultibase"));
    Signer signer = Keys.of(Arrays.copyOfRange(secret, 2, secret.length));
    assertEquals(pair.getString("publicKeyMultibase"), signer.publicKey().multibase());
    return signer;
  }

  @Test
  void writesTheCanonicalForms_andTheirHashes() throws IOException {
    JsonDocument unsigned = document(FOLDER + "unsigned.json");
    assertEquals(text("canonDocJCS.txt"), canonical(unsigned));
    assertEquals(text("docHashJCS.txt"), unsigned.digest().hex());
    JsonDocument options = document(STEPS + "proofConfigJCS.json");
    assertEquals(text("proofCanonJCS.txt"), canonical(options));
    assertEquals(text("proofHashJCS.txt"), options.digest().hex());
    assertEquals(text("combinedHashJCS.txt"), options.digest().hex() + unsigned.digest().hex());
  }

  @Test
  void reproducesTheSignedDocument() throws IOException {
    JsonDocument signed =
        DataIntegrity.sign(
            document(FOLDER + "unsigned.json"),
            DataIntegrity.DOCUMENT_PROOF,
            signer(),
            Instant.parse("2023-02-24T23:36:38Z"));
    assertEquals(
        text("sigBTC58JCS.txt"), signed.tree().getJsonObject("proof").getString("proofValue"));
    assertArrayEquals(document(STEPS + "signedJCS.json").canonicalBytes(), signed.canonicalBytes());
  }

  @Test
  void verifiesTheSignedDocument() throws IOException {
    Ed25519PublicKey key = signer().publicKey();
    assertEquals(
        Optional.empty(),
        DataIntegrity.verify(
            document(STEPS + "signedJCS.json"),
            DataIntegrity.DOCUMENT_PROOF,
            TrustedKeys.of(key),
            new BouncyCastleProofVerifier()));
  }
}
