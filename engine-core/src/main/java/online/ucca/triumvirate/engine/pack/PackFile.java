package online.ucca.triumvirate.engine.pack;

import online.ucca.triumvirate.model.id.Sha256;

/** A file of a pack. Immutable. */
public final class PackFile {
  private final String kind;
  private final Audience audience;
  private final String format;
  private final String path;
  private final byte[] bytes;
  private final Sha256 hash;

  PackFile(String kind, Audience audience, String format, String path, byte[] bytes) {
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
   * @return the key of a {@link DocumentKind}, or {@code courseware}
   */
  public String kind() {
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
   * @return the format's short name, for example {@code docx} or {@code scorm}
   */
  public String format() {
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
