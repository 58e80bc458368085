package online.ucca.triumvirate.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.host.SubmissionOutcome;
import online.ucca.triumvirate.model.json.ContentDigest;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.signing.KeyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the engine refuses leaves its code in the adapter's audit log, whatever the adapter's side
 * thinks of it: each Triumvirate was translated while everything was in order.
 */
class SubmissionRefusalTest {
  private static final String PROOF = DataIntegrity.ENVELOPE_PROOF;

  @TempDir Path folder;

  private HarbourWorld harbour;

  @BeforeEach
  void build() {
    harbour = new HarbourWorld(folder);
  }

  private static SignedTriumvirate with(SignedTriumvirate signed, JsonDocument document) {
    return new SignedTriumvirate(
        document,
        ContentDigest.of(document),
        signed.triumvirate(),
        signed.translation(),
        signed.validation(),
        signed.cacheStatus());
  }

  /** Altered, and signed again with the world's key: only the registration is against it. */
  private SignedTriumvirate altered(SignedTriumvirate signed, String member, String value) {
    JsonDocument altered =
        signed.document().without(PROOF).with("/" + member, Json.createValue(value));
    return with(
        signed, DataIntegrity.sign(altered, PROOF, harbour.ownKey(), HarbourWorld.BEGINNING));
  }

  private void assertRefused(
      World world, String client, SignedTriumvirate signed, String... codes) {
    int before = harbour.auditLog(client).size();
    SubmissionOutcome outcome = world.submit(signed);
    assertFalse(outcome.accepted());
    assertEquals(List.of(codes), HarbourWorld.codes(outcome.findings()));
    List<String> log = harbour.auditLog(client);
    assertEquals(before + 2, log.size());
    assertEquals("triumvirate_submitted", event(log.get(before)).getString("event_type"));
    JsonObject rejected = event(log.get(before + 1));
    assertEquals("triumvirate_rejected", rejected.getString("event_type"));
    assertEquals(
        List.of(codes),
        rejected
            .getJsonObject("detail")
            .getJsonArray("findings")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(finding -> finding.getString("error_code"))
            .toList());
  }

  private static JsonObject event(String line) {
    return JsonDocument.read(line.getBytes(StandardCharsets.UTF_8)).tree();
  }

  @Test
  void acceptsWhatIsInOrder() {
    try (World world = harbour.open()) {
      assertTrue(world.submit(HarbourWorld.translate(world)).accepted());
      List<String> log = harbour.auditLog("a");
      assertEquals("triumvirate_accepted", event(log.get(log.size() - 1)).getString("event_type"));
    }
  }

  @Test
  void refusesATamperedSubmission() {
    try (World world = harbour.open()) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      JsonDocument tampered =
          signed.document().with("/source_corpus/corpus_title", Json.createValue("Another"));
      assertRefused(world, "a", with(signed, tampered), "SIG_INVALID");
    }
  }

  @Test
  void refusesAKeyThatExpiredSince() {
    try (World world = harbour.open()) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      harbour.pass(Duration.ofMinutes(1));
      world
          .registrations()
          .rotateKey(HarbourWorld.TGA, Keys.key(9), Duration.ZERO, HarbourWorld.WHO, "yearly");
      assertRefused(world, "a", signed, "SIG_KEY_EXPIRED");
    }
  }

  @Test
  void refusesAKeyThatWasRevokedSince() {
    try (World world = harbour.open()) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      harbour.pass(Duration.ofMinutes(1));
      world
          .registrations()
          .revokeKey(HarbourWorld.TGA, world.publicKey(), HarbourWorld.WHO, "stolen");
      assertRefused(world, "a", signed, "SIG_KEY_REVOKED");
    }
  }

  @Test
  void refusesAnAdapterInEveryStateButActive() {
    try (World world = harbour.open()) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      for (RegistrationState state :
          List.of(
              RegistrationState.SUSPENDED,
              RegistrationState.DEPRECATED,
              RegistrationState.REVOKED)) {
        HarbourWorld.become(world, state);
        assertRefused(world, "a", signed, "REG_NOT_ACTIVE");
      }
    }
  }

  @Test
  void refusesAnUnboundAdapter_andAnotherVersion() {
    try (World world = harbour.open()) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      assertRefused(world, "a", altered(signed, "adapter_id", "quay-v1"), "REG_NOT_REGISTERED");
      assertRefused(
          world, "a", altered(signed, "adapter_version", "99"), "REG_VERSION_NOT_REGISTERED");
    }
  }

  @Test
  void refusesAnotherClientsTriumvirate() {
    try (World a = harbour.open();
        World b = World.open(harbour.settings("b"))) {
      SignedTriumvirate ofA = HarbourWorld.translate(a);
      HarbourWorld.translate(b);
      assertRefused(b, "b", ofA, "REG_WRONG_CLIENT");
      assertRefused(a, "a", altered(ofA, "client_id", "b"), "REG_WRONG_CLIENT");
    }
  }

  @Test
  void refusesAStrangersKey() {
    Signer stranger = KeyFiles.generate(folder.resolve("stranger.pem"));
    try (World world = harbour.open()) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      JsonDocument foreign =
          DataIntegrity.sign(
              signed.document().without(PROOF), PROOF, stranger, HarbourWorld.BEGINNING);
      assertRefused(world, "a", with(signed, foreign), "SIG_UNKNOWN_KEY");
    }
  }
}
