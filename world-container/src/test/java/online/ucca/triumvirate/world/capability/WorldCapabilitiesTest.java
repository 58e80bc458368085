package online.ucca.triumvirate.world.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.SystemSources;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Roles of keys in a world's registry, and what becomes of CCOs by them. */
class WorldCapabilitiesTest {
  private static final String WHO = "harbour master";
  private static final Path SAMPLE =
      Path.of(System.getProperty("triumvirate.root"))
          .resolve("examples/corpora/au-vet/SAMWRK201_R1.json");

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-07-09T14:30:00Z");

  private WorldSettings settings() {
    return new WorldSettings(
        folder.resolve("home"),
        WorldSettings.LOCAL_CLIENT,
        null,
        () -> now,
        SystemSources.ids(),
        ZoneOffset.UTC);
  }

  private Signer key(String name) {
    return KeyFiles.generate(folder.resolve(name + ".pem"));
  }

  private static byte[] processed(World world) throws IOException {
    byte[] triumvirate =
        world
            .translate(CorpusPayload.ofFile("unit.json", Files.readAllBytes(SAMPLE)))
            .document()
            .canonicalBytes();
    return world.process(triumvirate).canonicalBytes();
  }

  private static boolean bind(World world, Signer key) {
    return world
        .capabilities()
        .roles()
        .bind(ProofRole.DOMAIN_EXPERT, key.publicKey(), "A. Pilot", WHO, "appointed");
  }

  private CapabilityVerdict verify(World world, byte[] cco) {
    WorldCapabilities capabilities = world.capabilities();
    return Objects.requireNonNull(
        capabilities.verifier(capabilities.trust(List.of()), now).verify(cco).verdict());
  }

  private static String code(Executable refused) {
    return assertThrows(Refusal.class, refused).code();
  }

  @Test
  void issuesByAKeyThatIsRegisteredForItsRole() throws IOException {
    Signer expert = key("expert");
    try (World world = World.open(settings())) {
      byte[] processed = processed(world);
      WorldCapabilities capabilities = world.capabilities();
      CapabilityTrust before = capabilities.trust(List.of());
      assertEquals("SIG_UNKNOWN_KEY", code(() -> capabilities.issue(processed, expert, before)));
      assertTrue(bind(world, expert));
      assertFalse(bind(world, expert));
      CapabilityTrust trust = capabilities.trust(List.of());
      assertEquals(
          LifecycleState.PROCESSED,
          capabilities.examine(processed, expert.publicKey(), trust).state());
      JsonDocument issued = capabilities.issue(processed, expert, trust);
      CapabilityVerdict verdict = verify(world, issued.canonicalBytes());
      assertEquals(LifecycleState.ISSUED, verdict.state());
      assertEquals("A. Pilot", verdict.signers().get(1).holder());
    }
  }

  @Test
  void refusesTheProcessorsKeyAsExpert() throws IOException {
    try (World world = World.open(settings())) {
      byte[] processed = processed(world);
      Signer own = KeyFiles.readPrivate(folder.resolve("home/keys/signing-key.pem"));
      bind(world, own);
      CapabilityTrust trust = world.capabilities().trust(List.of());
      assertEquals("CCO_SAME_KEY", code(() -> world.capabilities().issue(processed, own, trust)));
    }
  }

  @Test
  void keepsRolesAcrossWorlds_oneForEachKey() {
    Signer expert = key("expert");
    try (World world = World.open(settings())) {
      bind(world, expert);
    }
    WorldRoles roles = WorldRoles.of(settings());
    assertEquals(ProofRole.DOMAIN_EXPERT, roles.current().bindings().get(0).role());
    assertEquals(WHO, roles.current().bindings().get(0).bound().by());
    assertEquals(
        "CCO_WRONG_ROLE",
        code(() -> roles.bind(ProofRole.PROCESSOR, expert.publicKey(), "", WHO, "x")));
    assertEquals(1, roles.current().bindings().size());
  }

  @Test
  void aRevokedKeyIssuesNothingMore_andWhatItIssuedSaysSo() throws IOException {
    Signer expert = key("expert");
    try (World world = World.open(settings())) {
      bind(world, expert);
      byte[] processed = processed(world);
      WorldCapabilities capabilities = world.capabilities();
      byte[] issued =
          capabilities.issue(processed, expert, capabilities.trust(List.of())).canonicalBytes();
      now = now.plus(Duration.ofMinutes(1));
      capabilities.roles().revoke(expert.publicKey(), WHO, "left the board");
      assertEquals(
          "SIG_OUTSIDE_KEY_VALIDITY",
          code(() -> capabilities.issue(processed, expert, capabilities.trust(List.of()))));
      assertEquals("REG_KEY_REVOKED", code(() -> bind(world, expert)));
      assertEquals(
          "REG_KEY_REVOKED",
          code(() -> capabilities.roles().revoke(expert.publicKey(), WHO, "again")));
      CapabilityVerdict verdict = verify(world, issued);
      assertTrue(verdict.holds());
      assertTrue(verdict.findings().get(0).hasCode(ErrorCode.VFY_KEY_REVOKED_SINCE));
      CapabilityTrust named =
          new CapabilityTrust(
              List.of(), Set.of(world.publicKey(), expert.publicKey()), List.of(), ZoneOffset.UTC);
      assertTrue(
          capabilities.verifier(named, now).verify(issued).findings().stream()
              .anyMatch(finding -> finding.hasCode(ErrorCode.VFY_KEY_REVOKED_SINCE)));
    }
    Signer unknown = key("unknown");
    assertEquals(
        "REG_KEY_UNKNOWN",
        code(() -> WorldRoles.of(settings()).revoke(unknown.publicKey(), WHO, "x")));
  }

  @Test
  void aProcessorsKeyThatWasRevokedForAnAdapterCountsUntilThen() throws IOException {
    try (World world = World.open(settings())) {
      byte[] cco = processed(world);
      world.registrations().revokeKey(new AdapterId("tga-v1"), world.publicKey(), WHO, "stolen");
      CapabilityVerdict verdict = verify(world, cco);
      assertEquals(
          List.of("SIG_OUTSIDE_KEY_VALIDITY"),
          verdict.findings().stream().filter(Finding::blocks).map(Finding::errorCode).toList());
    }
  }

  @Test
  void refusesADamagedFileOfRoles() throws IOException {
    try (World world = World.open(settings())) {
      bind(world, key("expert"));
    }
    Path file = folder.resolve("home").resolve(WorldRoles.FILE);
    Files.writeString(file, Files.readString(file).replace("A. Pilot", "B. Pilot"));
    assertEquals("REG_FILE_DAMAGED", code(() -> WorldRoles.of(settings()).current()));
  }
}
