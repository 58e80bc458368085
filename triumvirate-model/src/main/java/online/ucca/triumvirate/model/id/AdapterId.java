package online.ucca.triumvirate.model.id;

/**
 * The name of an adapter type, for example {@code harbour-v1} (decisions: an instance is that type
 * bound to one client).
 *
 * @param value the identifier as the source or the adapter writes it; never blank
 */
public record AdapterId(String value) implements TextId {
  /** Refuses a blank identifier. */
  public AdapterId {
    TextId.check(value, "AdapterId");
  }

  @Override
  public String toString() {
    return value;
  }
}
