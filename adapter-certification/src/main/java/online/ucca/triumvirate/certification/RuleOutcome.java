package online.ucca.triumvirate.certification;

import java.util.Locale;

/** What came of a rule. */
public enum RuleOutcome {
  /** The adapter does what the rule demands, as far as could be seen. */
  PASSED,
  /** It does not. */
  FAILED,
  /** It could not be held against the rule; no certificate where this is a MUST. */
  SKIPPED;

  /**
   * The outcome as a report writes it.
   *
   * @return in lower case
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
