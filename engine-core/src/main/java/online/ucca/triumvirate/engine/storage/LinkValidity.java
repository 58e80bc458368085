package online.ucca.triumvirate.engine.storage;

import java.time.Duration;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * How long a presigned URL is good for, counted from when it is made.
 *
 * @param length whole seconds, from one to the 604,800 of seven days
 */
public record LinkValidity(Duration length) {
  private static final Duration LONGEST = Duration.ofDays(7);

  /**
   * Checks the length.
   *
   * @throws Refusal {@code STO_BAD_EXPIRY} if it is out of range or holds a fraction of a second
   */
  public LinkValidity {
    if (length.compareTo(Duration.ofSeconds(1)) < 0
        || length.compareTo(LONGEST) > 0
        || !length.equals(Duration.ofSeconds(length.toSeconds()))) {
      throw new Refusal(
          Finding.of(
              ErrorCode.STO_BAD_EXPIRY,
              "a presigned URL cannot be valid for "
                  + length
                  + ": whole seconds are needed, from one second to seven days"));
    }
  }

  /**
   * The usual validity.
   *
   * @return a quarter of an hour
   */
  public static LinkValidity usual() {
    return new LinkValidity(Duration.ofMinutes(15));
  }
}
