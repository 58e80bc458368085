package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Signer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted key files of our own, read back by ourselves, by the JDK and by OpenSSL. */
class NewKeyFilesTest {
  private static final Instant FROM = Instant.parse("2026-03-09T14:30:00Z");
  private static final char[] PASSPHRASE = KeyFixtures.PASSPHRASE.toCharArray();
  private static final PassphraseSource RIGHT = KeyFixtures.saying(KeyFixtures.PASSPHRASE);

  @TempDir static Path folder;
  private static Path pem = Path.of("unset");
  private static Path p12 = Path.of("unset");
  private static Signer ofPem = Keys.number(1);
  private static Signer ofP12 = Keys.number(1);

  /** Once, since a passphrase is slow to guess only if it is slow to use. */
  @BeforeAll
  static void generate() {
    pem = folder.resolve("k.pem");
    p12 = folder.resolve("k.p12");
    ofPem = KeyFiles.generateEncrypted(pem, PASSPHRASE);
    ofP12 = KeyFiles.generatePkcs12(p12, PASSPHRASE, FROM);
  }

  private static Signer made(Path file) {
    return file.equals(pem) ? ofPem : ofP12;
  }

  @Test
  void readsBackWhatItEncrypted() throws IOException {
    for (Path file : List.of(pem, p12)) {
      Signer read = KeyFiles.readPrivate(file, RIGHT);
      assertArrayEquals(made(file).sign(new byte[] {1}), read.sign(new byte[] {1}));
      assertEquals(read.publicKey(), KeyFiles.readPublic(KeyFiles.publicKeyFile(file)));
      assertEquals(
          "KEY_WRONG_PASSPHRASE", KeyFixtures.refusal(file, KeyFixtures.saying("wrong")).code());
      assertEquals("KEY_PASSPHRASE_NEEDED", KeyFixtures.code(file, PassphraseSource.NONE));
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        assertEquals(
            "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
  }

  @Test
  void leavesThePassphraseToItsOwner_andSaltsTwoFilesDifferently() throws IOException {
    assertEquals(KeyFixtures.PASSPHRASE, new String(PASSPHRASE));
    Path other = folder.resolve("other.pem");
    KeyFiles.generateEncrypted(other, PASSPHRASE);
    for (int line : List.of(1, 2, 3)) {
      assertNotEquals(Files.readAllLines(pem).get(line), Files.readAllLines(other).get(line));
    }
  }

  @Test
  void writesPemThatTheJdkOpens_withTheIterationsPromised() throws Exception {
    String text = Files.readString(pem);
    assertTrue(text.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"), text);
    EncryptedPrivateKeyInfo info =
        new EncryptedPrivateKeyInfo(
            Base64.getMimeDecoder().decode(text.replaceAll("-----.*-----", "")));
    String algorithm = info.getAlgParameters().toString();
    assertEquals("PBEWithHmacSHA256AndAES_256", algorithm);
    Cipher cipher = Cipher.getInstance(algorithm);
    var key = SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(PASSPHRASE));
    cipher.init(Cipher.DECRYPT_MODE, key, info.getAlgParameters());
    PrivateKey opened = KeyFactory.getInstance("Ed25519").generatePrivate(info.getKeySpec(cipher));
    assertSame(ofPem, opened);
    var spec = info.getAlgParameters().getParameterSpec(javax.crypto.spec.PBEParameterSpec.class);
    assertEquals(600_000, spec.getIterationCount());
    assertEquals(16, spec.getSalt().length);
  }

  @Test
  void writesPkcs12ThatTheJdkOpens() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(p12)) {
      store.load(in, PASSPHRASE);
    }
    assertEquals(List.of("triumvirate"), Collections.list(store.aliases()));
    assertSame(ofP12, (PrivateKey) store.getKey("triumvirate", PASSPHRASE));
    X509Certificate certificate = (X509Certificate) store.getCertificate("triumvirate");
    certificate.verify(certificate.getPublicKey());
    assertEquals(3, certificate.getVersion());
    assertEquals("CN=" + ofP12.publicKey().did(), certificate.getSubjectX500Principal().getName());
    assertEquals(FROM, certificate.getNotBefore().toInstant());
    assertEquals(Instant.parse("9999-12-31T23:59:59Z"), certificate.getNotAfter().toInstant());
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(certificate.getPublicKey());
    signature.update((byte) 7);
    assertTrue(signature.verify(ofP12.sign(new byte[] {7})));
  }

  @Test
  void writesFilesThatOpenSslOpens() throws Exception {
    Assumptions.assumeTrue(isInstalled("openssl"), "optional checker missing: openssl");
    for (Path file : List.of(pem, p12)) {
      Path copy = folder.resolve("copy.pem");
      List<String> command =
          file.equals(pem)
              ? List.of("openssl", "pkey", "-in", file.toString(), "-passin", "env:PASS")
              : List.of(
                  "openssl", "pkcs12", "-in", file.toString(), "-nodes", "-passin", "env:PASS");
      ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(copy.toFile());
      builder.environment().put("PASS", KeyFixtures.PASSPHRASE);
      Process process = builder.start();
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
      assertEquals(0, process.exitValue());
      assertEquals(made(file).publicKey(), KeyFiles.readPrivate(copy).publicKey());
    }
  }

  @Test
  void refusesEmptyPassphrase_andWritesNothing() {
    char[] none = new char[0];
    Path unwritten = folder.resolve("unwritten");
    assertEquals(
        "KEY_PASSPHRASE_NEEDED",
        assertThrows(Refusal.class, () -> KeyFiles.generateEncrypted(unwritten, none)).code());
    assertEquals(
        "KEY_PASSPHRASE_NEEDED",
        assertThrows(Refusal.class, () -> KeyFiles.generatePkcs12(unwritten, none, FROM)).code());
    assertFalse(Files.exists(unwritten));
  }

  @Test
  void neverOverwrites() throws IOException {
    byte[] before = Files.readAllBytes(pem);
    for (Executable again :
        List.<Executable>of(
            () -> KeyFiles.generateEncrypted(pem, PASSPHRASE),
            () -> KeyFiles.generatePkcs12(pem, PASSPHRASE, FROM))) {
      assertEquals("KEY_EXISTS", assertThrows(Refusal.class, again).code());
      assertArrayEquals(before, Files.readAllBytes(pem));
    }
  }

  private static void assertSame(Signer ours, PrivateKey theirs) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(theirs);
    signature.update((byte) 1);
    assertArrayEquals(signature.sign(), ours.sign(new byte[] {1}));
  }

  private static boolean isInstalled(String program) {
    for (String place : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(place).resolve(program))) {
        return true;
      }
    }
    return false;
  }
}
