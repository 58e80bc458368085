package online.ucca.triumvirate.model.error;

import java.util.List;

/**
 * Thrown when input is read and found wanting. It carries every finding, not only the first, and
 * nothing was half-done when it is thrown.
 */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * Refuses for one reason.
   *
   * @param finding the reason
   */
  public Refusal(Finding finding) {
    this(List.of(finding));
  }

  /**
   * Refuses for several reasons.
   *
   * @param findings the reasons, at least one of which blocks
   */
  public Refusal(List<Finding> findings) {
    super(summary(findings));
    this.findings = List.copyOf(findings);
  }

  /**
   * Every reason.
   *
   * @return at least one finding
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The first blocking reason's code.
   *
   * @return the code
   */
  public String code() {
    return first(findings).errorCode();
  }

  private static String summary(List<Finding> findings) {
    Finding first = first(findings);
    String more = findings.size() > 1 ? " (and " + (findings.size() - 1) + " more)" : "";
    return first.errorCode() + ": " + first.message() + more;
  }

  private static Finding first(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::blocks)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a refusal needs a finding that blocks"));
  }
}
