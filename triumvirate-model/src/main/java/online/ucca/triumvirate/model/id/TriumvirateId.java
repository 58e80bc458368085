package online.ucca.triumvirate.model.id;

import java.util.UUID;

/**
 * Identifies a Triumvirate. A version 5 (name-based) UUID over everything that shapes the
 * translation, so that the same inputs give the same id on every machine.
 *
 * @param value the UUID
 */
public record TriumvirateId(UUID value) {

  /**
   * Reads the usual text form.
   *
   * @param text 36 characters, lower case hexadecimal digits and hyphens
   * @return the identifier
   * @throws IllegalArgumentException if the text is not a UUID
   */
  public static TriumvirateId parse(String text) {
    return new TriumvirateId(NameBasedUuid.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
