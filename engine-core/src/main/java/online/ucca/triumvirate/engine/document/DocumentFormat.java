package online.ucca.triumvirate.engine.document;

/** A file format that documents are drawn in. */
public enum DocumentFormat {
  /** Office Open XML text (ISO/IEC 29500), to be edited by the provider. */
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** Portable Document Format (ISO 32000), to be printed and filed. */
  PDF("pdf", "application/pdf");

  private final String extension;
  private final String mediaType;

  DocumentFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /**
   * The file name extension, which is also the format's name in a manifest.
   *
   * @return the extension, without a dot
   */
  public String extension() {
    return extension;
  }

  /**
   * The registered media type.
   *
   * @return the media type
   */
  public String mediaType() {
    return mediaType;
  }
}
