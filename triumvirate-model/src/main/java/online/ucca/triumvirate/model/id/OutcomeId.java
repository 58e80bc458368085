package online.ucca.triumvirate.model.id;

/**
 * An outcome's identifier, unique within its Outcome Specification (spec §2.2).
 *
 * @param value the identifier as the source or the adapter writes it; never blank
 */
public record OutcomeId(String value) implements TextId {
  /** Refuses a blank identifier. */
  public OutcomeId {
    TextId.check(value, "OutcomeId");
  }

  @Override
  public String toString() {
    return value;
  }
}
