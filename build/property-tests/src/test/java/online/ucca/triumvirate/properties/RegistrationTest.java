package online.ucca.triumvirate.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.AdapterDeclaration;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.KeyStatus;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.registration.SigningKey;

/** Whatever is done to a registration, in whatever order: what is over stays over. */
class RegistrationTest {
  private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<RegistrationState> STATES = List.of(RegistrationState.values());
  private static final int KEYS = 4;
  private static final int OPERATIONS = 3 * KEYS + 5;

  @Property
  void nothingBringsBackARevokedKey_norLeavesARevokedRegistration(
      @ForAll @Size(max = 60) List<@IntRange(max = OPERATIONS - 1) Integer> operations) {
    AdapterRegistration registration = declared();
    Map<Ed25519PublicKey, SigningKey> revoked = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      AdapterRegistration before = registration;
      Instant now = BEGINNING.plus(Duration.ofHours(i));
      try {
        registration = apply(before, operations.get(i), new Occasion(now, "somebody", "why not"));
        assertEquals(before.history().size() + 1, registration.history().size());
        assertEquals(before.history(), registration.history().subList(0, before.history().size()));
      } catch (Refusal refused) {
        assertTrue(refused.code().startsWith("REG_"), refused.code());
      }
      assertTrue(
          before.state() != RegistrationState.REVOKED
              || registration.state() == RegistrationState.REVOKED);
      assertEachKeyOnce(registration);
      for (SigningKey key : registration.signingKeys()) {
        if (key.wasRevoked()) {
          revoked.putIfAbsent(key.publicKey(), key);
        }
      }
      for (SigningKey key : revoked.values()) {
        assertEquals(key.revokedAt(), registration.key(key.publicKey()).orElseThrow().revokedAt());
        assertNotEquals(
            KeyStatus.VALID, registration.key(key.publicKey()).orElseThrow().statusAt(now));
      }
    }
    JsonDocument written = Binding.write(registration);
    assertEquals(registration, Binding.read(written, AdapterRegistration.class));
  }

  private static void assertEachKeyOnce(AdapterRegistration registration) {
    Set<Ed25519PublicKey> keys = new HashSet<>();
    registration.signingKeys().forEach(key -> assertTrue(keys.add(key.publicKey())));
  }

  private static AdapterRegistration apply(
      AdapterRegistration registration, int operation, Occasion occasion) {
    Ed25519PublicKey key = key(operation % KEYS);
    return switch (operation / KEYS) {
      case 0 -> registration.withKey(SigningKey.from(key, occasion.at()), occasion);
      case 1 -> registration.rotate(key, Duration.ofHours(operation), occasion);
      case 2 -> registration.revokeKey(key, occasion);
      default -> registration.become(STATES.get(operation - 3 * KEYS), occasion);
    };
  }

  private static AdapterRegistration declared() {
    return AdapterRegistration.declare(
        new AdapterDeclaration(
            new AdapterId("example-v1"),
            "1",
            "Register of examples",
            List.of("unit"),
            SchemaVersion.V1_1,
            List.of()),
        new ClientId("client-a"),
        new Occasion(BEGINNING, "somebody", "an example"));
  }

  private static Ed25519PublicKey key(int number) {
    byte[] raw = new byte[32];
    Arrays.fill(raw, (byte) (number + 1));
    return Ed25519PublicKey.of(raw);
  }
}
