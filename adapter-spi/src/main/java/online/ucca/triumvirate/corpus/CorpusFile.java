package online.ucca.triumvirate.corpus;

import java.nio.ByteBuffer;
import java.util.Arrays;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * One file of a corpus: its name and its bytes, hashed before anything else happens to them.
 * Immutable.
 */
public final class CorpusFile {
  private final String name;
  private final byte[] bytes;
  private final Sha256 hash;

  /**
   * Takes in a file.
   *
   * @param name its name without folders; part of the hash of a corpus of several files
   * @param bytes its content, copied
   */
  public CorpusFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
    this.hash = Sha256.of(this.bytes);
  }

  /**
   * The file's name.
   *
   * @return the name without folders
   */
  public String name() {
    return name;
  }

  /**
   * The file's content.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The content without a copy of it, for reading a large file piece by piece.
   *
   * @return a view of all bytes from the first, which cannot be written to
   */
  public ByteBuffer content() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /**
   * The content's hash.
   *
   * @return SHA-256 of the bytes as received
   */
  public Sha256 hash() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CorpusFile file
        && name.equals(file.name)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes, SHA-256 " + hash + ")";
  }
}
