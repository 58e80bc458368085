package online.ucca.triumvirate.world;

import static online.ucca.triumvirate.world.HarbourWorld.TGA;
import static online.ucca.triumvirate.world.HarbourWorld.WHO;
import static online.ucca.triumvirate.world.HarbourWorld.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.RegistrationEvent;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.registration.SigningKey;
import online.ucca.triumvirate.signing.KeyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What a world registers by itself, and what it never takes back. */
class WorldRegistrationTest {
  @TempDir Path folder;

  private HarbourWorld harbour;
  private Path newKey;

  @BeforeEach
  void build() {
    harbour = new HarbourWorld(folder);
    newKey = folder.resolve("new.pem");
    KeyFiles.generate(newKey);
  }

  private static void assertRefused(String code, Executable step) {
    assertEquals(List.of(code), codes(assertThrows(Refusal.class, step).findings()));
  }

  @Test
  void registersAndActivatesWhatIsInstalled_once() {
    try (World world = harbour.open()) {
      AdapterRegistration registration = HarbourWorld.registration(world);
      assertEquals(RegistrationState.ACTIVE, registration.state());
      assertEquals(List.of(SigningKey.unbounded(world.publicKey())), registration.signingKeys());
      assertEquals(world.adapters().get(0).adapterId(), registration.declaration().adapterId());
      assertEquals(
          registration.history(),
          world.notices().stream().map(RegistrationNotice::change).toList());
      assertEquals(
          "world", registration.history().get(0).by(), "nobody's decision but the world's");
      assertTrue(registration.history().get(2).reason().startsWith("installed"));
    }
    try (World again = harbour.open()) {
      assertEquals(List.of(), again.notices());
    }
  }

  @Test
  void addsAKeyThatItIsGiven_andAdmitsWhatEitherSigned() {
    byte[] withOwn;
    try (World world = harbour.open()) {
      withOwn = HarbourWorld.translate(world).document().canonicalBytes();
    }
    try (World world = harbour.open(newKey)) {
      assertEquals(1, world.notices().size());
      assertEquals(RegistrationEvent.KEY_ADDED, world.notices().get(0).change().event());
      assertEquals(world.publicKey(), world.notices().get(0).change().publicKey());
      world.admit(HarbourWorld.translate(world).document().canonicalBytes());
      world.admit(withOwn);
      assertTrue(world.verifier(world.ownKeys()).verify(withOwn).holds());
    }
  }

  @Test
  void translatesOnlyWhileActive_andLeavesAPersonsDecisionAlone() {
    try (World world = harbour.open()) {
      HarbourWorld.become(world, RegistrationState.SUSPENDED);
    }
    try (World world = harbour.open()) {
      assertRefused("REG_NOT_ACTIVE", () -> HarbourWorld.translate(world));
      assertRefused(
          "REG_NOT_ACTIVE",
          () -> world.translateAndSubmit(HarbourWorld.sample(), TranslationRequest.DETECT));
      HarbourWorld.become(world, RegistrationState.ACTIVE);
      HarbourWorld.translate(world);
      HarbourWorld.become(world, RegistrationState.REVOKED);
    }
    try (World world = harbour.open(newKey)) {
      assertEquals(List.of(), world.notices());
      assertRefused("REG_NOT_ACTIVE", () -> HarbourWorld.translate(world));
    }
  }

  @Test
  void signsWithBothKeysInAnOverlap_thenWithTheNewOneOnly() {
    SignedTriumvirate early;
    try (World world = harbour.open()) {
      early = HarbourWorld.translate(world);
      world
          .registrations()
          .rotateKey(TGA, KeyFiles.readPublic(newKey), Duration.ofDays(30), WHO, "yearly");
    }
    for (int day = 0; day < 30; day += 29) {
      try (World old = harbour.open();
          World next = harbour.open(newKey)) {
        assertTrue(old.submit(HarbourWorld.translate(old)).accepted());
        assertTrue(next.submit(HarbourWorld.translate(next)).accepted());
        assertEquals(List.of(), next.notices(), "the key was there already");
      }
      harbour.pass(Duration.ofDays(29));
    }
    try (World old = harbour.open();
        World next = harbour.open(newKey)) {
      Refusal refusal = assertThrows(Refusal.class, () -> HarbourWorld.translate(old));
      assertEquals(
          List.of("SIG_KEY_EXPIRED", "SIG_OUTSIDE_KEY_VALIDITY"), codes(refusal.findings()));
      assertTrue(next.submit(HarbourWorld.translate(next)).accepted());
      var verification = next.verifier(next.ownKeys()).verify(early.document().canonicalBytes());
      assertTrue(verification.holds());
      assertEquals(List.of("VFY_KEY_EXPIRED_SINCE"), codes(verification.findings()));
    }
  }

