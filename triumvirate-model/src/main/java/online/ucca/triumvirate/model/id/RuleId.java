package online.ucca.triumvirate.model.id;

/**
 * A rule's identifier, unique within its Compliance Ruleset (spec §2.3).
 *
 * @param value the identifier as the source or the adapter writes it; never blank
 */
public record RuleId(String value) implements TextId {
  /** Refuses a blank identifier. */
  public RuleId {
    TextId.check(value, "RuleId");
  }

  @Override
  public String toString() {
    return value;
  }
}
