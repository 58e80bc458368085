package online.ucca.triumvirate.engine.pack;

import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.model.id.Sha256;

/** A drawn document of a pack. Immutable. */
public final class PackFile {
  private final DocumentKind kind;
  private final Audience audience;
  private final DocumentFormat format;
  private final String path;
  private final byte[] bytes;
  private final Sha256 hash;

  PackFile(DocumentKind kind, Audience audience, DocumentFormat format, String path, byte[] bytes) {
    this.kind = kind;
    this.audience = audience;
    this.format = format;
    this.path = path;
    this.bytes = bytes.clone();
    this.hash = Sha256.of(bytes);
  }

  /**
   * Which document it is.
   *
   * @return the kind
   */
  public DocumentKind kind() {
    return kind;
  }

  /**
   * Whom it is for.
   *
   * @return the audience
   */
  public Audience audience() {
    return audience;
  }

  /**
   * Its file format.
   *
   * @return the format
   */
  public DocumentFormat format() {
    return format;
  }

  /**
   * Where it stands in the archive.
   *
   * @return a relative path with forward slashes
   */
  public String path() {
    return path;
  }

  /**
   * Its content.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Its content's hash.
   *
   * @return SHA-256
   */
  public Sha256 hash() {
    return hash;
  }
}
