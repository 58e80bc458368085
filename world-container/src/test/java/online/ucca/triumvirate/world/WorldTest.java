package online.ucca.triumvirate.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.pack.archive.PackArchive;
import online.ucca.triumvirate.host.SignedTriumvirate;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.VerifyDocument.Kind;
import online.ucca.triumvirate.world.VerifyDocument.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("triumvirate.root"))
          .resolve("examples/corpora/au-vet/SAMWRK201_R1.json");

  @TempDir Path folder;

  @Test
  void makesItsKeyOnce_andSaysSo() {
    try (World first = World.open(settings("a"));
        World second = World.open(settings("a"))) {
      assertTrue(first.madeKey().isPresent());
      assertTrue(second.madeKey().isEmpty());
      assertEquals(first.publicKey(), second.publicKey());
    }
  }

  @Test
  void signsWithTheKeyItIsGiven() throws IOException {
    Path key = folder.resolve("given.pem");
    KeyFiles.generate(key);
    try (World world = World.open(settings("a").withKeyFile(key))) {
      assertTrue(world.madeKey().isEmpty());
      assertEquals(KeyFiles.readPublic(key), world.publicKey());
      assertFalse(Files.exists(folder.resolve("home/keys")));
    }
    WorldSettings missing = settings("a").withKeyFile(folder.resolve("missing.pem"));
    assertEquals(
        "ENV_FILE_UNREADABLE", assertThrows(Refusal.class, () -> World.open(missing)).code());
  }

  @Test
  void signsWithAnEncryptedKey_ifItKnowsThePassphrase() {
    Path key = folder.resolve("sealed.pem");
    Signer made = KeyFiles.generateEncrypted(key, "horse".toCharArray());
    WorldSettings settings = settings("a").withKeyFile(key);
    assertEquals(
        "KEY_PASSPHRASE_NEEDED", assertThrows(Refusal.class, () -> World.open(settings)).code());
    try (World world =
        World.open(settings.withPassphrases(file -> Optional.of("horse".toCharArray())))) {
      assertEquals(made.publicKey(), world.publicKey());
    }
  }

  @Test
  void keepsTwoClientsApart() throws IOException {
    try (World a = World.open(settings("a"));
        World b = World.open(settings("b"))) {
      byte[] ofA = a.translate(sample()).document().canonicalBytes();
      byte[] ofB = b.translate(sample()).document().canonicalBytes();
      assertNotEquals(
          a.admit(ofA).triumvirate().triumvirateId(), b.admit(ofB).triumvirate().triumvirateId());
      Refusal foreign = assertThrows(Refusal.class, () -> b.admit(ofA));
      assertEquals("REG_WRONG_CLIENT", foreign.code());
      assertEquals(7, lines("a"));
      assertEquals(7, lines("b"));
      CorpusPayload code = new CorpusPayload.Reference("SAMWRK201");
      assertEquals(CacheStatus.HIT, a.translate(code).cacheStatus());
    }
    try (World stranger = World.open(settings("c"))) {
      CorpusPayload code = new CorpusPayload.Reference("SAMWRK201");
      TranslationRequest offline =
          TranslationRequest.DETECT.withIngestion(
              new IngestionOptions(false, true, IngestionOptions.EnrichmentLevel.NONE));
      assertEquals(
          "ING_NOT_IN_CACHE",
          assertThrows(Refusal.class, () -> stranger.translate(code, offline)).code());
    }
  }

  @Test
  void refusesAClientThatWouldLeaveItsFolder() {
    for (String client : List.of("../b", "a/b", ".hidden", "a\\b")) {
      assertThrows(IllegalArgumentException.class, () -> settings(client));
    }
  }

  @Test
  void saysWhyNoAdapterTakesAPayload() {
    try (World world = World.open(settings("a"))) {
      assertEquals("ING_UNSUPPORTED_CORPUS", refusal(world, "note.txt", "hello"));
      assertEquals("JSN_SYNTAX", refusal(world, "unit.json", "{\"code\": "));
      TranslationRequest aviation = new TranslationRequest("us-faa", null);
      assertEquals(
          "ING_UNSUPPORTED_CORPUS",
          assertThrows(Refusal.class, () -> world.translate(sample(), aviation)).code());
    }
  }

  @Test
  void datesAPackInItsOwnZone() {
    WorldSettings auckland =
        new WorldSettings(
            folder.resolve("home"),
            new ClientId("a"),
            null,
            SystemSources.fixed(Instant.parse("2026-03-09T14:30:00Z")),
            SystemSources.derivedIds(),
            ZoneId.of("Pacific/Auckland"));
    try (World world = World.open(auckland)) {
      assertEquals("2026-03-10", world.orderFor(null, null).packDate().toString());
    }
  }

  @Test
  void verifiesWhateverItMakes_andNothingThatWasTouched() throws IOException {
    try (World world = World.open(settings("a"))) {
      SignedTriumvirate signed = world.translate(sample());
      byte[] triumvirate = signed.document().canonicalBytes();
      PackOrder order = world.orderFor("Harbour College", null);
      Pack pack = world.pack(triumvirate, order);
      VerifyDocument verify =
          new VerifyDocument(world.ownKeys(), world.proofVerifier(), SystemSources.time().now());
      assertHolds(Kind.TRIUMVIRATE, verify, triumvirate);
      assertHolds(Kind.CCO, verify, world.process(triumvirate).canonicalBytes());
      assertHolds(Kind.PACK, verify, PackArchive.write(pack));
      VerifyDocument nobody =
          new VerifyDocument(TrustedKeys.of(), world.proofVerifier(), SystemSources.time().now());
      assertFalse(nobody.verify(triumvirate).holds());
      assertArrayEquals(PackArchive.write(pack), PackArchive.write(world.pack(triumvirate, order)));
    }
  }

  @Test
  void validatesWithTheAdaptersOwnRules_whenItIsInstalled() throws IOException {
    try (World world = World.open(settings("a"))) {
      byte[] triumvirate = world.translate(sample()).document().canonicalBytes();
      ValidationReport report = world.validate(triumvirate);
      assertTrue(report.adapterInstalled());
      assertTrue(report.result().semanticValid());
      String dangling =
          new String(triumvirate, StandardCharsets.UTF_8)
              .replaceFirst("\"outcome_ref\":\"1\"", "\"outcome_ref\":\"99\"");
      ValidationReport broken = world.validate(dangling.getBytes(StandardCharsets.UTF_8));
      assertTrue(broken.result().structuralValid());
      assertFalse(broken.result().semanticValid());
      assertTrue(
          broken.result().errors().stream()
              .anyMatch(finding -> finding.errorCode().equals("VAL_DANGLING_REFERENCE")));
    }
  }

  private WorldSettings settings(String client) {
    return new WorldSettings(
        folder.resolve("home"),
        new ClientId(client),
        null,
        SystemSources.time(),
        SystemSources.ids(),
        ZoneId.of("UTC"));
  }

  private static CorpusPayload sample() throws IOException {
    return CorpusPayload.ofFile("unit.json", Files.readAllBytes(SAMPLE));
  }

  private long lines(String client) throws IOException {
    Path log = folder.resolve("home/clients").resolve(client).resolve("tga-v1/audit.jsonl");
    List<String> entries = Files.readAllLines(log);
    assertTrue(entries.stream().allMatch(entry -> entry.contains("\"client_id\":\"" + client)));
    return entries.size();
  }

  private static String refusal(World world, String name, String content) {
    CorpusPayload payload = CorpusPayload.ofFile(name, content.getBytes(StandardCharsets.UTF_8));
    return assertThrows(Refusal.class, () -> world.translate(payload)).code();
  }

  private static void assertHolds(Kind kind, VerifyDocument verify, byte[] bytes) {
    Verification verification = verify.verify(bytes);
    assertEquals(kind, verification.kind());
    assertTrue(verification.holds(), verification::toString);
  }
}
