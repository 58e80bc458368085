package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.Signer;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/**
 * Ed25519 keys in files: the private key as PKCS#8 in PEM (RFC 8410), plain or encrypted (RFC
 * 8018), or as PKCS#12 (RFC 7292); the public one beside it as SubjectPublicKeyInfo in PEM. Key
 * files are never overwritten; private ones are readable by their owner only from the moment they
 * exist. No message holds anything of a private key or of a passphrase.
 */
public final class KeyFiles {
  /** What a public key's file name ends with, beside its private key's. */
  public static final String PUBLIC_SUFFIX = ".pub";

  private static final int LARGEST_FILE = 16 * 1024;

  private KeyFiles() {}

  /**
   * Makes a key pair and writes both files, the private key in PEM, not encrypted.
   *
   * @param privateKeyFile where the private key goes; the public key goes beside it, with {@link
   *     #PUBLIC_SUFFIX}
   * @return a signer with the new key
   * @throws Refusal {@code KEY_EXISTS} if one of the files exists, {@code ENV_FILE_UNWRITABLE} if
   *     one cannot be written
   */
  public static Signer generate(Path privateKeyFile) {
    return KeyPairWriter.generate(
        privateKeyFile,
        (signer, random) -> {
          byte[] pkcs8 = Pkcs8.write(signer);
          byte[] pem = Pem.write(Pem.PRIVATE_KEY, pkcs8);
          Arrays.fill(pkcs8, (byte) 0);
          return pem;
        });
  }

  /**
   * Makes a key pair and writes both files, the private key in PEM, encrypted: PBES2, PBKDF2 with
   * HMAC-SHA-256 and 600,000 iterations, AES-256 in CBC mode.
   *
   * @param privateKeyFile where the private key goes, as for {@link #generate}
   * @param passphrase what encrypts it; remains the caller's to wipe
   * @return a signer with the new key
   * @throws Refusal as {@link #generate}, and {@code KEY_PASSPHRASE_NEEDED} if it is empty
   */
  public static Signer generateEncrypted(Path privateKeyFile, char[] passphrase) {
    Passphrases.requireSome(passphrase, privateKeyFile);
    return KeyPairWriter.generate(
        privateKeyFile,
        (signer, random) -> {
          byte[] pkcs8 = Pkcs8.write(signer);
          byte[] sealed = EncryptedKey.encrypt(pkcs8, passphrase, random).getEncoded();
          Arrays.fill(pkcs8, (byte) 0);
          return Pem.write(Pem.ENCRYPTED_PRIVATE_KEY, sealed);
        });
  }

  /**
   * Makes a key pair and writes both files, the private key as PKCS#12, encrypted as by {@link
   * #generateEncrypted}, with a certificate in which the key vouches for its own {@code did:key}.
   *
   * @param privateKeyFile where the private key goes, as for {@link #generate}
   * @param passphrase what encrypts it; remains the caller's to wipe
   * @param from when the certificate begins to be valid; it has no end
   * @return a signer with the new key
   * @throws Refusal as {@link #generateEncrypted}
   */
  public static Signer generatePkcs12(Path privateKeyFile, char[] passphrase, Instant from) {
    Passphrases.requireSome(passphrase, privateKeyFile);
    return KeyPairWriter.generate(
        privateKeyFile, (signer, random) -> Pkcs12Writer.write(signer, passphrase, from, random));
  }

  /**
   * Reads a private key that is not encrypted.
   *
   * @param file the private key's file
   * @return a signer with that key
   * @throws Refusal {@code ENV_FILE_UNREADABLE}, {@code KEY_UNREADABLE}, or {@code
   *     KEY_PASSPHRASE_NEEDED} if it is encrypted
   */
  public static Signer readPrivate(Path file) {
    return readPrivate(file, PassphraseSource.NONE);
  }

