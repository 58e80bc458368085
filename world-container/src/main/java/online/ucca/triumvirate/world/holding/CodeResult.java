package online.ucca.triumvirate.world.holding;

import java.util.Locale;

/** What a sync came to for a code. */
public enum CodeResult {
  /** It was received, and there was nothing of it before, or something else. */
  RECEIVED,
  /** It was received, and says what it said before. */
  UNCHANGED,
  /** The register does not have it. */
  MISSING,
  /** It was received and found wanting. */
  REFUSED,
  /** It could not be received; the same sync, resumed, asks again. */
  FAILED;

  /**
   * How it stands in files.
   *
   * @return the name in lower case
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
