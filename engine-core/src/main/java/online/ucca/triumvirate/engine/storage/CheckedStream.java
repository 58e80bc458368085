package online.ucca.triumvirate.engine.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * Reads bytes that must have a hash, and refuses at their end if they have another. Not for use by
 * several threads.
 */
public final class CheckedStream extends FilterInputStream {
  private final StoredObject expected;
  private final MessageDigest digest;
  private long length;
  private boolean ended;

  /**
   * Reads an object's bytes.
   *
   * @param bytes the bytes; closed with this stream
   * @param expected the object that they should be
   */
  public CheckedStream(InputStream bytes, StoredObject expected) {
    super(bytes);
    this.expected = expected;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * Opens a content's source, and checks what comes out of it.
   *
   * @param key the key that the content is for
   * @param content the content
   * @return its bytes
   * @throws IOException if the source cannot be opened
   */
  public static CheckedStream of(ObjectKey key, ObjectContent content) throws IOException {
    return new CheckedStream(
        content.source().open(), new StoredObject(key, content.hash(), content.length()));
  }

  /**
   * Reads a byte.
   *
   * @return the byte, or -1 at the end
   * @throws IOException if it cannot be read
   * @throws Refusal {@code STO_INTEGRITY} at the end, if the bytes were others
   */
  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Reads bytes.
   *
   * @param into where to
   * @param offset from where in it
   * @param count how many at most
   * @return how many, or -1 at the end
   * @throws IOException if they cannot be read
   * @throws Refusal {@code STO_INTEGRITY} at the end, if the bytes were others
   */
  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    int read = super.read(into, offset, count);
    if (read > 0) {
      digest.update(into, offset, read);
      length += read;
    } else if (read < 0) {
      check();
    }
    return read;
  }

  /**
   * Reads over bytes, which count as read.
   *
   * @param count how many at most
   * @return how many
   * @throws IOException if they cannot be read
   */
  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 8192)).length;
  }

  /**
   * Bytes are hashed once, in order.
   *
   * @return false
   */
  @Override
  public boolean markSupported() {
    return false;
  }

  private void check() {
    if (ended) {
      return;
    }
    Sha256 hash = new Sha256(HexFormat.of().formatHex(digest.digest()));
    ended = true;
    if (!new StoredObject(expected.key(), hash, length).equals(expected)) {
      throw StorageRefusals.wrong(expected.key());
    }
  }
}
