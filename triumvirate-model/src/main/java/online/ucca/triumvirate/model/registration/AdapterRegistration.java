package online.ucca.triumvirate.model.registration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/**
 * One version of an adapter, bound to one client, as an engine knows it (spec §3.6). A value: every
 * change gives a new one, with its occasion at the end of its history.
 *
 * @param declaration what the adapter says of itself
 * @param clientId the client it is bound to
 * @param signingKeys the keys it signs or signed with, each once; a revoked one stays
 * @param state where it is in its lifecycle
 * @param history every change, the oldest first
 */
public record AdapterRegistration(
    AdapterDeclaration declaration,
    ClientId clientId,
    List<SigningKey> signingKeys,
    RegistrationState state,
    List<RegistrationChange> history) {

  /** Copies the lists and refuses a key that is there twice and a history that does not add up. */
  public AdapterRegistration {
    signingKeys = Copies.list(signingKeys);
    history = Copies.list(history);
    Objects.requireNonNull(declaration, "a registration has a declaration");
    Objects.requireNonNull(clientId, "a registration has a client");
    HistoryCheck.check(state, signingKeys, history);
  }

  /**
   * Declares an adapter for a client: the beginning of every registration.
   *
   * @param declaration what the adapter says of itself
   * @param clientId the client
   * @param occasion when, by whom and why
   * @return the registration, in the state registered and without a key
   */
  public static AdapterRegistration declare(
      AdapterDeclaration declaration, ClientId clientId, Occasion occasion) {
    RegistrationState state = RegistrationState.REGISTERED;
    return new AdapterRegistration(
        declaration,
        clientId,
        List.of(),
        state,
        List.of(RegistrationChange.of(RegistrationEvent.DECLARED, null, state, null, occasion)));
  }

  /**
   * The same registration in another state.
   *
   * @param next the state
   * @param occasion when, by whom and why
   * @return the registration after the change
   * @throws Refusal {@code REG_ILLEGAL_TRANSITION} if the present state does not lead there
   */
  public AdapterRegistration become(RegistrationState next, Occasion occasion) {
    if (!state.mayBecome(next)) {
      throw new Refusal(
          Finding.of(
              ErrorCode.REG_ILLEGAL_TRANSITION,
              name()
                  + " is "
                  + state.text()
                  + " and cannot become "
                  + next.text()
                  + "; legal from there: "
                  + state.legalNext()));
    }
    return changed(
        signingKeys,
        RegistrationChange.of(RegistrationEvent.STATE_CHANGED, state, next, null, occasion));
  }

  /**
   * The same registration with one more key, beside those that it has.
   *
   * @param key the key, not revoked
   * @param occasion when, by whom and why
   * @return the registration after the change
   * @throws Refusal {@code REG_KEY_KNOWN} if it has that key, {@code REG_KEY_REVOKED} if that key
   *     is revoked, {@code REG_NOT_ACTIVE} if the registration is revoked
   */
  public AdapterRegistration withKey(SigningKey key, Occasion occasion) {
    checkMayTake(key.publicKey());
    List<SigningKey> keys = new ArrayList<>(signingKeys);
    keys.add(key);
    return changed(keys, keyChange(RegistrationEvent.KEY_ADDED, key.publicKey(), occasion));
  }

  /**
   * Replaces the keys by a new one: it counts from the occasion on, every other one until the
   * overlap has passed, unless it ends earlier anyway.
   *
   * @param newKey the new key
   * @param overlap how long both count; not negative
   * @param occasion when, by whom and why
   * @return the registration after the change
   * @throws Refusal as {@link #withKey}
   */
  public AdapterRegistration rotate(Ed25519PublicKey newKey, Duration overlap, Occasion occasion) {
    if (overlap.isNegative()) {
      throw new IllegalArgumentException("an overlap is not negative: " + overlap);
    }
    checkMayTake(newKey);
    List<SigningKey> keys = new ArrayList<>(signingKeys);
    keys.replaceAll(key -> key.endingBy(occasion.at().plus(overlap)));
    keys.add(SigningKey.from(newKey, occasion.at()));
    return changed(keys, keyChange(RegistrationEvent.KEY_ROTATED, newKey, occasion));
  }

  /**
   * Revokes a key, for good; possible in every state.
   *
   * @param publicKey the key
   * @param occasion when, by whom and why
   * @return the registration after the change
   * @throws Refusal {@code REG_KEY_UNKNOWN} if it has no such key, {@code REG_KEY_REVOKED} if the
   *     key is revoked already
   */
  public AdapterRegistration revokeKey(Ed25519PublicKey publicKey, Occasion occasion) {
    SigningKey known =
        key(publicKey)
            .orElseThrow(
                () ->
                    new Refusal(
                        Finding.of(
                            ErrorCode.REG_KEY_UNKNOWN,
                            name() + " has no signing key " + publicKey.did())));
    known.refuseIfRevoked();
    List<SigningKey> keys = new ArrayList<>(signingKeys);
    keys.set(keys.indexOf(known), known.revoked(occasion.at(), occasion.reason()));
    return changed(keys, keyChange(RegistrationEvent.KEY_REVOKED, publicKey, occasion));
  }

  /**
   * Finds a signing key.
   *
   * @param publicKey the key
   * @return what the registration knows of it; nothing if it is not one of its keys
   */
  public Optional<SigningKey> key(Ed25519PublicKey publicKey) {
    return signingKeys.stream().filter(key -> key.publicKey().equals(publicKey)).findFirst();
  }

  /**
   * Checks that the adapter may produce and submit.
   *
   * @return {@code REG_NOT_ACTIVE}; nothing if it is active
   */
  public Optional<Finding> checkActive() {
    return state == RegistrationState.ACTIVE
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                ErrorCode.REG_NOT_ACTIVE,
                "the registration of "
                    + name()
                    + " is "
                    + state.text()
                    + ", not "
                    + RegistrationState.ACTIVE.text()));
  }

  /**
   * Which registration this is, for people, without its client.
   *
   * @return for example {@code adapter 'harbour-v1' 1.0.0}
   */
  public String name() {
    return "adapter '" + declaration.adapterId() + "' " + declaration.adapterVersion();
  }

  private void checkMayTake(Ed25519PublicKey publicKey) {
    key(publicKey)
        .ifPresent(
            known -> {
              known.refuseIfRevoked();
              throw new Refusal(
                  Finding.of(
                      ErrorCode.REG_KEY_KNOWN,
                      name() + " has the signing key " + publicKey.did() + " already"));
            });
    if (state == RegistrationState.REVOKED) {
      throw new Refusal(
          Finding.of(ErrorCode.REG_NOT_ACTIVE, name() + " is revoked and takes no more keys"));
    }
  }

  private RegistrationChange keyChange(
      RegistrationEvent event, Ed25519PublicKey publicKey, Occasion occasion) {
    return RegistrationChange.of(event, state, state, publicKey, occasion);
  }

  private AdapterRegistration changed(List<SigningKey> keys, RegistrationChange change) {
    List<RegistrationChange> longer = new ArrayList<>(history);
    longer.add(change);
    return new AdapterRegistration(declaration, clientId, keys, change.to(), longer);
  }
}
