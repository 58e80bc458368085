package online.ucca.triumvirate.model.packaging;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.packaging.PackagingReason.Bearing;

/**
 * Whether given outcomes satisfy a credential's packaging rules, and why.
 *
 * @param reasons every reason, in the order of the rules
 */
public record PackagingVerdict(List<PackagingReason> reasons) {

  /** Copies the list. */
  public PackagingVerdict {
    reasons = Copies.list(reasons);
  }

  /** The three verdicts. */
  public enum Verdict {
    /** Every rule that can be decided is satisfied, and there is no other. */
    SATISFIED,
    /** At least one rule is not satisfied, whatever else may be unknown. */
    NOT_SATISFIED,
    /** No rule is known to be broken, and at least one cannot be decided. */
    UNDECIDED
  }

  /**
   * The verdict that follows from the reasons.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    if (has(Bearing.AGAINST)) {
      return Verdict.NOT_SATISFIED;
    }
    return has(Bearing.OPEN) ? Verdict.UNDECIDED : Verdict.SATISFIED;
  }

  private boolean has(Bearing bearing) {
    return reasons.stream().anyMatch(reason -> reason.kind().bearing() == bearing);
  }
}
