package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/**
 * PKCS#8 keys encrypted with a passphrase: PBES2 (RFC 8018 §6.2) with AES in CBC mode. Outdated
 * ways of encryption are not read.
 */
final class EncryptedKey {
  private static final int SALT_LENGTH = 16;
  private static final int IV_LENGTH = 16;

  private static final Map<ASN1ObjectIdentifier, Integer> KEY_LENGTHS =
      Map.of(
          NISTObjectIdentifiers.id_aes128_CBC, 16,
          NISTObjectIdentifiers.id_aes192_CBC, 24,
          NISTObjectIdentifiers.id_aes256_CBC, 32);

  private EncryptedKey() {}

  /** Encrypts with AES-256 and a key derived as {@link KeyDerivation#ofOurs} says. */
  static EncryptedPrivateKeyInfo encrypt(byte[] pkcs8, char[] passphrase, SecureRandom random)
      throws IOException {
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    byte[] iv = new byte[IV_LENGTH];
    random.nextBytes(iv);
    ASN1ObjectIdentifier cipher = NISTObjectIdentifiers.id_aes256_CBC;
    KeyDerivationFunc derivation = KeyDerivation.ofOurs(salt);
    try {
      byte[] sealed = run(true, derivation, cipher, iv, passphrase, pkcs8);
      return new EncryptedPrivateKeyInfo(
          new AlgorithmIdentifier(
              PKCSObjectIdentifiers.id_PBES2,
              new PBES2Parameters(
                  derivation, new EncryptionScheme(cipher, new DEROctetString(iv)))),
          sealed);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("encryption pads what it is given", e);
    }
  }

  /** The signer behind an encrypted key; the passphrase remains its owner's to wipe. */
  static BouncyCastleSigner open(EncryptedPrivateKeyInfo key, char[] passphrase, Path file) {
    AlgorithmIdentifier algorithm = key.getEncryptionAlgorithm();
    if (!algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBES2)) {
      throw KeyRefusal.unreadable(
          file, "is encrypted in an outdated way; encrypt it anew with PBES2 and AES");
    }
    byte[] pkcs8;
    try {
      PBES2Parameters parameters = PBES2Parameters.getInstance(algorithm.getParameters());
      EncryptionScheme scheme = parameters.getEncryptionScheme();
      byte[] iv = ASN1OctetString.getInstance(scheme.getParameters()).getOctets();
      pkcs8 =
          run(
              false,
              parameters.getKeyDerivationFunc(),
              scheme.getAlgorithm(),
              iv,
              passphrase,
              key.getEncryptedData());
    } catch (InvalidCipherTextException e) {
      throw KeyRefusal.wrongPassphrase(file);
    } catch (IOException e) {
      throw KeyRefusal.unreadable(
          file, "is encrypted in a way that is not read: " + e.getMessage());
    } catch (RuntimeException damaged) {
      // The parser answers damaged parameters with whatever its innards throw.
      throw KeyRefusal.unreadable(file);
    }
    return Pkcs8.decrypted(pkcs8, file);
  }

  private static byte[] run(
      boolean encrypt,
      KeyDerivationFunc derivation,
      ASN1ObjectIdentifier cipherName,
      byte[] iv,
      char[] passphrase,
      byte[] input)
      throws IOException, InvalidCipherTextException {
    Integer keyLength = KEY_LENGTHS.get(cipherName);
    if (keyLength == null) {
      throw new IOException("the cipher is not AES in CBC mode");
    }
    byte[] secret = PBEParametersGenerator.PKCS5PasswordToUTF8Bytes(passphrase);
    byte[] key;
    try {
      key = KeyDerivation.derive(derivation, secret, keyLength);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
    try {
      var cipher =
          new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(AESEngine.newInstance()));
      cipher.init(encrypt, new ParametersWithIV(new KeyParameter(key), iv));
      byte[] output = new byte[cipher.getOutputSize(input.length)];
      int length = cipher.processBytes(input, 0, input.length, output, 0);
      length += cipher.doFinal(output, length);
      byte[] exact = Arrays.copyOf(output, length);
      Arrays.fill(output, (byte) 0);
      return exact;
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }
}
