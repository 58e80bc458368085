package online.ucca.triumvirate.model.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;

/**
 * Holds two times against a key's validity: when a proof says that it was made, and when whoever
 * checks it looked at the clock. That the signature fits is checked elsewhere.
 */
public final class KeyCheck {
  /** How far a proof's time may lie ahead of the clock of whoever checks it. */
  public static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  private KeyCheck() {}

  /**
   * Checks that a key counts at a moment.
   *
   * @param key the key
   * @param moment the moment, by the clock of whoever checks
   * @return {@code SIG_KEY_NOT_YET_VALID}, {@code SIG_KEY_EXPIRED} or {@code SIG_KEY_REVOKED};
   *     nothing if it counts
   */
  public static Optional<Finding> at(SigningKey key, Instant moment) {
    String did = "the key " + key.publicKey().did();
    return switch (key.statusAt(moment)) {
      case VALID -> Optional.empty();
      case NOT_YET_VALID ->
          found(
              ErrorCode.SIG_KEY_NOT_YET_VALID,
              did + " is valid from " + key.validFrom() + " on; it is " + moment);
      case EXPIRED ->
          found(
              ErrorCode.SIG_KEY_EXPIRED,
              did + " was valid until " + key.validUntil() + "; it is " + moment);
      case REVOKED -> found(ErrorCode.SIG_KEY_REVOKED, did + revocation(key));
    };
  }

  /**
   * Checks that a proof says it was made while its key counted.
   *
   * @param key the key that made it
   * @param created when the proof says that it was made
   * @return {@code SIG_OUTSIDE_KEY_VALIDITY}; nothing if the key counted then
   */
  public static Optional<Finding> created(SigningKey key, Instant created) {
    String says = "the proof says that it was made on " + created + "; its key ";
    return switch (key.statusAt(created)) {
      case VALID -> Optional.empty();
      case NOT_YET_VALID ->
          found(
              ErrorCode.SIG_OUTSIDE_KEY_VALIDITY,
              says + "is valid from " + key.validFrom() + " on");
      case EXPIRED ->
          found(ErrorCode.SIG_OUTSIDE_KEY_VALIDITY, says + "was valid until " + key.validUntil());
      case REVOKED ->
          found(ErrorCode.SIG_OUTSIDE_KEY_VALIDITY, says.stripTrailing() + revocation(key));
    };
  }

  /**
   * Checks that a proof does not come from the future.
   *
   * @param created when the proof says that it was made
   * @param now the clock of whoever checks
   * @return {@code SIG_CREATED_IN_FUTURE} if it lies further ahead than {@link #CLOCK_SKEW}
   */
  public static Optional<Finding> notAhead(Instant created, Instant now) {
    return created.isAfter(now.plus(CLOCK_SKEW))
        ? found(
            ErrorCode.SIG_CREATED_IN_FUTURE,
            "the proof says that it was made on " + created + "; it is " + now)
        : Optional.empty();
  }

  /**
   * What has become of a key since it made a proof that holds.
   *
   * @param key the key
   * @param created when the proof says that it was made, while the key counted
   * @param now the clock of whoever checks
   * @return {@code VFY_KEY_REVOKED_SINCE} or {@code VFY_KEY_EXPIRED_SINCE}, neither of which
   *     blocks; nothing if the key counts still
   */
  public static Optional<Finding> since(SigningKey key, Instant created, Instant now) {
    String signed = "signed on " + created + " with a key that was valid then and ";
    if (key.wasRevoked()) {
      return found(ErrorCode.VFY_KEY_REVOKED_SINCE, signed.stripTrailing() + revocation(key));
    }
    return key.statusAt(now) == KeyStatus.EXPIRED
        ? found(ErrorCode.VFY_KEY_EXPIRED_SINCE, signed + "expired on " + key.validUntil())
        : Optional.empty();
  }

  private static String revocation(SigningKey key) {
    return " was revoked on " + key.revokedAt() + ": " + key.revocationReason();
  }

  private static Optional<Finding> found(ErrorCode code, String message) {
    return Optional.of(Finding.of(code, message));
  }
}
