package online.ucca.triumvirate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.KeyCheck;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.registration.Registrations;
import online.ucca.triumvirate.model.registration.SigningKey;
import org.junit.jupiter.api.Test;

/** The gate's checks of the registration and of the key's validity, by both clocks. */
class GateRegistrationTest {
  private static final Instant TIME = Harbour.TIME;
  private static final Signer KEY = Harbour.ADAPTER_KEY;
  private static final String PROOF = DataIntegrity.ENVELOPE_PROOF;
  private static final String CREATED = PROOF + "/created";

  private final TriumvirateStore store = new InMemoryTriumvirateStore();

  private static JsonDocument signedAt(Instant created) {
    return signedAt(created, KEY, Binding.write(Harbour.triumvirate()));
  }

  private static JsonDocument signedAt(Instant created, Signer signer, JsonDocument document) {
    return DataIntegrity.sign(document, PROOF, signer, created);
  }

  private static AdapterRegistration with(SigningKey key) {
    return HarbourGate.declared(SchemaVersion.V1_1)
        .withKey(key, HarbourGate.OCCASION)
        .become(RegistrationState.ACTIVE, HarbourGate.OCCASION);
  }

  private static AdapterRegistration validFrom(Instant from) {
    return with(new SigningKey(KEY.publicKey(), from, null, null, null));
  }

  private static AdapterRegistration validUntil(Instant until) {
    return with(new SigningKey(KEY.publicKey(), null, until, null, null));
  }

  private static AdapterRegistration revokedAt(Instant revoked) {
    return HarbourGate.registration(RegistrationState.ACTIVE)
        .revokeKey(KEY.publicKey(), new Occasion(revoked, "harbour master", "stolen"));
  }

  private List<String> refused(AdapterRegistration registration, Instant now, JsonDocument sent) {
    return refused(HarbourGate.everyVersion(registration), now, sent);
  }

  private List<String> refused(AdapterRegistry registry, Instant now, JsonDocument sent) {
    Gate gate = HarbourGate.of(registry, store, now);
    Refusal refusal = assertThrows(Refusal.class, () -> gate.admit(sent.canonicalBytes()));
    return refusal.findings().stream()
        .map(finding -> finding.errorCode() + " " + finding.triumvirateElement())
        .toList();
  }

  private void admit(AdapterRegistration registration, Instant now, JsonDocument sent) {
    HarbourGate.of(HarbourGate.everyVersion(registration), store, now).admit(sent.canonicalBytes());
  }

