package online.ucca.triumvirate.engine.courseware;

/** A format in which learning systems exchange content. */
public enum ContentPackageFormat {
  /** ADL SCORM 1.2: pages that a learning system plays, and whose results it records. */
  SCORM_1_2("scorm", "scorm-1.2.zip"),
  /** 1EdTech QTI 3.0: questions for item banks and assessment systems. */
  QTI_3_0("qti", "qti-3.0.zip");

  private final String key;
  private final String path;

  ContentPackageFormat(String key, String path) {
    this.key = key;
    this.path = path;
  }

  /**
   * The format's name in a manifest.
   *
   * @return a short name in lower case
   */
  public String key() {
    return key;
  }

  /**
   * Where a package of this format stands in a pack.
   *
   * @return a relative path
   */
  public String path() {
    return path;
  }
}
