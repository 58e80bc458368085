package online.ucca.triumvirate.model.registration;

import java.time.Instant;
import java.util.Objects;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a registration's history.
 *
 * @param event what happened
 * @param from the state before; null where the registration begins
 * @param to the state after; the same one if only keys were changed
 * @param publicKey the key that was added or revoked; null if none was
 * @param at when, UTC
 * @param by who did it
 * @param reason why
 */
public record RegistrationChange(
    RegistrationEvent event,
    @Nullable RegistrationState from,
    RegistrationState to,
    @Nullable Ed25519PublicKey publicKey,
    Instant at,
    String by,
    String reason) {

  /** Refuses an entry whose states or key do not fit what happened. */
  public RegistrationChange {
    boolean fits =
        switch (event) {
          case DECLARED -> from == null && to == RegistrationState.REGISTERED && publicKey == null;
          case STATE_CHANGED -> from != null && from.mayBecome(to) && publicKey == null;
          case KEY_ADDED, KEY_ROTATED ->
              from == to && to != RegistrationState.REVOKED && publicKey != null;
          case KEY_REVOKED -> from == to && publicKey != null;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          event + " cannot go from " + from + " to " + to + " with the key " + publicKey);
    }
    Objects.requireNonNull(at, "a change of a registration has a time");
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a change of a registration states by whom and why");
    }
  }

  static RegistrationChange of(
      RegistrationEvent event,
      @Nullable RegistrationState from,
      RegistrationState to,
      @Nullable Ed25519PublicKey publicKey,
      Occasion occasion) {
    return new RegistrationChange(
        event, from, to, publicKey, occasion.at(), occasion.by(), occasion.reason());
  }
}
