package online.ucca.triumvirate.engine;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.registration.AdapterDeclaration;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.registration.SigningKey;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;

/** Gates that know the harbour's adapter, and its registration in every state. */
final class HarbourGate {
  static final Occasion OCCASION =
      new Occasion(Instant.parse("2026-01-01T00:00:00Z"), "harbour master", "for the tests");

  private HarbourGate() {}

  /** A gate that has one registration, which stands for every version of the adapter. */
  static Gate of(AdapterRegistration registration) {
    return of(everyVersion(registration), new InMemoryTriumvirateStore(), Harbour.TIME);
  }

  static Gate of(AdapterRegistry registry, TriumvirateStore store, Instant now) {
    return new Gate(
        new EveritSchemaValidator(), new BouncyCastleProofVerifier(), registry, store, () -> now);
  }

  static AdapterRegistry everyVersion(AdapterRegistration registration) {
    return (adapterId, adapterVersion, clientId) ->
        clientId.equals(registration.clientId())
            ? new AdapterRegistry.Found(registration)
            : AdapterRegistry.Missing.CLIENT;
  }

  /** The adapter's registration, in a state that it came to by legal steps. */
  static AdapterRegistration registration(RegistrationState state) {
    AdapterRegistration declared =
        declared(SchemaVersion.V1_1)
            .withKey(SigningKey.unbounded(Harbour.ADAPTER_KEY.publicKey()), OCCASION);
    if (state == RegistrationState.REGISTERED) {
      return declared;
    }
    AdapterRegistration active = declared.become(RegistrationState.ACTIVE, OCCASION);
    return state == RegistrationState.ACTIVE ? active : active.become(state, OCCASION);
  }

  /** The adapter's registration without a key. */
  static AdapterRegistration declared(SchemaVersion schemaVersion) {
    return AdapterRegistration.declare(
        new AdapterDeclaration(
            new AdapterId("harbour-v1"),
            "1.0.0",
            "Harbour Board",
            List.of("unit"),
            schemaVersion,
            List.of("structural")),
        new ClientId("client-a"),
        OCCASION);
  }
}
