package online.ucca.triumvirate.model.id;

import java.util.UUID;

/**
 * Identifies a pack: name-based over content, provider, options, engine version and date (decisions
 * §6).
 *
 * @param value the UUID
 */
public record PackId(UUID value) {

  /**
   * Reads the usual text form.
   *
   * @param text 36 characters, lower case hexadecimal digits and hyphens
   * @return the identifier
   * @throws IllegalArgumentException if the text is not a UUID
   */
  public static PackId parse(String text) {
    return new PackId(NameBasedUuid.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
