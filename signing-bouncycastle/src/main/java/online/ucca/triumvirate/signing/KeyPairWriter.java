package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.proof.Signer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** Makes a key pair and writes both of its files, or neither. */
final class KeyPairWriter {
  /** What a private key looks like in its file. */
  @FunctionalInterface
  interface Format {
    byte[] write(BouncyCastleSigner signer, SecureRandom random) throws IOException;
  }

  private KeyPairWriter() {}

  static Signer generate(Path privateKeyFile, Format format) {
    SecureRandom random = new SecureRandom();
    BouncyCastleSigner signer = new BouncyCastleSigner(new Ed25519PrivateKeyParameters(random));
    Path publicKeyFile = KeyFiles.publicKeyFile(privateKeyFile);
    for (Path file : List.of(privateKeyFile, publicKeyFile)) {
      if (Files.exists(file)) {
        throw KeyRefusal.exists(file);
      }
    }
    try {
      byte[] content = format.write(signer, random);
      try {
        write(privateKeyFile, content, "rw-------");
      } finally {
        Arrays.fill(content, (byte) 0);
      }
      writePublic(publicKeyFile, privateKeyFile, signer);
    } catch (FileAlreadyExistsException e) {
      throw KeyRefusal.exists(Path.of(e.getFile()));
    } catch (IOException e) {
      throw KeyRefusal.of(
          ErrorCode.ENV_FILE_UNWRITABLE, "the key cannot be written to " + privateKeyFile);
    }
    return signer;
  }

  /** A private key whose public key could not be written is of no use and must not lie about. */
  private static void writePublic(Path file, Path privateKeyFile, BouncyCastleSigner signer)
      throws IOException {
    try {
      write(file, KeyFiles.publicPem(signer.publicKey()), "rw-r--r--");
    } catch (IOException e) {
      Files.delete(privateKeyFile);
      throw e;
    }
  }

  private static void write(Path file, byte[] content, String permissions) throws IOException {
    FileAttribute<?>[] attributes =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
            }
            : new FileAttribute<?>[0];
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }
  }
}
