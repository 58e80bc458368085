package online.ucca.triumvirate.model.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/**
 * A set of registrations, one for each adapter type, version and client. A value: every change
 * gives a new one.
 *
 * @param registrations the registrations, in the order they were made
 */
public record Registrations(List<AdapterRegistration> registrations) {
  /** No registration. */
  public static final Registrations NONE = new Registrations(List.of());

  /** Copies the list and refuses two registrations of one version for one client. */
  public Registrations {
    registrations = Copies.list(registrations);
    Set<List<Object>> seen = new HashSet<>();
    for (AdapterRegistration one : registrations) {
      if (!seen.add(
          List.of(
              one.declaration().adapterId(), one.declaration().adapterVersion(), one.clientId()))) {
        throw new IllegalArgumentException(one.name() + " is registered twice for one client");
      }
    }
  }

  /**
   * Finds a registration.
   *
   * @param adapterId the adapter's type
   * @param adapterVersion its version
   * @param clientId the client
   * @return the registration, or nothing
   */
  public Optional<AdapterRegistration> find(
      AdapterId adapterId, String adapterVersion, ClientId clientId) {
    return of(adapterId, clientId).stream()
        .filter(one -> one.declaration().adapterVersion().equals(adapterVersion))
        .findFirst();
  }

  /**
   * The registrations of an adapter for a client, one for each version.
   *
   * @param adapterId the adapter's type
   * @param clientId the client
   * @return the registrations in the order they were made
   */
  public List<AdapterRegistration> of(AdapterId adapterId, ClientId clientId) {
    return of(clientId).registrations.stream()
        .filter(one -> one.declaration().adapterId().equals(adapterId))
        .toList();
  }

  /**
   * What is registered for one client.
   *
   * @param clientId the client
   * @return that client's registrations and no other's
   */
  public Registrations of(ClientId clientId) {
    return new Registrations(
        registrations.stream().filter(one -> one.clientId().equals(clientId)).toList());
  }

  /**
   * What the registrations know of a key, each for itself.
   *
   * @param publicKey the key
   * @return its entries; empty if no registration has it
   */
  public List<SigningKey> keys(Ed25519PublicKey publicKey) {
    return registrations.stream().flatMap(one -> one.key(publicKey).stream()).toList();
  }

  /**
   * A key's earliest revocation: a key that was given up for one adapter is given up.
   *
   * @param publicKey the key
   * @return the entry of the registration that revoked it first; nothing if none did
   */
  public Optional<SigningKey> revocation(Ed25519PublicKey publicKey) {
    Optional<SigningKey> earliest = Optional.empty();
    for (SigningKey key : keys(publicKey)) {
      Instant revokedAt = key.revokedAt();
      if (revokedAt != null
          && earliest.map(first -> first.statusAt(revokedAt) != KeyStatus.REVOKED).orElse(true)) {
        earliest = Optional.of(key);
      }
    }
    return earliest;
  }

  /**
   * Refuses a key that any of the registrations revoked.
   *
   * @param publicKey the key
   * @throws Refusal {@code REG_KEY_REVOKED} if one did
   */
  public void refuseRevoked(Ed25519PublicKey publicKey) {
    revocation(publicKey).ifPresent(SigningKey::refuseIfRevoked);
  }

  /**
   * The same set with a registration added, or in the place of the same version's for the same
   * client.
   *
   * @param registration the registration
   * @return the set after the change
   */
  public Registrations with(AdapterRegistration registration) {
    AdapterDeclaration declaration = registration.declaration();
    Optional<AdapterRegistration> before =
        find(declaration.adapterId(), declaration.adapterVersion(), registration.clientId());
    List<AdapterRegistration> changed = new ArrayList<>(registrations);
    before.ifPresentOrElse(
        one -> changed.set(changed.indexOf(one), registration), () -> changed.add(registration));
    return new Registrations(changed);
  }
}
