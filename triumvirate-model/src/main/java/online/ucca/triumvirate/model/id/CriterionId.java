package online.ucca.triumvirate.model.id;

/**
 * A criterion's identifier, unique within its outcome; text, never a decimal number: 5.1 and 5.10
 * differ (spec §2.2).
 *
 * @param value the identifier as the source or the adapter writes it; never blank
 */
public record CriterionId(String value) implements TextId {
  /** Refuses a blank identifier. */
  public CriterionId {
    TextId.check(value, "CriterionId");
  }

  @Override
  public String toString() {
    return value;
  }
}
