package online.ucca.triumvirate.certification;

import java.util.List;
import online.ucca.triumvirate.adapter.Obligation;

/**
 * What came of holding an adapter against one rule.
 *
 * @param obligation the rule
 * @param outcome whether the adapter kept it
 * @param remarks what was found, each with its place; why, if it was skipped; empty if it passed
 */
public record RuleResult(Obligation obligation, RuleOutcome outcome, List<String> remarks) {

  /** Copies the remarks. */
  public RuleResult {
    remarks = List.copyOf(remarks);
  }

  /**
   * Whether a certificate may be issued as far as this rule goes.
   *
   * @return false for a MUST that did not pass
   */
  public boolean allowsCertificate() {
    return outcome == RuleOutcome.PASSED || obligation.level() == Obligation.Level.SHOULD;
  }

  /**
   * What was found, for people.
   *
   * @return the remarks, one a line; empty if the rule passed
   */
  public String message() {
    return String.join("\n", remarks);
  }
}
