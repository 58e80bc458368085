package online.ucca.triumvirate.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that ask for days of work or all memory are refused at once; what is borne is tried. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileKeyFilesTest {
  private static final PassphraseSource RIGHT = KeyFixtures.saying(KeyFixtures.PASSPHRASE);
  private static final String SCRYPT = "1.3.6.1.4.1.11591.4.11";

  @TempDir Path folder;

  private static ASN1Encodable sequence(Object... values) {
    return new DERSequence(
        Arrays.stream(values)
            .map(
                value ->
                    value instanceof byte[] bytes
                        ? new DEROctetString(bytes)
                        : value instanceof BigInteger number
                            ? new ASN1Integer(number)
                            : (ASN1Encodable) value)
            .toArray(ASN1Encodable[]::new));
  }

  private Path encrypted(
      ASN1ObjectIdentifier derivation,
      ASN1Encodable parameters,
      ASN1ObjectIdentifier cipher,
      byte[] iv)
      throws IOException {
    ASN1Encodable pbes2 =
        sequence(sequence(derivation, parameters), sequence(cipher, new DEROctetString(iv)));
    byte[] der =
        new EncryptedPrivateKeyInfo(
                new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, pbes2), new byte[48])
            .getEncoded();
    return KeyFixtures.write(folder, "hostile.pem", Pem.write(Pem.ENCRYPTED_PRIVATE_KEY, der));
  }

  private Path pbkdf2(Object... parameters) throws IOException {
    return encrypted(
        PKCSObjectIdentifiers.id_PBKDF2,
        sequence(parameters),
        NISTObjectIdentifiers.id_aes256_CBC,
        new byte[16]);
  }

  private static ASN1Encodable hmac(String name) {
    return sequence(new ASN1ObjectIdentifier(name), DERNull.INSTANCE);
  }

  @ParameterizedTest
  @CsvSource({
    "1, KEY_WRONG_PASSPHRASE",
    "2048, KEY_WRONG_PASSPHRASE",
    "0, KEY_UNREADABLE",
    "-1, KEY_UNREADABLE",
    "2000001, KEY_UNREADABLE",
    "2147483647, KEY_UNREADABLE",
    "4294967297, KEY_UNREADABLE",
    "99999999999999999999999999, KEY_UNREADABLE"
  })
  void boundsTheIterationsOfPbkdf2(BigInteger iterations, String code) throws IOException {
    Path file =
        pbkdf2(new byte[8], iterations, hmac(PKCSObjectIdentifiers.id_hmacWithSHA256.getId()));
    assertEquals(code, KeyFixtures.code(file, RIGHT));
  }

  @ParameterizedTest
  @CsvSource({"32, KEY_WRONG_PASSPHRASE", "16, KEY_UNREADABLE", "2147483647, KEY_UNREADABLE"})
  void boundsTheKeyOfPbkdf2(BigInteger length, String code) throws IOException {
    Path file =
        pbkdf2(
            new byte[8],
            BigInteger.ONE,
            length,
            hmac(PKCSObjectIdentifiers.id_hmacWithSHA512.getId()));
    assertEquals(code, KeyFixtures.code(file, RIGHT));
  }

  @Test
  void refusesUnknownFunctionsAndCiphers() throws IOException {
    ASN1Encodable fine = sequence(new byte[8], BigInteger.ONE);
    assertEquals(
        "KEY_UNREADABLE",
        KeyFixtures.code(pbkdf2(new byte[8], BigInteger.ONE, hmac("1.2.840.113549.2.6")), RIGHT));
    for (String derivation : new String[] {"1.2.3", "1.2.840.113549.1.5.14"}) {
      Path file =
          encrypted(
              new ASN1ObjectIdentifier(derivation),
              fine,
              NISTObjectIdentifiers.id_aes256_CBC,
              new byte[16]);
      assertEquals("KEY_UNREADABLE", KeyFixtures.code(file, RIGHT));
    }
    for (ASN1ObjectIdentifier cipher :
        new ASN1ObjectIdentifier[] {
          NISTObjectIdentifiers.id_aes256_ECB, NISTObjectIdentifiers.id_aes256_GCM
        }) {
      Path file = encrypted(PKCSObjectIdentifiers.id_PBKDF2, fine, cipher, new byte[16]);
      assertEquals("KEY_UNREADABLE", KeyFixtures.code(file, RIGHT));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 17, 1000})
  void refusesInitialVectorOfAnotherLength(int length) throws IOException {
    Path file =
        encrypted(
            PKCSObjectIdentifiers.id_PBKDF2,
            sequence(new byte[8], BigInteger.ONE),
            NISTObjectIdentifiers.id_aes256_CBC,
            new byte[length]);
    assertEquals("KEY_UNREADABLE", KeyFixtures.code(file, RIGHT));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1, 1, KEY_WRONG_PASSPHRASE",
    "16384, 8, 1, KEY_WRONG_PASSPHRASE",
    "0, 8, 1, KEY_UNREADABLE",
    "1, 8, 1, KEY_UNREADABLE",
    "16384, 0, 1, KEY_UNREADABLE",
    "16384, 8, 0, KEY_UNREADABLE",
    "16383, 8, 1, KEY_UNREADABLE",
    "262144, 8, 1, KEY_UNREADABLE",
    "16384, 8, 100, KEY_UNREADABLE",
    "2, 1, 1073741824, KEY_UNREADABLE",
    "2, 1073741824, 1, KEY_UNREADABLE",
    "1073741824, 1073741824, 1073741824, KEY_UNREADABLE",
    "-2, -1, 1, KEY_UNREADABLE",
    "18446744073709551616, 1, 1, KEY_UNREADABLE"
  })
  void boundsTheWorkOfScrypt(BigInteger n, BigInteger r, BigInteger p, String code)
      throws IOException {
    Path file =
        encrypted(
            new ASN1ObjectIdentifier(SCRYPT),
            sequence(new byte[8], n, r, p),
            NISTObjectIdentifiers.id_aes256_CBC,
            new byte[16]);
    assertEquals(code, KeyFixtures.code(file, RIGHT));
  }

  @ParameterizedTest
  @CsvSource({
    "2048, KEY_WRONG_PASSPHRASE",
    "0, KEY_UNREADABLE",
    "2000001, KEY_UNREADABLE",
    "2147483648, KEY_UNREADABLE"
  })
  void boundsTheSealOfPkcs12(BigInteger iterations, String code) throws IOException {
    Pfx good = Pfx.getInstance(Files.readAllBytes(KeyFixtures.file("openssl.p12")));
    ASN1Encodable seal = sequence(good.getMacData().getMac(), new byte[8], iterations);
    byte[] bad =
        new DERSequence(new ASN1Encodable[] {new ASN1Integer(3), good.getAuthSafe(), seal})
            .getEncoded();
    assertEquals(code, KeyFixtures.code(KeyFixtures.write(folder, "h.p12", bad), RIGHT));
  }

  @Test
  void refusesDeepNesting_andNonsense() throws IOException {
    byte[] deep = new byte[16_000];
    for (int i = 0; i < deep.length; i += 2) {
      deep[i] = 0x30;
      deep[i + 1] = (byte) 0x80;
    }
    assertEquals(
        "KEY_UNREADABLE", KeyFixtures.code(KeyFixtures.write(folder, "d.p12", deep), RIGHT));
    byte[] endless = {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff};
    assertEquals(
        "KEY_UNREADABLE", KeyFixtures.code(KeyFixtures.write(folder, "e.p12", endless), RIGHT));
    assertEquals(
        "KEY_UNREADABLE",
        KeyFixtures.code(
            KeyFixtures.write(folder, "e.pem", Pem.write(Pem.ENCRYPTED_PRIVATE_KEY, deep)), RIGHT));
  }
}
