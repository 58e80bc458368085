package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Key files that other programs encrypted. */
class EncryptedKeyFilesTest {
  private static final PassphraseSource RIGHT = KeyFixtures.saying(KeyFixtures.PASSPHRASE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openssl-aes-256-cbc.pem",
        "openssl-aes-128-cbc-sha512.pem",
        "openssl-aes-192-cbc-sha1.pem",
        "openssl-scrypt.pem",
        "openssl.p12",
        "openssl-key-not-encrypted.p12"
      })
  void readsWhatOpenSslWrote(String name) {
    Path file = KeyFixtures.file(name);
    Signer signer = KeyFiles.readPrivate(file, RIGHT);
    assertEquals(KeyFiles.readPublic(KeyFixtures.file("public.pem")), signer.publicKey());
    assertEquals(signer.publicKey(), KeyFiles.readPublic(file, RIGHT));
  }

  @Test
  void readsWhatKeytoolWrote() {
    Signer signer = KeyFiles.readPrivate(KeyFixtures.file("keytool.p12"), RIGHT);
    assertEquals(KeyFiles.readPublic(KeyFixtures.file("keytool-public.pem")), signer.publicKey());
  }

  @ParameterizedTest
  @ValueSource(strings = {"openssl-umlaut.pem", "openssl-umlaut.p12"})
  void takesPassphraseOfAnyLetters(String name) {
    assertEquals(
        KeyFiles.readPublic(KeyFixtures.file("public.pem")),
        KeyFiles.readPublic(KeyFixtures.file(name), KeyFixtures.saying("schlüssel")));
    assertEquals(
        "KEY_WRONG_PASSPHRASE",
        KeyFixtures.code(KeyFixtures.file(name), KeyFixtures.saying("schlussel")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"openssl-aes-256-cbc.pem", "openssl-scrypt.pem", "openssl.p12", "keytool.p12"})
  void refusesWrongPassphrase_orNone(String name) {
    Path file = KeyFixtures.file(name);
    for (String wrong : List.of("correct-hors", "Correct-horse", "correct-horse ", "x")) {
      assertEquals("KEY_WRONG_PASSPHRASE", KeyFixtures.code(file, KeyFixtures.saying(wrong)));
    }
    assertEquals("KEY_PASSPHRASE_NEEDED", KeyFixtures.code(file, KeyFixtures.saying("")));
    assertEquals("KEY_PASSPHRASE_NEEDED", KeyFixtures.code(file, PassphraseSource.NONE));
    assertEquals(
        "KEY_PASSPHRASE_NEEDED",
        assertThrows(Refusal.class, () -> KeyFiles.readPrivate(file)).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openssl-des3.pem",
        "openssl-pbes1.pem",
        "openssl-rsa.pem",
        "openssl-legacy.p12",
        "openssl-no-mac.p12",
        "openssl-no-key.p12",
        "keytool-two-keys.p12",
        "keytool-ec.p12"
      })
  void refusesWhatItCannotRead_withTheRightPassphrase(String name) {
    assertEquals("KEY_UNREADABLE", KeyFixtures.code(KeyFixtures.file(name), RIGHT));
  }

  @Test
  void saysWhatToDo_whenTheChoiceOfKeyIsNotOurs() {
    PassphraseSource unasked =
        file -> {
          throw new AssertionError("no passphrase helps here");
        };
    Refusal two = KeyFixtures.refusal(KeyFixtures.file("keytool-two-keys.p12"), unasked);
    assertTrue(two.toString().contains("holds 2 private keys instead of one"), two.toString());
    assertTrue(two.toString().contains("export the one to use"), two.toString());
    Refusal none = KeyFixtures.refusal(KeyFixtures.file("openssl-no-key.p12"), unasked);
    assertTrue(none.toString().contains("holds 0 private keys"), none.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "openssl-no-mac.p12, is not sealed with a passphrase",
    "openssl-legacy.p12, is encrypted in an outdated way",
    "openssl-pbes1.pem, is encrypted in an outdated way",
    "openssl-des3.pem, the cipher is not AES in CBC mode"
  })
  void saysWhy_whenTheEncryptionIsNotRead(String name, String why) {
    Refusal refusal = KeyFixtures.refusal(KeyFixtures.file(name), RIGHT);
    assertTrue(refusal.toString().contains(why), refusal.toString());
  }

  /** One wrong passphrase in 256 decrypts to something, which is no key. */
  @Test
  void refusesWrongPassphrase_alsoIfItDecryptsToSomething(@TempDir Path folder) throws IOException {
    byte[] nonsense = new byte[48];
    byte[] der =
        EncryptedKey.encrypt(nonsense, KeyFixtures.PASSPHRASE.toCharArray(), new SecureRandom())
            .getEncoded();
    Path file = KeyFixtures.write(folder, "n.pem", Pem.write(Pem.ENCRYPTED_PRIVATE_KEY, der));
    assertEquals("KEY_WRONG_PASSPHRASE", KeyFixtures.code(file, RIGHT));
  }

  @Test
  void wipesThePassphrase_whetherItFitsOrNot() {
    List<char[]> given = new ArrayList<>();
    for (String passphrase : List.of(KeyFixtures.PASSPHRASE, "wrong")) {
      PassphraseSource remembering =
          file -> {
            given.add(passphrase.toCharArray());
            return Optional.of(given.get(given.size() - 1));
          };
      for (String name : List.of("openssl-aes-128-cbc-sha512.pem", "openssl.p12")) {
        try {
          KeyFiles.readPrivate(KeyFixtures.file(name), remembering);
        } catch (Refusal e) {
          assertEquals("KEY_WRONG_PASSPHRASE", e.code());
        }
      }
    }
    assertEquals(4, given.size());
    given.forEach(passphrase -> assertArrayEquals(new char[passphrase.length], passphrase));
  }

  @Test
  void asksNobody_whenTheKeyIsNotEncrypted(@TempDir Path folder) {
    Path file = folder.resolve("k.pem");
    Signer signer = KeyFiles.generate(file);
    PassphraseSource unasked =
        asked -> {
          throw new AssertionError("asked for " + asked);
        };
    assertEquals(signer.publicKey(), KeyFiles.readPrivate(file, unasked).publicKey());
    assertEquals(signer.publicKey(), KeyFiles.readPublic(KeyFiles.publicKeyFile(file), unasked));
  }

  /** Every byte of a sealed file: none may be changed without a refusal, or be another's key. */
  @Test
  void neverReadsDamagedPkcs12_asTheKeyOfAnybodyElse(@TempDir Path folder) throws IOException {
    byte[] original = Files.readAllBytes(KeyFixtures.file("openssl.p12"));
    var key = KeyFiles.readPublic(KeyFixtures.file("public.pem"));
    int refused = 0;
    for (int i = 0; i < original.length; i++) {
      byte[] damaged = original.clone();
      damaged[i] ^= 0x01;
      Path file = KeyFixtures.write(folder, "damaged.p12", damaged);
      try {
        assertEquals(key, KeyFiles.readPublic(file, RIGHT), "byte " + i);
      } catch (Refusal e) {
        assertTrue(e.code().startsWith("KEY_"), e.code());
        refused++;
      }
    }
    // What remains is outside the seal and says nothing: versions, parameters that are null.
    assertTrue(refused > original.length - 20, refused + " of " + original.length);
  }

  @Test
  void refusesTruncatedFiles(@TempDir Path folder) throws IOException {
    byte[] p12 = Files.readAllBytes(KeyFixtures.file("openssl.p12"));
    for (int length : List.of(1, 2, 10, 100, p12.length - 1)) {
      Path file = KeyFixtures.write(folder, "short.p12", Arrays.copyOf(p12, length));
      assertEquals("KEY_UNREADABLE", KeyFixtures.code(file, RIGHT));
    }
    String pem = Files.readString(KeyFixtures.file("openssl-aes-256-cbc.pem"));
    for (String cut : List.of(pem.substring(0, 100), pem.replaceFirst("\n.*\n", "\nMAA=\n"))) {
      Path file = Files.writeString(folder.resolve("short.pem"), cut);
      assertEquals("KEY_UNREADABLE", KeyFixtures.code(file, RIGHT));
    }
  }
}
