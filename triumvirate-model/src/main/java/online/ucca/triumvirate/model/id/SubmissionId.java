package online.ucca.triumvirate.model.id;

import java.util.UUID;

/**
 * Identifies one attempt to submit a Triumvirate; every audit entry of the attempt carries it (spec
 * §2.5, §3.5).
 *
 * @param value the UUID
 */
public record SubmissionId(UUID value) {

  /**
   * Reads the usual text form.
   *
   * @param text 36 characters, lower case hexadecimal digits and hyphens
   * @return the identifier
   * @throws IllegalArgumentException if the text is not a UUID
   */
  public static SubmissionId parse(String text) {
    return new SubmissionId(NameBasedUuid.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
