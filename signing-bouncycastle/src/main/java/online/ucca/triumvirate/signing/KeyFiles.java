package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.Signer;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/**
 * Ed25519 keys in PEM files: the private key as PKCS#8 (RFC 8410), the public one beside it as
 * SubjectPublicKeyInfo. Key files are never overwritten; private ones are readable by their owner
 * only from the moment they exist. No message holds anything of a private key.
 */
public final class KeyFiles {
  /** What a public key's file name ends with, beside its private key's. */
  public static final String PUBLIC_SUFFIX = ".pub";

  private static final String PRIVATE_LABEL = "PRIVATE KEY";
  private static final String PUBLIC_LABEL = "PUBLIC KEY";
  private static final int PEM_LINE = 64;
  private static final int LARGEST_FILE = 16 * 1024;

  private KeyFiles() {}

  /**
   * Makes a key pair and writes both files.
   *
   * @param privateKeyFile where the private key goes; the public key goes beside it, with {@link
   *     #PUBLIC_SUFFIX}
   * @return a signer with the new key
   * @throws Refusal {@code KEY_EXISTS} if one of the files exists, {@code ENV_FILE_UNWRITABLE} if
   *     one cannot be written
   */
  public static Signer generate(Path privateKeyFile) {
    BouncyCastleSigner signer =
        new BouncyCastleSigner(new Ed25519PrivateKeyParameters(new SecureRandom()));
    Path publicKeyFile = publicKeyFile(privateKeyFile);
    if (Files.exists(publicKeyFile)) {
      throw exists(publicKeyFile);
    }
    try {
      write(
          privateKeyFile,
          pem(
              PRIVATE_LABEL,
              PrivateKeyInfoFactory.createPrivateKeyInfo(signer.privateKey()).getEncoded()),
          "rw-------");
      writePublic(publicKeyFile, privateKeyFile, signer);
    } catch (FileAlreadyExistsException e) {
      throw exists(Path.of(e.getFile()));
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ENV_FILE_UNWRITABLE, "the key cannot be written to " + privateKeyFile));
    }
    return signer;
  }

  /**
   * Reads a private key.
   *
   * @param file PEM, PKCS#8, not encrypted
   * @return a signer with that key
   * @throws Refusal {@code ENV_FILE_UNREADABLE} or {@code KEY_UNREADABLE}
   */
  public static Signer readPrivate(Path file) {
    byte[] der = der(read(file), PRIVATE_LABEL, file);
    try {
      if (PrivateKeyFactory.createKey(der) instanceof Ed25519PrivateKeyParameters key) {
        return new BouncyCastleSigner(key);
      }
    } catch (IOException | RuntimeException damaged) {
      // The parser answers damaged keys with whatever its innards throw.
      throw unreadable(file);
    } finally {
      Arrays.fill(der, (byte) 0);
    }
    throw unreadable(file);
  }

  /**
   * Reads a public key.
   *
   * @param file PEM with a public key, or with the private key it belongs to
   * @return the public key
   * @throws Refusal {@code ENV_FILE_UNREADABLE} or {@code KEY_UNREADABLE}
   */
  public static Ed25519PublicKey readPublic(Path file) {
    String pem = read(file);
    if (pem.contains(begin(PRIVATE_LABEL))) {
      return readPrivate(file).publicKey();
    }
    try {
      AsymmetricKeyParameter key = PublicKeyFactory.createKey(der(pem, PUBLIC_LABEL, file));
      if (key instanceof Ed25519PublicKeyParameters ed25519) {
        return Ed25519PublicKey.of(ed25519.getEncoded());
      }
    } catch (IOException | RuntimeException damaged) {
      // The parser answers damaged keys with whatever its innards throw.
      throw unreadable(file);
    }
    throw unreadable(file);
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

  /** A private key whose public key could not be written is of no use and must not lie about. */
  private static void writePublic(Path file, Path privateKeyFile, BouncyCastleSigner signer)
      throws IOException {
    try {
      write(
          file,
          pem(
              PUBLIC_LABEL,
              SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
                      signer.privateKey().generatePublicKey())
                  .getEncoded()),
          "rw-r--r--");
    } catch (IOException e) {
      Files.delete(privateKeyFile);
      throw e;
    }
  }

  private static void write(Path file, String text, String permissions) throws IOException {
    FileAttribute<?>[] attributes =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
            }
            : new FileAttribute<?>[0];
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      channel.write(StandardCharsets.US_ASCII.encode(text));
    }
  }

  private static String pem(String label, byte[] der) {
    String body = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(der);
    return begin(label) + "\n" + body + "\n" + end(label) + "\n";
  }

  private static byte[] der(String pem, String label, Path file) {
    int start = pem.indexOf(begin(label));
    int stop = pem.indexOf(end(label));
    if (start < 0 || stop < start) {
      throw unreadable(file);
    }
    try {
      return Base64.getMimeDecoder().decode(pem.substring(start + begin(label).length(), stop));
    } catch (IllegalArgumentException e) {
      throw unreadable(file);
    }
  }

  private static String read(Path file) {
    // Not by the stated size: a device says that it is empty and never ends.
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
      if (bytes.length > LARGEST_FILE) {
        throw unreadable(file);
      }
      return StandardCharsets.US_ASCII.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw unreadable(file);
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNREADABLE, "the key file " + file + " cannot be read"));
    }
  }

  private static String begin(String label) {
    return "-----BEGIN " + label + "-----";
  }

  private static String end(String label) {
    return "-----END " + label + "-----";
  }

  private static Refusal exists(Path file) {
    return new Refusal(Finding.of(ErrorCode.KEY_EXISTS, "the key file " + file + " exists"));
  }

  private static Refusal unreadable(Path file) {
    return new Refusal(
        Finding.of(ErrorCode.KEY_UNREADABLE, file + " holds no Ed25519 key that can be read"));
  }
}
