package online.ucca.triumvirate.model.packaging;

import java.util.Locale;

/** What a packaging rule says about its count. */
public enum RuleKind {
  /** That many outcomes of the pool; an outcome counts for one such choice only. */
  CHOOSE,
  /** At least that many of the outcomes given are of the pool, whatever else they count for. */
  AT_LEAST,
  /** At most that many of the outcomes given are of the pool. */
  AT_MOST;

  /**
   * Its name in a document.
   *
   * @return the name in lower case, as {@code at_most}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
