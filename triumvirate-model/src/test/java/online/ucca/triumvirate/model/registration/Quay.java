package online.ucca.triumvirate.model.registration;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/** An invented adapter's registrations. */
final class Quay {
  static final Instant TIME = Instant.parse("2026-03-09T14:30:00Z");
  static final Occasion OCCASION = on(TIME);
  static final Ed25519PublicKey KEY = key(1);
  static final Ed25519PublicKey OTHER_KEY = key(2);

  private Quay() {}

  static Ed25519PublicKey key(int repeated) {
    byte[] raw = new byte[32];
    Arrays.fill(raw, (byte) repeated);
    return Ed25519PublicKey.of(raw);
  }

  static Occasion on(Instant moment) {
    return new Occasion(moment, "quay master", "because");
  }

  static AdapterDeclaration declaration(String version) {
    return new AdapterDeclaration(
        new AdapterId("quay-v1"),
        version,
        "Quay Board",
        List.of("unit"),
        SchemaVersion.V1_1,
        List.of("structural"));
  }

  static AdapterRegistration declared() {
    return AdapterRegistration.declare(declaration("1.0.0"), new ClientId("client-a"), OCCASION);
  }

  /** Active, with one key without bounds. */
  static AdapterRegistration active() {
    return declared()
        .withKey(SigningKey.unbounded(KEY), OCCASION)
        .become(RegistrationState.ACTIVE, OCCASION);
  }

  /** In a state that it came to by legal steps. */
  static AdapterRegistration in(RegistrationState state) {
    return switch (state) {
      case REGISTERED -> declared();
      case ACTIVE -> active();
      default -> active().become(state, OCCASION);
    };
  }
}
