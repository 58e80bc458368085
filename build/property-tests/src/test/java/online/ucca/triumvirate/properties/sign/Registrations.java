package online.ucca.triumvirate.properties.sign;

import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.engine.AdapterRegistry;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.RegistrationState;

/** A registry that knows the adapter of one Triumvirate, for its client, and nobody else. */
public final class Registrations {
  private Registrations() {}

  public static AdapterRegistry of(Triumvirate triumvirate, RegistrationState state) {
    AdapterRegistration registration =
        new AdapterRegistration(
            triumvirate.adapterId(),
            triumvirate.adapterVersion(),
            "Register of examples",
            List.of("unit"),
            triumvirate.schemaVersion(),
            triumvirate.clientId(),
            List.of(),
            FixedKeys.ADAPTER.publicKey(),
            state);
    return (adapterId, clientId) ->
        adapterId.equals(registration.adapterId()) && clientId.equals(registration.clientId())
            ? Optional.of(registration)
            : Optional.empty();
  }

  /** What a registry must not say: that whoever comes is registered. */
  public static Optional<AdapterRegistration> everybody(AdapterId adapterId, ClientId clientId) {
    return Optional.of(
        new AdapterRegistration(
            adapterId,
            "1",
            "Register of examples",
            List.of("unit"),
            SchemaVersion.V1_1,
            clientId,
            List.of(),
            FixedKeys.ADAPTER.publicKey(),
            RegistrationState.ACTIVE));
  }
}
