package online.ucca.triumvirate.model.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SigningKeysTest {
  private static final Instant TIME = Quay.TIME;
  private static final Duration OVERLAP = Duration.ofDays(30);

  private static SigningKey key(AdapterRegistration registration, Ed25519PublicKey publicKey) {
    return registration.key(publicKey).orElseThrow();
  }

  private static void assertRefused(String code, Executable change) {
    assertEquals(code, assertThrows(Refusal.class, change).code());
  }

  @Test
  void countsFromItsFirstMomentOn_andNotAtItsLast() {
    SigningKey bounded = new SigningKey(Quay.KEY, TIME, TIME.plusSeconds(10), null, null);
    assertEquals(KeyStatus.NOT_YET_VALID, bounded.statusAt(TIME.minusNanos(1)));
    assertEquals(KeyStatus.VALID, bounded.statusAt(TIME));
    assertEquals(KeyStatus.VALID, bounded.statusAt(TIME.plusSeconds(10).minusNanos(1)));
    assertEquals(KeyStatus.EXPIRED, bounded.statusAt(TIME.plusSeconds(10)));
    SigningKey revoked = bounded.revoked(TIME.plusSeconds(5), "stolen");
    assertEquals(KeyStatus.VALID, revoked.statusAt(TIME.plusSeconds(4)));
    assertEquals(KeyStatus.REVOKED, revoked.statusAt(TIME.plusSeconds(5)));
    assertEquals(KeyStatus.REVOKED, revoked.statusAt(TIME.plusSeconds(20)));
    assertEquals(KeyStatus.VALID, SigningKey.unbounded(Quay.KEY).statusAt(Instant.MAX));
    assertEquals(KeyStatus.VALID, SigningKey.unbounded(Quay.KEY).statusAt(Instant.MIN));
  }

  @Test
  void refusesAKeyThatDoesNotMakeSense() {
    Instant part = TIME.plusMillis(1);
    for (Executable wrong :
        List.<Executable>of(
            () -> new SigningKey(Quay.KEY, TIME, TIME.minusSeconds(1), null, null),
            () -> new SigningKey(Quay.KEY, part, null, null, null),
            () -> new SigningKey(Quay.KEY, null, part, null, null),
            () -> new SigningKey(Quay.KEY, null, null, part, "stolen"),
            () -> new SigningKey(Quay.KEY, null, null, TIME, null),
            () -> new SigningKey(Quay.KEY, null, null, TIME, " "),
            () -> new SigningKey(Quay.KEY, null, null, null, "stolen"))) {
      assertThrows(IllegalArgumentException.class, wrong);
    }
  }

  @Test
  void rotatesWithOverlap() {
    Instant moment = TIME.plusMillis(700);
    AdapterRegistration rotated = Quay.active().rotate(Quay.OTHER_KEY, OVERLAP, Quay.on(moment));
    assertEquals(TIME.plus(OVERLAP), key(rotated, Quay.KEY).validUntil());
    assertNull(key(rotated, Quay.KEY).validFrom());
    assertEquals(TIME, key(rotated, Quay.OTHER_KEY).validFrom(), "in whole seconds, as proofs are");
    assertNull(key(rotated, Quay.OTHER_KEY).validUntil());
    assertEquals(
        RegistrationEvent.KEY_ROTATED, rotated.history().get(rotated.history().size() - 1).event());
  }

  @Test
  void prolongsNoKey_byAnotherRotation() {
    AdapterRegistration first =
        Quay.active().rotate(Quay.OTHER_KEY, Duration.ofDays(1), Quay.OCCASION);
    AdapterRegistration second = first.rotate(Quay.key(3), OVERLAP, Quay.on(TIME.plusSeconds(60)));
    assertEquals(key(first, Quay.KEY), key(second, Quay.KEY));
    assertEquals(TIME.plusSeconds(60).plus(OVERLAP), key(second, Quay.OTHER_KEY).validUntil());
  }

  @Test
  void leavesAKeyThatBeginsLater_asItIs() {
    Instant nextYear = TIME.plus(Duration.ofDays(365));
    SigningKey planned = SigningKey.from(Quay.key(3), nextYear);
    AdapterRegistration rotated =
        Quay.active()
            .withKey(planned, Quay.OCCASION)
            .rotate(Quay.OTHER_KEY, OVERLAP, Quay.OCCASION);
    assertEquals(planned, key(rotated, Quay.key(3)));
  }

  @Test
  void refusesANegativeOverlap() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Quay.active().rotate(Quay.OTHER_KEY, Duration.ofDays(-1), Quay.OCCASION));
  }

  @Test
  void hasNoKeyTwice() {
    AdapterRegistration active = Quay.active();
    assertRefused(
        "REG_KEY_KNOWN", () -> active.withKey(SigningKey.from(Quay.KEY, TIME), Quay.OCCASION));
    assertRefused("REG_KEY_KNOWN", () -> active.rotate(Quay.KEY, OVERLAP, Quay.OCCASION));
  }

  @Test
  void neverTakesARevokedKeyBack() {
    AdapterRegistration revoked = Quay.active().revokeKey(Quay.KEY, Quay.OCCASION);
    assertEquals("because", key(revoked, Quay.KEY).revocationReason());
    assertEquals(TIME, key(revoked, Quay.KEY).revokedAt());
    assertRefused(
        "REG_KEY_REVOKED", () -> revoked.withKey(SigningKey.unbounded(Quay.KEY), Quay.OCCASION));
    assertRefused("REG_KEY_REVOKED", () -> revoked.rotate(Quay.KEY, OVERLAP, Quay.OCCASION));
    assertRefused("REG_KEY_REVOKED", () -> revoked.revokeKey(Quay.KEY, Quay.OCCASION));
  }

  @Test
  void revokesNoKeyThatItDoesNotHave() {
    assertRefused("REG_KEY_UNKNOWN", () -> Quay.active().revokeKey(Quay.OTHER_KEY, Quay.OCCASION));
  }

  @Test
  void takesNoKeyWhenItIsRevoked_butRevokesThoseItHas() {
    AdapterRegistration revoked = Quay.in(RegistrationState.REVOKED);
    assertRefused(
        "REG_NOT_ACTIVE",
        () -> revoked.withKey(SigningKey.unbounded(Quay.OTHER_KEY), Quay.OCCASION));
    assertRefused("REG_NOT_ACTIVE", () -> revoked.rotate(Quay.OTHER_KEY, OVERLAP, Quay.OCCASION));
    assertTrue(key(revoked.revokeKey(Quay.KEY, Quay.OCCASION), Quay.KEY).wasRevoked());
  }

  @Test
  void saysWhatHasBecomeOfAKey() {
    SigningKey expired = new SigningKey(Quay.KEY, null, TIME.plusSeconds(10), null, null);
    Instant now = TIME.plusSeconds(20);
    assertEquals(Optional.empty(), KeyCheck.since(SigningKey.unbounded(Quay.KEY), TIME, now));
    assertEquals(Optional.empty(), KeyCheck.since(expired, TIME, TIME));
    Finding since = KeyCheck.since(expired, TIME, now).orElseThrow();
    assertEquals("VFY_KEY_EXPIRED_SINCE", since.errorCode());
    Finding revoked =
        KeyCheck.since(expired.revoked(TIME.plusSeconds(5), "stolen"), TIME, now).orElseThrow();
    assertEquals("VFY_KEY_REVOKED_SINCE", revoked.errorCode());
    assertEquals(
        "signed on 2026-03-09T14:30:00Z with a key that was valid then and was revoked on"
            + " 2026-03-09T14:30:05Z: stolen",
        revoked.message());
    assertTrue(!since.blocks() && !revoked.blocks());
  }
}
