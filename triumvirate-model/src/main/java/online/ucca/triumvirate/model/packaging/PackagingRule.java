package online.ucca.triumvirate.model.packaging;

import org.jspecify.annotations.Nullable;

/**
 * A packaging rule in a form that can be decided.
 *
 * @param ruleId its identifier, unique within the credential
 * @param parentId the choice that it refines: what it counts must be of that rule's pool too; null
 *     if none
 * @param kind what it says about the count
 * @param count how many
 * @param pool which outcomes it counts
 * @param description the source's words
 * @param sourceRef where the source says so
 */
public record PackagingRule(
    String ruleId,
    @Nullable String parentId,
    RuleKind kind,
    int count,
    Pool pool,
    String description,
    String sourceRef) {

  /** No credential asks for more outcomes than this. */
  public static final int MOST = 1000;

  /**
   * Refuses a count that no credential has.
   *
   * @throws IllegalArgumentException if the count is below 0 or above {@value #MOST}
   */
  public PackagingRule {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("a count is from 0 to " + MOST + ", not " + count);
    }
  }
}
