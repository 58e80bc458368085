package online.ucca.triumvirate.model.id;

/**
 * A credential's identifier, unique within its Credential Map (spec §2.4).
 *
 * @param value the identifier as the source or the adapter writes it; never blank
 */
public record CredentialId(String value) implements TextId {
  /** Refuses a blank identifier. */
  public CredentialId {
    TextId.check(value, "CredentialId");
  }

  @Override
  public String toString() {
    return value;
  }
}
