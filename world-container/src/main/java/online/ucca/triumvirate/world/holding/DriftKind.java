package online.ucca.triumvirate.world.holding;

import java.util.Locale;

/** How an instrument drifted. */
public enum DriftKind {
  /** Only the newer holdings have it. */
  NEW,
  /** The newer holdings no longer have it. */
  REMOVED,
  /** It has another release. */
  NEW_RELEASE,
  /** It says something else in the same release. */
  CHANGED;

  /**
   * How it is written.
   *
   * @return the name in lower case
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
