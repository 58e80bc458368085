package online.ucca.triumvirate.engine.storage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * An object as a store has acknowledged it. Keep it: who reads the object later says what must come
 * out.
 *
 * @param key its key
 * @param hash the SHA-256 of its bytes
 * @param length how many bytes
 */
public record StoredObject(ObjectKey key, Sha256 hash, long length) {
  private static final int CHUNK = 64 * 1024;

  /** Checks the length. */
  public StoredObject {
    if (length < 0) {
      throw new IllegalArgumentException("a length is not negative");
    }
  }

  /**
   * Reads bytes to their end and says what object they are.
   *
   * @param key the object's key
   * @param bytes its bytes, which the caller closes
   * @return the object with the hash and the length of these bytes
   * @throws IOException if they cannot be read
   */
  public static StoredObject measured(ObjectKey key, InputStream bytes) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[CHUNK];
      long length = 0;
      for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
        digest.update(chunk, 0, read);
        length += read;
      }
      return new StoredObject(key, new Sha256(HexFormat.of().formatHex(digest.digest())), length);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * Whether it holds the given content.
   *
   * @param content the content
   * @return true if hash and length are the content's
   */
  public boolean holds(ObjectContent content) {
    return hash.equals(content.hash()) && length == content.length();
  }
}
