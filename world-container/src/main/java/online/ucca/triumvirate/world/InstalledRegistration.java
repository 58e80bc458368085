package online.ucca.triumvirate.world;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.AdapterDeclaration;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.registration.Registrations;
import online.ucca.triumvirate.model.registration.SigningKey;

/**
 * What a world registers by itself: the adapters that are installed, with the key that it signs
 * with. It takes nothing back that a person did: no state is changed, no revoked key returns, and a
 * new version of an adapter that is suspended or revoked waits for a person to activate it.
 */
final class InstalledRegistration {
  private static final String WORLD = "world";

  private final ClientId clientId;
  private final Ed25519PublicKey publicKey;
  private final Instant now;

  InstalledRegistration(ClientId clientId, Ed25519PublicKey publicKey, Instant now) {
    this.clientId = clientId;
    this.publicKey = publicKey;
    this.now = now;
  }

  Registrations register(Registrations before, List<AdapterVersionInfo> installed) {
    Registrations registrations = before;
    for (AdapterVersionInfo adapter : installed) {
      registrations = register(registrations, adapter);
    }
    return registrations;
  }

  private Registrations register(Registrations registrations, AdapterVersionInfo adapter) {
    List<AdapterRegistration> versions = registrations.of(adapter.adapterId(), clientId);
    Optional<AdapterRegistration> known =
        registrations.find(adapter.adapterId(), adapter.adapterVersion(), clientId);
    AdapterRegistration registration =
        withKey(known.orElseGet(() -> declare(adapter, versions)), registrations);
    if (known.isEmpty() && !isHeld(versions)) {
      registration =
          registration.become(
              RegistrationState.ACTIVE, because("installed: activated automatically"));
    }
    return known.filter(registration::equals).isPresent()
        ? registrations
        : registrations.with(registration);
  }

  private AdapterRegistration declare(
      AdapterVersionInfo adapter, List<AdapterRegistration> versions) {
    return AdapterRegistration.declare(
        new AdapterDeclaration(
            adapter.adapterId(),
            adapter.adapterVersion(),
            adapter.sourceSystem(),
            adapter.supportedCorpusTypes(),
            adapter.triumvirateSchemaVersion(),
            List.of("structural", "semantic")),
        clientId,
        because(
            isHeld(versions)
                ? "installed: not activated, because another version is suspended or revoked"
                : "installed: registered automatically"));
  }

  private static boolean isHeld(List<AdapterRegistration> versions) {
    return versions.stream()
        .anyMatch(
            one ->
                one.state() == RegistrationState.SUSPENDED
                    || one.state() == RegistrationState.REVOKED);
  }

  /** With what is known of the key from the adapter's other versions; else without bounds. */
  private AdapterRegistration withKey(
      AdapterRegistration registration, Registrations registrations) {
    if (registration.key(publicKey).isPresent()
        || registration.state() == RegistrationState.REVOKED
        || registrations.of(clientId).revocation(publicKey).isPresent()) {
      return registration;
    }
    AdapterId adapterId = registration.declaration().adapterId();
    SigningKey key =
        registrations.of(adapterId, clientId).stream()
            .flatMap(version -> version.key(publicKey).stream())
            .findFirst()
            .orElseGet(() -> SigningKey.unbounded(publicKey));
    return registration.withKey(key, because("the world signs with this key: added automatically"));
  }

  private Occasion because(String reason) {
    return new Occasion(now, WORLD, reason);
  }
}
