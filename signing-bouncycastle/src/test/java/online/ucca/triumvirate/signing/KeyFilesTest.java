package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {
  /** RFC 8410 §10.3, whose public key is known. */
  private static final String RFC_8410 =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """;

  private static final String RFC_8410_PUBLIC =
      """
      -----BEGIN PUBLIC KEY-----
      MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
      -----END PUBLIC KEY-----
      """;

  private static String code(Path file) {
    Refusal refusal = assertThrows(Refusal.class, () -> KeyFiles.readPrivate(file));
    assertEquals(
        refusal.code(), assertThrows(Refusal.class, () -> KeyFiles.readPublic(file)).code());
    return refusal.code();
  }

  private static Path write(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("k.pem"), text);
  }

  private static String pem(String label, byte[] der) {
    return "-----BEGIN "
        + label
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
        + "\n-----END "
        + label
        + "-----\n";
  }

  @Test
  void makesAPairThatReadsBack(@TempDir Path folder) {
    Path file = folder.resolve("k.pem");
    Signer made = KeyFiles.generate(file);
    Signer read = KeyFiles.readPrivate(file);
    assertEquals(made.publicKey(), read.publicKey());
    assertEquals(made.publicKey(), KeyFiles.readPublic(file));
    assertEquals(made.publicKey(), KeyFiles.readPublic(KeyFiles.publicKeyFile(file)));
    assertArrayEquals(made.sign(new byte[] {1}), read.sign(new byte[] {1}));
    assertNotEquals(made.publicKey(), KeyFiles.generate(folder.resolve("l.pem")).publicKey());
  }

  @Test
  void makesThePrivateKeyReadableByItsOwnerOnly(@TempDir Path folder) throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = folder.resolve("k.pem");
    KeyFiles.generate(file);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void readsTheExampleOfTheRfc(@TempDir Path folder) throws IOException {
    Signer signer = KeyFiles.readPrivate(write(folder, RFC_8410));
    assertEquals(KeyFiles.readPublic(write(folder, RFC_8410_PUBLIC)), signer.publicKey());
  }

  @Test
  void readsPemWithTextAroundAndWindowsLineEnds(@TempDir Path folder) throws IOException {
    String text = "the key of 2026\n" + RFC_8410 + "\n";
    assertEquals(
        KeyFiles.readPublic(write(folder, RFC_8410_PUBLIC)),
        KeyFiles.readPrivate(write(folder, text.replace("\n", "\r\n"))).publicKey());
  }

  @Test
  void makesFilesThatTheJdkReads(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("k.pem");
    Signer signer = KeyFiles.generate(file);
    KeyFactory keys = KeyFactory.getInstance("Ed25519");
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(keys.generatePrivate(new PKCS8EncodedKeySpec(der(file))));
    signature.update((byte) 1);
    assertArrayEquals(signature.sign(), signer.sign(new byte[] {1}));
    signature.initVerify(
        keys.generatePublic(new X509EncodedKeySpec(der(KeyFiles.publicKeyFile(file)))));
    signature.update((byte) 1);
    assertTrue(signature.verify(signer.sign(new byte[] {1})));
  }

  private static byte[] der(Path file) throws IOException {
    return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----.*-----", ""));
  }

  @Test
  void neverOverwritesPrivateKey(@TempDir Path folder) throws IOException {
    Path file = write(folder, "precious");
    assertEquals("KEY_EXISTS", assertThrows(Refusal.class, () -> KeyFiles.generate(file)).code());
    assertEquals("precious", Files.readString(file));
    assertFalse(Files.exists(KeyFiles.publicKeyFile(file)));
  }

  @Test
  void neverOverwritesPublicKey_andLeavesNoPrivateKeyBehind(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("k.pem");
    Files.writeString(KeyFiles.publicKeyFile(file), "precious");
    assertEquals("KEY_EXISTS", assertThrows(Refusal.class, () -> KeyFiles.generate(file)).code());
    assertEquals("precious", Files.readString(KeyFiles.publicKeyFile(file)));
    assertFalse(Files.exists(file));
  }

  @Test
  void leavesNoPrivateKeyBehind_whenThePublicOneIsALinkIntoNowhere(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("k.pem");
    Files.createSymbolicLink(KeyFiles.publicKeyFile(file), folder.resolve("nowhere"));
    assertEquals("KEY_EXISTS", assertThrows(Refusal.class, () -> KeyFiles.generate(file)).code());
    assertFalse(Files.exists(file));
    assertFalse(Files.exists(folder.resolve("nowhere")));
  }

  @Test
  void refusesFolderThatIsNotThere(@TempDir Path folder) {
    Path file = folder.resolve("no/k.pem");
    assertEquals(
        "ENV_FILE_UNWRITABLE", assertThrows(Refusal.class, () -> KeyFiles.generate(file)).code());
    assertEquals("ENV_FILE_UNREADABLE", code(file));
  }

  @Test
  void refusesKeysOfOtherAlgorithms(@TempDir Path folder)
      throws IOException, NoSuchAlgorithmException {
    for (String algorithm : List.of("RSA", "EC", "Ed448", "X25519", "DSA")) {
      var pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
      String both =
          pem("PRIVATE KEY", pair.getPrivate().getEncoded())
              + pem("PUBLIC KEY", pair.getPublic().getEncoded());
      assertEquals("KEY_UNREADABLE", code(write(folder, both)), algorithm);
      Path publicOnly = write(folder, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
      assertEquals("KEY_UNREADABLE", code(publicOnly), algorithm);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nBQA=\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nMA=\n-----END PRIVATE KEY-----",
        "-----END PRIVATE KEY-----\nMAA=\n-----BEGIN PRIVATE KEY-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----",
        "-----BEGIN OPENSSH PRIVATE KEY-----\nMAA=\n-----END OPENSSH PRIVATE KEY-----",
        "-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----",
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----",
        "schlüssel"
      })
  void refusesWhatHoldsNoKey(String text, @TempDir Path folder) throws IOException {
    assertEquals("KEY_UNREADABLE", code(write(folder, text)));
  }

  @Test
  void refusesEveryDamagedKey_orReadsAnother(@TempDir Path folder) throws IOException {
    byte[] der = der(write(folder, RFC_8410));
    for (int i = 0; i < der.length; i++) {
      for (int mask : List.of(0x01, 0x80, 0xff)) {
        byte[] damaged = der.clone();
        damaged[i] ^= (byte) mask;
        Path file = write(folder, pem("PRIVATE KEY", damaged));
        try {
          KeyFiles.readPrivate(file);
        } catch (Refusal e) {
          assertEquals("KEY_UNREADABLE", e.code());
        }
      }
    }
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void refusesHugeFile_alsoOneThatSaysItIsEmpty(@TempDir Path folder) throws IOException {
    assertEquals("KEY_UNREADABLE", code(write(folder, RFC_8410 + " ".repeat(20_000))));
    Path endless = Path.of("/dev/zero");
    if (Files.exists(endless)) {
      assertEquals("KEY_UNREADABLE", code(endless));
    }
  }

  @Test
  void refusesFolderInPlaceOfAFile(@TempDir Path folder) {
    assertEquals("ENV_FILE_UNREADABLE", code(folder));
  }

  @Test
  void neverShowsKeyMaterial(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("k.pem");
    Signer signer = KeyFiles.generate(file);
    String body = Files.readString(file).replaceAll("-----.*-----|\\s", "");
    String secret = body.substring(body.length() - 40);
    assertFalse(signer.toString().contains(secret), signer.toString());
    assertTrue(signer.toString().contains(signer.publicKey().did()));
    for (String damaged :
        List.of(
            Files.readString(file).replace("PRIVATE", "SECRET"),
            Files.readString(file).replaceFirst("\nM", "\nN"),
            Files.readString(file).replace("-----END", "-----"))) {
      Path other = write(Files.createDirectories(folder.resolve("d")), damaged);
      Refusal refusal = assertThrows(Refusal.class, () -> KeyFiles.readPrivate(other));
      for (Throwable e = refusal; e != null; e = e.getCause()) {
        assertFalse(e.toString().contains(secret.substring(0, 12)), e.toString());
      }
      refusal.findings().forEach(f -> assertFalse(f.toString().contains(secret.substring(0, 12))));
    }
  }
}