  @Test
  void signsNothingWithARevokedKey_andNeverTakesItBack() {
    byte[] triumvirate;
    try (World world = harbour.open()) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      triumvirate = signed.document().canonicalBytes();
      var accepted = world.admit(triumvirate);
      harbour.pass(Duration.ofMinutes(1));
      world.registrations().revokeKey(TGA, world.publicKey(), WHO, "stolen");
      world.admit(triumvirate);
      assertRefused("SIG_KEY_REVOKED", () -> world.process(triumvirate));
      assertRefused("SIG_KEY_REVOKED", () -> world.pack(accepted, world.orderFor("College", null)));
    }
    try (World world = harbour.open()) {
      assertEquals(List.of(), world.notices());
      Refusal refusal = assertThrows(Refusal.class, () -> HarbourWorld.translate(world));
      assertEquals(
          List.of("SIG_KEY_REVOKED", "SIG_OUTSIDE_KEY_VALIDITY"), codes(refusal.findings()));
      assertRefused(
          "REG_KEY_REVOKED",
          () ->
              world
                  .registrations()
                  .rotateKey(TGA, world.publicKey(), Duration.ZERO, WHO, "the thief"));
      world.registrations().register(List.of(quay("1.0.0")), world.publicKey());
      AdapterRegistration quay =
          world.registrations().current().registrations().stream()
              .filter(one -> one.declaration().adapterId().value().equals("quay-v1"))
              .findFirst()
              .orElseThrow();
      assertEquals(List.of(), quay.signingKeys());
    }
    try (World world = harbour.open(newKey)) {
      assertTrue(world.submit(HarbourWorld.translate(world)).accepted());
    }
  }

  private static AdapterVersionInfo quay(String version) {
    return new AdapterVersionInfo(
        new AdapterId("quay-v1"),
        version,
        "Quay Board",
        List.of("unit"),
        SchemaVersion.V1_1,
        Map.of(),
        List.of());
  }

  /** A new version must not be the way around a person's decision. */
  @Test
  void leavesANewVersionOfAHeldAdapterToAPerson() {
    WorldRegistrations registrations = WorldRegistrations.of(harbour.settings("a"));
    AdapterId quay = quay("1").adapterId();
    registrations.register(List.of(quay("1")), Keys.key(1));
    registrations.become(quay, "1", RegistrationState.DEPRECATED, WHO, "because");
    registrations.register(List.of(quay("2")), Keys.key(1));
    registrations.become(quay, "2", RegistrationState.SUSPENDED, WHO, "because");
    registrations.register(List.of(quay("3")), Keys.key(1));
    assertEquals(
        List.of(
            RegistrationState.DEPRECATED,
            RegistrationState.SUSPENDED,
            RegistrationState.REGISTERED),
        registrations.current().registrations().stream().map(AdapterRegistration::state).toList());
    registrations.become(quay, "3", RegistrationState.ACTIVE, WHO, "looked into");
  }

  @Test
  void carriesAKeysEndIntoANewVersion() {
    WorldRegistrations registrations = WorldRegistrations.of(harbour.settings("a"));
    registrations.register(List.of(quay("1")), Keys.key(1));
    registrations.rotateKey(quay("1").adapterId(), Keys.key(2), Duration.ofDays(1), WHO, "yearly");
    registrations.register(List.of(quay("2")), Keys.key(1));
    List<AdapterRegistration> versions = registrations.current().registrations();
    assertEquals(versions.get(0).key(Keys.key(1)), versions.get(1).key(Keys.key(1)));
  }

  @Test
  void refusesToChangeWhatIsNotRegistered() {
    try (World world = harbour.open()) {
      WorldRegistrations registrations = world.registrations();
      assertRefused(
          "REG_NOT_REGISTERED",
          () ->
              registrations.become(
                  new AdapterId("quay-v1"), "1", RegistrationState.SUSPENDED, WHO, "because"));
      assertRefused(
          "REG_VERSION_NOT_REGISTERED",
          () -> registrations.become(TGA, "99", RegistrationState.SUSPENDED, WHO, "because"));
      assertRefused(
          "REG_KEY_UNKNOWN", () -> registrations.revokeKey(TGA, Keys.key(7), WHO, "because"));
      HarbourWorld.become(world, RegistrationState.REVOKED);
      assertRefused(
          "REG_NOT_ACTIVE",
          () -> registrations.rotateKey(TGA, Keys.key(7), Duration.ZERO, WHO, "because"));
    }
  }

  @Test
  void endsKeysByTheRealClock_alsoWhenTimesStandStill() {
    WorldSettings past = harbour.settings("a").reproducibleAt(Instant.EPOCH);
    try (World world = World.open(past)) {
      SignedTriumvirate signed = HarbourWorld.translate(world);
      assertTrue(world.submit(signed).accepted());
      assertEquals(Instant.EPOCH, HarbourWorld.registration(world).history().get(0).at());
      world.registrations().rotateKey(TGA, Keys.key(7), Duration.ofDays(1), WHO, "yearly");
      assertRefused("SIG_KEY_EXPIRED", () -> HarbourWorld.translate(world));
    }
  }
}
