package online.ucca.triumvirate.model.id;

/**
 * Whose world a Triumvirate belongs to; two clients never share an adapter instance, a cache or an
 * audit trail (spec D6).
 *
 * @param value the identifier as the source or the adapter writes it; never blank
 */
public record ClientId(String value) implements TextId {
  /** Refuses a blank identifier. */
  public ClientId {
    TextId.check(value, "ClientId");
  }

  @Override
  public String toString() {
    return value;
  }
}
