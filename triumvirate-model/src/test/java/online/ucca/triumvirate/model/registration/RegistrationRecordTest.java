package online.ucca.triumvirate.model.registration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registration as JSON, and what cannot be one. */
class RegistrationRecordTest {
  private static final AdapterRegistration LONG_LIFE =
      Quay.active()
          .rotate(Quay.OTHER_KEY, Duration.ofDays(30), Quay.on(Quay.TIME.plusSeconds(60)))
          .revokeKey(Quay.KEY, Quay.on(Quay.TIME.plusSeconds(120)))
          .become(RegistrationState.SUSPENDED, Quay.OCCASION)
          .become(RegistrationState.ACTIVE, Quay.OCCASION);

  private static AdapterRegistration read(JsonDocument document) {
    return Binding.read(document, AdapterRegistration.class);
  }

  @Test
  void isTheSame_whenItIsReadBack() {
    JsonDocument written = Binding.write(LONG_LIFE);
    AdapterRegistration read = read(JsonDocument.read(written.readableBytes()));
    assertEquals(LONG_LIFE, read);
    assertArrayEquals(written.canonicalBytes(), Binding.write(read).canonicalBytes());
  }

  /** Everything but what may be null: a file has no schema that would demand it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/declaration",
        "/declaration/adapter_id",
        "/declaration/adapter_version",
        "/declaration/source_system",
        "/declaration/schema_version",
        "/client_id",
        "/state",
        "/history",
        "/history/0",
        "/history/1",
        "/history/0/event",
        "/history/0/to",
        "/history/0/at",
        "/history/0/by",
        "/history/0/reason",
        "/history/1/public_key",
        "/history/2/from",
        "/history/4",
        "/signing_keys",
        "/signing_keys/0",
        "/signing_keys/0/public_key",
        "/signing_keys/0/revoked_at",
        "/signing_keys/0/revocation_reason"
      })
  void refusesARegistrationThatLacksSomething(String pointer) {
    JsonDocument document = Binding.write(LONG_LIFE).without(pointer);
    assertEquals("VAL_BAD_VALUE", assertThrows(Refusal.class, () -> read(document)).code());
  }

  @Test
  void refusesAStateThatItsHistoryDoesNotLeadTo() {
    for (RegistrationState state : RegistrationState.values()) {
      JsonDocument other = Binding.write(LONG_LIFE).with("/state", Json.createValue(state.text()));
      if (state == RegistrationState.ACTIVE) {
        assertEquals(LONG_LIFE, read(other));
      } else {
        assertThrows(Refusal.class, () -> read(other));
      }
    }
  }

  /** A file in which a revoked key was made good again. */
  @Test
  void refusesAKeyWhoseRevocationIsGone() {
    JsonDocument document = Binding.write(LONG_LIFE);
    JsonObject key = document.tree().getJsonArray("signing_keys").getJsonObject(0);
    JsonObject good =
        Json.createObjectBuilder(key)
            .add("revoked_at", JsonValue.NULL)
            .add("revocation_reason", JsonValue.NULL)
            .build();
    assertThrows(
        Refusal.class,
        () -> read(document.without("/signing_keys/0").with("/signing_keys/0", good)));
  }

  @Test
  void refusesAChangeThatCannotHappen() {
    List<RegistrationChange> history = new ArrayList<>(LONG_LIFE.history());
    history.add(history.get(1));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new AdapterRegistration(
                LONG_LIFE.declaration(),
                LONG_LIFE.clientId(),
                LONG_LIFE.signingKeys(),
                RegistrationState.REGISTERED,
                history));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RegistrationChange(
                RegistrationEvent.STATE_CHANGED,
                RegistrationState.REVOKED,
                RegistrationState.ACTIVE,
                null,
                Quay.TIME,
                "a thief",
                "because"));
  }

  @Test
  void holdsOneRegistrationForEachVersionAndClient() {
    AdapterRegistration first = Quay.active();
    AdapterRegistration second =
        AdapterRegistration.declare(Quay.declaration("2.0.0"), first.clientId(), Quay.OCCASION);
    AdapterRegistration ofB =
        AdapterRegistration.declare(first.declaration(), new ClientId("client-b"), Quay.OCCASION);
    Registrations all = Registrations.NONE.with(first).with(second).with(ofB);
    AdapterId adapter = first.declaration().adapterId();
    assertEquals(List.of(first, second), all.of(adapter, first.clientId()));
    assertEquals(Optional.of(ofB), all.find(adapter, "1.0.0", ofB.clientId()));
    assertEquals(Optional.empty(), all.find(adapter, "2.0.0", ofB.clientId()));
    assertEquals(List.of(ofB), all.of(ofB.clientId()).registrations());

    AdapterRegistration suspended = first.become(RegistrationState.SUSPENDED, Quay.OCCASION);
    assertEquals(List.of(suspended, second, ofB), all.with(suspended).registrations());
    assertThrows(
        IllegalArgumentException.class, () -> new Registrations(List.of(first, suspended)));
  }

  @Test
  void findsAKeysEarliestRevocation() {
    AdapterRegistration first =
        Quay.active().revokeKey(Quay.KEY, Quay.on(Quay.TIME.plusSeconds(60)));
    AdapterRegistration ofB =
        AdapterRegistration.declare(first.declaration(), new ClientId("client-b"), Quay.OCCASION)
            .withKey(SigningKey.unbounded(Quay.KEY), Quay.OCCASION)
            .withKey(SigningKey.unbounded(Quay.OTHER_KEY), Quay.OCCASION);
    Registrations all = Registrations.NONE.with(first).with(ofB);
    assertEquals(first.key(Quay.KEY), all.revocation(Quay.KEY));
    AdapterRegistration earlier = ofB.revokeKey(Quay.KEY, Quay.OCCASION);
    assertEquals(earlier.key(Quay.KEY), all.with(earlier).revocation(Quay.KEY));
    assertEquals(2, all.keys(Quay.KEY).size());
    assertEquals(Optional.empty(), all.revocation(Quay.OTHER_KEY));
  }
}
