package online.ucca.triumvirate.engine.pack;

import java.util.Locale;

/** Whom a copy of a document is for. */
public enum Audience {
  /** The person assessed. Never holds benchmarks. */
  CANDIDATE,
  /** The person who assesses. */
  ASSESSOR,
  /** Everybody. */
  ALL;

  /**
   * The audience's name in a manifest.
   *
   * @return the name in lower case
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
