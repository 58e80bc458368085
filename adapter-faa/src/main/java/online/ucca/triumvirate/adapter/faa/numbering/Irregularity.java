package online.ucca.triumvirate.adapter.faa.numbering;

/** How a designator differs from the one that was expected at its place. */
public enum Irregularity {
  /** It does not. */
  NONE("follows"),
  /** Designators between it and the one before are missing. */
  GAP("does not follow the designator before it: some are missing"),
  /** It is the same as the one before. */
  REPEATED("repeats the designator before it"),
  /** It comes before the one before. */
  BACKWARD("comes before the designator before it"),
  /** It opens a list and is not the first of it. */
  LATE_START("opens a list and is not its first designator"),
  /** It is of a deeper level than the one that follows. */
  SKIPPED_LEVEL("is of a level below the next one"),
  /** It should be set in italics, or should not. */
  ITALICS("is, or is not, in italics against the rule for its level"),
  /** It opens a list of a level that does not stand below the one it stands in. */
  ORDER("is of a level that does not stand below this one");

  private final String words;

  Irregularity(String words) {
    this.words = words;
  }

  /**
   * What is irregular, to be read after the designator.
   *
   * @return for example {@code repeats the designator before it}
   */
  public String words() {
    return words;
  }
}
