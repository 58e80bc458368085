package online.ucca.triumvirate.properties.sign;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.engine.AdapterRegistry;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.registration.AdapterDeclaration;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.registration.Registrations;
import online.ucca.triumvirate.model.registration.SigningKey;

/** A registry that knows the adapter of one Triumvirate, for its client, and nobody else. */
public final class RegisteredAdapter {
  private static final Occasion OCCASION = new Occasion(Instant.EPOCH, "the tests", "an example");

  private RegisteredAdapter() {}

  public static AdapterRegistry of(Triumvirate triumvirate, RegistrationState state) {
    return AdapterRegistry.of(
        new Registrations(
            List.of(
                registration(
                    triumvirate.adapterId(),
                    triumvirate.adapterVersion(),
                    triumvirate.clientId(),
                    triumvirate.schemaVersion(),
                    state))));
  }

  /** What a registry must not say: that whoever comes is registered. */
  public static AdapterRegistry.Answer everybody(
      AdapterId adapterId, String adapterVersion, ClientId clientId) {
    return new AdapterRegistry.Found(
        registration(
            adapterId, adapterVersion, clientId, SchemaVersion.V1_1, RegistrationState.ACTIVE));
  }

  /** In a state that it came to by legal steps. */
  private static AdapterRegistration registration(
      AdapterId adapterId,
      String adapterVersion,
      ClientId clientId,
      SchemaVersion schemaVersion,
      RegistrationState state) {
    AdapterRegistration declared =
        AdapterRegistration.declare(
                new AdapterDeclaration(
                    adapterId,
                    adapterVersion,
                    "Register of examples",
                    List.of("unit"),
                    schemaVersion,
                    List.of()),
                clientId,
                OCCASION)
            .withKey(SigningKey.unbounded(FixedKeys.ADAPTER.publicKey()), OCCASION);
    if (state == RegistrationState.REGISTERED) {
      return declared;
    }
    AdapterRegistration active = declared.become(RegistrationState.ACTIVE, OCCASION);
    return state == RegistrationState.ACTIVE ? active : active.become(state, OCCASION);
  }
}