  /**
   * Reads a private key.
   *
   * @param file PEM with a PKCS#8 key, plain or encrypted, or PKCS#12 with exactly one private key
   * @param passphrases asked if the file is encrypted; what it gives is wiped
   * @return a signer with that key
   * @throws Refusal {@code ENV_FILE_UNREADABLE}, {@code KEY_UNREADABLE}, {@code
   *     KEY_PASSPHRASE_NEEDED} or {@code KEY_WRONG_PASSPHRASE}
   */
  public static Signer readPrivate(Path file, PassphraseSource passphrases) {
    byte[] content = read(file);
    try {
      return Pkcs12.isOne(content)
          ? Pkcs12.read(content, file, passphrases)
          : readPrivate(ascii(content, file), file, passphrases);
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  /**
   * Reads a public key from a file that is not encrypted.
   *
   * @param file PEM with a public key, or with the private key it belongs to
   * @return the public key
   * @throws Refusal as {@link #readPrivate(Path)}
   */
  public static Ed25519PublicKey readPublic(Path file) {
    return readPublic(file, PassphraseSource.NONE);
  }

  /**
   * Reads a public key.
   *
   * @param file PEM with a public key, or any file with the private key it belongs to
   * @param passphrases asked if the file holds an encrypted private key; what it gives is wiped
   * @return the public key
   * @throws Refusal as {@link #readPrivate(Path, PassphraseSource)}
   */
  public static Ed25519PublicKey readPublic(Path file, PassphraseSource passphrases) {
    byte[] content = read(file);
    if (Pkcs12.isOne(content)) {
      return Pkcs12.read(content, file, passphrases).publicKey();
    }
    String pem = ascii(content, file);
    if (Pem.holds(pem, Pem.PRIVATE_KEY) || Pem.holds(pem, Pem.ENCRYPTED_PRIVATE_KEY)) {
      return readPrivate(pem, file, passphrases).publicKey();
    }
    byte[] der = Pem.read(pem, Pem.PUBLIC_KEY).orElseThrow(() -> KeyRefusal.unreadable(file));
    try {
      AsymmetricKeyParameter key = PublicKeyFactory.createKey(der);
      if (key instanceof Ed25519PublicKeyParameters ed25519) {
        return Ed25519PublicKey.of(ed25519.getEncoded());
      }
    } catch (IOException | RuntimeException damaged) {
      // The parser answers damaged keys with whatever its innards throw.
      throw KeyRefusal.unreadable(file);
    }
    throw KeyRefusal.unreadable(file);
  }

  /**
   * A public key as it stands in its file.
   *
   * @param key the key
   * @return PEM with a SubjectPublicKeyInfo (RFC 8410)
   */
  public static byte[] publicPem(Ed25519PublicKey key) {
    try {
      return Pem.write(
          Pem.PUBLIC_KEY,
          SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
                  new Ed25519PublicKeyParameters(key.raw(), 0))
              .getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where the public key of a private key's file stands.
   *
   * @param privateKeyFile the private key's file
   * @return the file beside it
   */
  public static Path publicKeyFile(Path privateKeyFile) {
    return privateKeyFile.resolveSibling(privateKeyFile.getFileName() + PUBLIC_SUFFIX);
  }

  private static BouncyCastleSigner readPrivate(
      String pem, Path file, PassphraseSource passphrases) {
    if (Pem.holds(pem, Pem.ENCRYPTED_PRIVATE_KEY)) {
      EncryptedPrivateKeyInfo key = encryptedKey(pem, file);
      return Passphrases.with(
          passphrases, file, passphrase -> EncryptedKey.open(key, passphrase, file));
    }
    return Pkcs8.plain(
        Pem.read(pem, Pem.PRIVATE_KEY).orElseThrow(() -> KeyRefusal.unreadable(file)), file);
  }

  private static EncryptedPrivateKeyInfo encryptedKey(String pem, Path file) {
    byte[] der =
        Pem.read(pem, Pem.ENCRYPTED_PRIVATE_KEY).orElseThrow(() -> KeyRefusal.unreadable(file));
    try {
      return EncryptedPrivateKeyInfo.getInstance(der);
    } catch (RuntimeException damaged) {
      // The parser answers damaged keys with whatever its innards throw.
      throw KeyRefusal.unreadable(file);
    }
  }

  private static byte[] read(Path file) {
    // Not by the stated size: a device says that it is empty and never ends.
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
      if (bytes.length > LARGEST_FILE) {
        throw KeyRefusal.unreadable(file);
      }
      return bytes;
    } catch (IOException e) {
      throw KeyRefusal.of(
          ErrorCode.ENV_FILE_UNREADABLE, "the key file " + file + " cannot be read");
    }
  }

  private static String ascii(byte[] bytes, Path file) {
    try {
      return StandardCharsets.US_ASCII.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw KeyRefusal.unreadable(file);
    }
  }
}
