package online.ucca.triumvirate.world.jdbi;

import static online.ucca.triumvirate.world.jdbi.ArchivedWorld.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.host.file.VerifyAuditLog;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.world.archive.ArchiveManifest;
import org.junit.jupiter.api.Test;

/** A world goes out as one file and comes back the same. */
abstract class WorldArchiveContract extends ArchiveFixture {
  @Test
  void holdsEverything_butPrivateKeys() throws IOException {
    ArchiveManifest manifest = world.export(archive);
    List<String> paths = manifest.entries().stream().map(ArchiveManifest.Entry::path).toList();
    List<String> expected = new ArrayList<>();
    CanonicalTables.NAMES.stream()
        .filter(table -> !List.of("world_owner", "world_state", "scheduled_tasks").contains(table))
        .forEach(table -> expected.add("database/" + table + ".jsonl"));
    expected.addAll(
        List.of(
            "container/docs/WORLD.md",
            "container/world.config.json",
            "database/tables.json",
            "home/clients/local/harbour-v1/audit.jsonl",
            "home/clients/local/harbour-v1/checkpoints/1.txt",
            "home/clients/local/harbour-v1/configuration.properties",
            "home/registrations.json"));
    for (int i = 0; i < 3; i++) {
      expected.add("objects/" + key("harbour", i));
    }
    assertEquals(expected.stream().sorted().toList(), paths);
    assertEquals(
        List.of("home/keys/signing-key.pem", "home/keys/signing-key.pem.pub"), manifest.leftOut());
    byte[] whole = Files.readAllBytes(archive);
    assertFalse(new String(whole, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY"));
    assertTrue(world.verify(archive).intact());
  }

  @Test
  void leavesOutAPrivateKey_whereverItStands() throws IOException {
    Files.createDirectories(folder.resolve("world/container/assets"));
    Files.copy(
        folder.resolve("world/home/keys/signing-key.pem"),
        folder.resolve("world/container/assets/notes.txt"));
    world.write("home/clients/store.p12", "x");
    assertEquals(
        List.of(
            "container/assets/notes.txt",
            "home/clients/store.p12",
            "home/keys/signing-key.pem",
            "home/keys/signing-key.pem.pub"),
        world.export(archive).leftOut());
    assertFalse(
        new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1)
            .contains("PRIVATE KEY"));
  }

  @Test
  void hasTheSameBytes_forTheSameWorld() throws IOException {
    world.export(archive);
    Path again = folder.resolve("again.zip");
    world.export(again);
    assertEquals(-1, Files.mismatch(archive, again));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(4, files.count(), "no part is left beside the archives");
    }
    Refusal refused = assertThrows(Refusal.class, () -> world.export(again));
    assertEquals("ENV_FILE_UNWRITABLE", refused.code());
  }

  @Test
  void comesBackTheSame() throws IOException {
    ArchiveManifest manifest = world.export(archive);
    assertEquals(manifest, place.take(archive, world.key()));
    Path again = folder.resolve("again.zip");
    assertSame(manifest, place.export(again));
    assertEquals(Dump.of(world.data()), Dump.of(place.data()));
    for (int i = 0; i < 3; i++) {
      assertEquals(
          world.parts().objects().stat(key("harbour", i)),
          place.parts().objects().stat(key("harbour", i)));
    }
    Path log = folder.resolve("place/home/clients/local/harbour-v1/audit.jsonl");
    try (FileAuditLog open = place.log("harbour")) {
      ArchivedWorld.append(open, "harbour");
    }
    assertTrue(
        new VerifyAuditLog(TrustedKeys.of(world.key().publicKey()), ArchivedWorld.VERIFIER)
            .verify(log, List.of(), done -> {})
            .intact());
  }

  @Test
  void comesBackInADatabaseOfTheOtherKind() {
    ArchiveManifest manifest = world.export(archive);
    TestDatabase other =
        kind() == TestDatabase.SQLITE ? TestDatabase.POSTGRESQL : TestDatabase.SQLITE;
    try (ArchivedWorld elsewhere = ArchivedWorld.open(ID, other, folder.resolve("elsewhere"))) {
      elsewhere.take(archive, world.key());
      Path again = folder.resolve("again.zip");
      assertSame(manifest, elsewhere.export(again));
      place.take(again, elsewhere.key());
    }
    assertSame(manifest, place.export(folder.resolve("third.zip")));
  }

  @Test
  void tellsContentsApartByTheirHash() {
    ArchiveManifest manifest = world.export(archive);
    world.execute("UPDATE cco_register SET version = 8");
    assertNotEquals(
        manifest.contentHash(), world.export(folder.resolve("later.zip")).contentHash());
  }

  @Test
  void refusesToLeaveOutATableOfAnotherWorld() {
    world.execute("CREATE TABLE usfaa_examiners (name TEXT)");
    Refusal refused = assertThrows(Refusal.class, () -> world.export(archive));
    assertEquals("WLD_NOT_CONFORMING", refused.code());
    assertFalse(Files.exists(archive));
  }
}
