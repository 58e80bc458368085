package online.ucca.triumvirate.world;

import static online.ucca.triumvirate.world.HarbourWorld.TGA;
import static online.ucca.triumvirate.world.HarbourWorld.WHO;
import static online.ucca.triumvirate.world.HarbourWorld.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.engine.pack.archive.PackArchive;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.world.VerifyDocument.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verification says of documents whose key has ended since. */
class VerifyKeysTest {
  private static final String PROOF = DataIntegrity.ENVELOPE_PROOF;

  @TempDir Path folder;

  @Test
  void saysThatTheKeyWasRevokedSince_ofEverythingThatItSigned() {
    HarbourWorld harbour = new HarbourWorld(folder);
    try (World world = harbour.open()) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      byte[] triumvirate = signed.document().canonicalBytes();
      byte[] cco = world.process(triumvirate).canonicalBytes();
      byte[] pack = PackArchive.write(world.pack(triumvirate, world.orderFor(null, null)));
      List<byte[]> all = List.of(triumvirate, cco, pack);
      TrustedKeys own = world.ownKeys();
      all.forEach(one -> assertEquals(List.of(), ofKeys(world.verifier(own).verify(one))));

      harbour.pass(Duration.ofMinutes(1));
      world.registrations().revokeKey(TGA, world.publicKey(), WHO, "stolen");
      for (byte[] one : all) {
        Verification verification = world.verifier(own).verify(one);
        assertEquals(List.of("VFY_KEY_REVOKED_SINCE"), ofKeys(verification));
        assertEquals(
            // A pack holds no time of the day.
            "signed on 2026-03-09T"
                + (one == pack ? "00:00" : "14:30")
                + ":00Z with a key that was valid then and was revoked on"
                + " 2026-03-09T14:31:00Z: stolen",
            verification.findings().get(0).message());
      }
    }
  }

  @Test
  void refusesAProofThatWasMadeAfterTheRevocation_orOutsideTheValidity() {
    HarbourWorld harbour = new HarbourWorld(folder);
    try (World world = harbour.open()) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      harbour.pass(Duration.ofMinutes(1));
      world.registrations().rotateKey(TGA, Keys.key(7), Duration.ofDays(1), WHO, "yearly");
      Instant expired = HarbourWorld.BEGINNING.plus(Duration.ofDays(2));
      assertOutside(harbour, world, signed, expired);
      world.registrations().revokeKey(TGA, world.publicKey(), WHO, "stolen");
      assertOutside(harbour, world, signed, HarbourWorld.BEGINNING.plus(Duration.ofMinutes(1)));
    }
  }

  private static void assertOutside(
      HarbourWorld harbour, World world, SignedTriumvirate signed, Instant created) {
    byte[] late =
        DataIntegrity.sign(signed.document().without(PROOF), PROOF, harbour.ownKey(), created)
            .canonicalBytes();
    Verification verification = world.verifier(world.ownKeys()).verify(late);
    assertFalse(verification.holds());
    assertEquals(List.of("SIG_OUTSIDE_KEY_VALIDITY"), codes(verification.findings()));
  }

  /** A key that ended for an adapter may go on signing what the processor signs. */
  @Test
  void letsAKeySignPacksAfterItEndedForAnAdapter() {
    HarbourWorld harbour = new HarbourWorld(folder);
    try (World world = harbour.open()) {
      byte[] triumvirate = HarbourWorld.translate(world).document().canonicalBytes();
      world.admit(triumvirate);
      harbour.pass(Duration.ofMinutes(1));
      world.registrations().rotateKey(TGA, Keys.key(7), Duration.ZERO, WHO, "yearly");
      byte[] cco = world.process(triumvirate).canonicalBytes();
      assertEquals(List.of(), ofKeys(world.verifier(world.ownKeys()).verify(cco)));
    }
  }

  /** What is said beside that a CCO is not issued, nor valid yet, and its status not known. */
  private static List<String> ofKeys(Verification verification) {
    return codes(verification.findings()).stream()
        .filter(code -> !code.startsWith("CCO_"))
        .toList();
  }
}
