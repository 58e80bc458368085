package online.ucca.triumvirate.model;

import java.util.Optional;

/**
 * The published versions of the Triumvirate schema (spec §2.7). There is no implicit upgrade from
 * one to another.
 */
public enum SchemaVersion {
  /** The field list of the source document, exactly. */
  V1_0("1.0"),
  /** 1.0 with optional members; what adapters produce. */
  V1_1("1.1");

  private final String text;

  SchemaVersion(String text) {
    this.text = text;
  }

  /**
   * The version as {@code schema_version} holds it.
   *
   * @return for example {@code 1.1}
   */
  public String text() {
    return text;
  }

  /**
   * Finds a version.
   *
   * @param text the value of {@code schema_version}
   * @return the version, or nothing if this release does not know it
   */
  public static Optional<SchemaVersion> find(String text) {
    for (SchemaVersion version : values()) {
      if (version.text.equals(text)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
