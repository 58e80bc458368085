package online.ucca.triumvirate.model.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * A key that an adapter's registration signs with, and when it counts. Times are whole seconds,
 * because the times of proofs are.
 *
 * @param publicKey the key
 * @param validFrom the first moment at which it counts; null if it always did
 * @param validUntil the first moment at which it counts no longer; null if there is none
 * @param revokedAt the moment from which it is revoked, for good; null if it is not
 * @param revocationReason why it was revoked; null exactly if it is not
 */
public record SigningKey(
    Ed25519PublicKey publicKey,
    @Nullable Instant validFrom,
    @Nullable Instant validUntil,
    @Nullable Instant revokedAt,
    @Nullable String revocationReason) {

  /** Refuses a validity that ends before it begins, parts of a second, and half a revocation. */
  public SigningKey {
    Objects.requireNonNull(publicKey, "a signing key has a public key");
    checkWhole(validFrom);
    checkWhole(validUntil);
    checkWhole(revokedAt);
    if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException("a key's validity ends before it begins");
    }
    if ((revokedAt == null) != (revocationReason == null)
        || (revocationReason != null && revocationReason.isBlank())) {
      throw new IllegalArgumentException("a key is revoked at a time and for a reason, or not");
    }
  }

  /**
   * A key without bounds.
   *
   * @param publicKey the key
   * @return the key, valid at every time
   */
  public static SigningKey unbounded(Ed25519PublicKey publicKey) {
    return new SigningKey(publicKey, null, null, null, null);
  }

  /**
   * A key that counts from a moment on.
   *
   * @param publicKey the key
   * @param from the moment, cut to seconds
   * @return the key
   */
  public static SigningKey from(Ed25519PublicKey publicKey, Instant from) {
    return new SigningKey(publicKey, whole(from), null, null, null);
  }

  /**
   * What the key is worth at a moment. A revocation comes before everything else that is wrong.
   *
   * @param moment the moment
   * @return its status then
   */
  public KeyStatus statusAt(Instant moment) {
    if (revokedAt != null && !moment.isBefore(revokedAt)) {
      return KeyStatus.REVOKED;
    }
    if (validUntil != null && !moment.isBefore(validUntil)) {
      return KeyStatus.EXPIRED;
    }
    return validFrom != null && moment.isBefore(validFrom)
        ? KeyStatus.NOT_YET_VALID
        : KeyStatus.VALID;
  }

  /**
   * Whether the key was revoked, whatever the time.
   *
   * @return true if it was
   */
  public boolean wasRevoked() {
    return revokedAt != null;
  }

  /** The same key with its last moment, unless that came earlier already. */
  SigningKey endingBy(Instant end) {
    Instant last = whole(end);
    boolean endsEarlier = validUntil != null && !validUntil.isAfter(last);
    boolean beginsLater = validFrom != null && validFrom.isAfter(last);
    return endsEarlier || beginsLater
        ? this
        : new SigningKey(publicKey, validFrom, last, revokedAt, revocationReason);
  }

  SigningKey revoked(Instant at, String reason) {
    return new SigningKey(publicKey, validFrom, validUntil, whole(at), reason);
  }

  void refuseIfRevoked() {
    if (wasRevoked()) {
      throw new Refusal(
          Finding.of(
              ErrorCode.REG_KEY_REVOKED,
              "the signing key "
                  + publicKey.did()
                  + " was revoked on "
                  + revokedAt
                  + ": "
                  + revocationReason));
    }
  }

  private static Instant whole(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS);
  }

  private static void checkWhole(@Nullable Instant moment) {
    if (moment != null && !moment.equals(whole(moment))) {
      throw new IllegalArgumentException("a key's times are whole seconds, not " + moment);
    }
  }
}