  @Test
  void saysWhichPartOfTheRegistrationIsMissing_andNamesNoOtherClient() {
    AdapterRegistration active = HarbourGate.registration(RegistrationState.ACTIVE);
    AdapterRegistry registry = AdapterRegistry.of(new Registrations(List.of(active)));
    JsonDocument envelope = Binding.write(Harbour.triumvirate());
    assertEquals(
        List.of("REG_NOT_REGISTERED /adapter_id"),
        refused(registry, TIME, altered(envelope, "adapter_id", "quay-v1")));
    assertEquals(
        List.of("REG_WRONG_CLIENT /client_id"),
        refused(registry, TIME, altered(envelope, "client_id", "client-b")));
    assertEquals(
        List.of("REG_VERSION_NOT_REGISTERED /adapter_version"),
        refused(registry, TIME, altered(envelope, "adapter_version", "1.0.1")));
    HarbourGate.of(registry, store, TIME).admit(signedAt(TIME).canonicalBytes());

    AdapterRegistry ofB =
        AdapterRegistry.of(
            new Registrations(
                List.of(
                    AdapterRegistration.declare(
                        active.declaration(), new ClientId("secret-b"), HarbourGate.OCCASION))));
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> HarbourGate.of(ofB, store, TIME).admit(signedAt(TIME).canonicalBytes()));
    assertEquals("REG_WRONG_CLIENT", refusal.code());
    assertFalse(refusal.findings().toString().contains("secret-b"));
  }

  private static JsonDocument altered(JsonDocument envelope, String member, String value) {
    return signedAt(TIME, KEY, envelope.with("/" + member, Json.createValue(value)));
  }

  @Test
  void refusesAnotherSchemaVersionThanTheRegisteredOne() {
    AdapterRegistration older =
        HarbourGate.declared(SchemaVersion.V1_0)
            .withKey(SigningKey.unbounded(KEY.publicKey()), HarbourGate.OCCASION)
            .become(RegistrationState.ACTIVE, HarbourGate.OCCASION);
    assertEquals(
        List.of("REG_SCHEMA_VERSION_DIFFERS /schema_version"),
        refused(older, TIME, signedAt(TIME)));
  }

  @Test
  void admitsWithinTheKeysValidityOnly_toTheSecond() {
    admit(validFrom(TIME), TIME, signedAt(TIME));
    admit(validUntil(TIME.plusSeconds(1)), TIME, signedAt(TIME));
    admit(revokedAt(TIME.plusSeconds(1)), TIME, signedAt(TIME));
  }

  @Test
  void refusesAKeyByTheEnginesClock_whateverTheProofSays() {
    Instant now = TIME.plusSeconds(60);
    assertEquals(
        List.of("SIG_KEY_EXPIRED " + PROOF), refused(validUntil(now), now, signedAt(TIME)));
    assertEquals(List.of("SIG_KEY_REVOKED " + PROOF), refused(revokedAt(now), now, signedAt(TIME)));
    assertEquals(
        List.of("SIG_KEY_NOT_YET_VALID " + PROOF),
        refused(validFrom(now), now.minusSeconds(1), signedAt(now)));
  }

  @Test
  void refusesAProofThatWasMadeOutsideItsKeysValidity_whateverTheClockSays() {
    String outside = "SIG_OUTSIDE_KEY_VALIDITY " + CREATED;
    assertEquals(List.of(outside), refused(validFrom(TIME), TIME, signedAt(TIME.minusSeconds(1))));
    assertEquals(List.of(outside), refused(validUntil(TIME), TIME.minusSeconds(1), signedAt(TIME)));
    assertEquals(List.of(outside), refused(revokedAt(TIME), TIME.minusSeconds(1), signedAt(TIME)));
  }

  @Test
  void refusesAProofFromTheFuture_beyondTheStatedSkew() {
    AdapterRegistration active = HarbourGate.registration(RegistrationState.ACTIVE);
    Instant latest = TIME.plus(KeyCheck.CLOCK_SKEW);
    admit(active, TIME, signedAt(latest));
    assertEquals(
        List.of("SIG_CREATED_IN_FUTURE " + CREATED),
        refused(active, TIME, signedAt(latest.plusSeconds(1))));
  }

  @Test
  void takesBothKeysInAnOverlap_andTheNewOneAfterIt() {
    Occasion rotation = new Occasion(TIME, "harbour master", "every year");
    AdapterRegistration rotated =
        HarbourGate.registration(RegistrationState.ACTIVE)
            .rotate(Harbour.OTHER_KEY.publicKey(), Duration.ofDays(30), rotation);
    JsonDocument document = Binding.write(Harbour.triumvirate());
    Instant within = TIME.plus(Duration.ofDays(29));
    admit(rotated, within, signedAt(within, KEY, document));
    admit(rotated, within, signedAt(within, Harbour.OTHER_KEY, document));
    Instant after = TIME.plus(Duration.ofDays(30));
    admit(rotated, after, signedAt(after, Harbour.OTHER_KEY, document));
    JsonDocument other = document.with("/adapter_version", Json.createValue("2"));
    JsonDocument another =
        other.with("/triumvirate_id", Json.createValue("00000000-0000-5000-8000-000000000001"));
    assertEquals(
        List.of("SIG_KEY_EXPIRED " + PROOF, "SIG_OUTSIDE_KEY_VALIDITY " + CREATED),
        refused(rotated, after, signedAt(after, KEY, another)));
  }

  @Test
  void admitsWhatWasAcceptedBefore_afterItsKeyExpiredOrWasRevoked() {
    JsonDocument sent = signedAt(TIME);
    admit(validUntil(TIME.plusSeconds(60)), TIME, sent);
    Instant later = TIME.plusSeconds(3600);
    admit(validUntil(TIME.plusSeconds(60)), later, sent);
    admit(revokedAt(TIME.plusSeconds(60)), later, sent);
  }

  @Test
  void refusesWhatWasAcceptedBefore_ifItsKeyWasRevokedEarlierStill() {
    JsonDocument sent = signedAt(TIME.minusSeconds(60));
    admit(HarbourGate.registration(RegistrationState.ACTIVE), TIME, sent);
    assertEquals(
        List.of("SIG_KEY_REVOKED " + PROOF),
        refused(revokedAt(TIME.minusSeconds(30)), TIME.plusSeconds(60), sent));
  }

  @Test
  void holdsTheStateAndTheClient_alsoAgainstWhatWasAcceptedBefore() {
    JsonDocument sent = signedAt(TIME);
    AdapterRegistration active = HarbourGate.registration(RegistrationState.ACTIVE);
    admit(active, TIME, sent);
    assertEquals(
        List.of("REG_NOT_ACTIVE /adapter_id"),
        refused(active.become(RegistrationState.SUSPENDED, HarbourGate.OCCASION), TIME, sent));
    AdapterRegistry stranger = (adapterId, version, clientId) -> AdapterRegistry.Missing.CLIENT;
    assertEquals(List.of("REG_WRONG_CLIENT /client_id"), refused(stranger, TIME, sent));
  }

  /** The thief of a revoked key cannot hide behind content that was accepted once. */
  @Test
  void refusesAcceptedContent_signedAgainAfterTheRevocation() {
    admit(HarbourGate.registration(RegistrationState.ACTIVE), TIME, signedAt(TIME));
    Instant later = TIME.plusSeconds(3600);
    assertEquals(
        List.of("SIG_OUTSIDE_KEY_VALIDITY " + CREATED),
        refused(revokedAt(TIME.plusSeconds(60)), later, signedAt(later)));
  }

  @Test
  void reportsEverythingThatIsWrong_atOnce() {
    AdapterRegistration suspended =
        revokedAt(TIME).become(RegistrationState.SUSPENDED, HarbourGate.OCCASION);
    Instant created = TIME.plusSeconds(3600);
    JsonDocument tampered =
        signedAt(created).with("/created_at", Json.createValue("2026-03-09T14:30:01Z"));
    assertEquals(
        List.of(
            "REG_NOT_ACTIVE /adapter_id",
            "SIG_INVALID " + PROOF,
            "SIG_CREATED_IN_FUTURE " + CREATED,
            "SIG_KEY_REVOKED " + PROOF,
            "SIG_OUTSIDE_KEY_VALIDITY " + CREATED),
        refused(suspended, TIME, tampered));
  }

  @Test
  void saysThatADocumentWasAltered_alsoIfItsKeyOrAdapterIsUnknown() {
    AdapterRegistration active = HarbourGate.registration(RegistrationState.ACTIVE);
    JsonDocument foreign = signedAt(TIME, Harbour.OTHER_KEY, Binding.write(Harbour.triumvirate()));
    JsonDocument tampered = foreign.with("/created_at", Json.createValue("2026-03-09T14:30:01Z"));
    assertEquals(List.of("SIG_UNKNOWN_KEY " + PROOF), refused(active, TIME, foreign));
    assertEquals(
        List.of("SIG_UNKNOWN_KEY " + PROOF, "SIG_INVALID " + PROOF),
        refused(active, TIME, tampered));
    AdapterRegistry nobody = AdapterRegistry.of(Registrations.NONE);
    assertEquals(
        List.of("REG_NOT_REGISTERED /adapter_id", "SIG_INVALID " + PROOF),
        refused(nobody, TIME, tampered));
    assertEquals(
        List.of("REG_NOT_REGISTERED /adapter_id", "SIG_MISSING " + PROOF),
        refused(nobody, TIME, foreign.without(PROOF)));
  }
}
