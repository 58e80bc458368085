package online.ucca.triumvirate.world.jdbi;

import static online.ucca.triumvirate.world.jdbi.ArchivedWorld.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.archive.ArchiveManifest;
import org.junit.jupiter.api.Test;

/** A world comes back whole or not at all: what is damaged, in the way or cut off. */
abstract class WorldArchiveRefusalContract extends ArchiveFixture {
  @Test
  void refusesWhereAnotherWorldIs_andLeavesIt() throws IOException {
    world.export(archive);
    List<Runnable> takenAway =
        List.of(
            occupied(() -> place.write("home/registrations.json", "{}"), "home/registrations.json"),
            occupied(() -> place.write("container/other.txt", "x"), "container/other.txt"));
    for (Runnable takeAway : takenAway) {
      takeAway.run();
    }
    place.execute("INSERT INTO authorities VALUES ('9', 'Quay', NULL, NULL)");
    assertExists();
    place.execute("DELETE FROM authorities");
    place
        .parts()
        .objects()
        .create(key("other", 1), ObjectContent.of(new byte[1], "application/zip"));
    assertExists();
    place.parts().objects().delete(key("other", 1));
    place
        .parts()
        .objects()
        .create(key("harbour", 1), ObjectContent.of(new byte[1], "application/zip"));
    assertExists();
    place.parts().objects().delete(key("harbour", 1));
    place.take(archive, world.key());
  }

  private interface Writing {
    void run() throws IOException;
  }

  private Runnable occupied(Writing write, String file) {
    return () -> {
      try {
        write.run();
        assertExists();
        Files.delete(folder.resolve("place").resolve(file));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private void assertExists() {
    List<String> before = contents(place);
    Refusal refused = assertThrows(Refusal.class, () -> place.take(archive, world.key()));
    assertEquals("WLD_EXISTS", refused.code());
    assertEquals(before, contents(place));
  }

  @Test
  void goesOn_whereAnImportWasCutOff() throws IOException {
    ArchiveManifest manifest = world.export(archive);
    place
        .parts()
        .objects()
        .create(
            key("harbour", 0),
            ObjectContent.of(ArchivedWorld.bytes("harbour0"), "application/zip"));
    place.write("home/registrations.json", "{\"a\":\"harbour\"}");
    place.take(archive, world.key());
    List<String> whole = contents(place);
    place.take(archive, world.key());
    assertEquals(whole, contents(place), "a repeated import changes nothing");
    assertSame(manifest, place.export(folder.resolve("again.zip")));
  }

  @Test
  void takesEverythingAway_ifOneStepFails() throws IOException {
    world.export(archive);
    place.write("home/registrations.json", "{\"a\":\"harbour\"}");
    List<String> before = contents(place);
    place.data().freezing().freeze(ArchivedWorld.NOW);
    Refusal refused = assertThrows(Refusal.class, () -> place.take(archive, world.key()));
    assertEquals("WLD_FROZEN", refused.code());
    assertEquals(before, contents(place));
    place.data().freezing().thaw();
    place.take(archive, world.key());
  }

  private void assertBad(String what, Path bad) {
    Refusal refused = assertThrows(Refusal.class, () -> place.take(bad, world.key()), what);
    assertTrue(
        List.of("WLD_BAD_ARCHIVE", "SIG_INVALID", "SIG_MALFORMED", "SIG_MISSING")
            .contains(refused.code()),
        what + refused.getMessage());
    assertFalse(world.verify(bad).intact(), what);
  }

  @Test
  void refusesAnArchive_inWhichAnyEntryIsAlteredOrMissingOrNew() {
    world.export(archive);
    List<String> before = contents(place);
    Map<String, byte[]> right = Tampered.entries(archive);
    Path bad = folder.resolve("bad.zip");
    for (Map.Entry<String, byte[]> entry : right.entrySet()) {
      Map<String, byte[]> changed = new LinkedHashMap<>(right);
      byte[] bytes = entry.getValue();
      changed.put(
          entry.getKey(),
          bytes.length == 0 ? new byte[1] : Tampered.flipped(bytes, bytes.length / 2));
      assertBad("altered " + entry.getKey(), Tampered.stored(bad, changed));
      changed.remove(entry.getKey());
      assertBad("without " + entry.getKey(), Tampered.stored(bad, changed));
    }
    for (String path :
        List.of(
            "home/more.txt",
            "objects/more",
            "database/more.jsonl",
            "README.txt",
            "home/../../escaped.txt",
            "../escaped.txt",
            "/tmp/escaped.txt",
            "home//x",
            "home/a\\..\\b",
            "home/C:x",
            "home/a\nb",
            "home/folder/")) {
      Map<String, byte[]> changed = new LinkedHashMap<>(right);
      changed.put(path, new byte[0]);
      assertBad("with " + path, Tampered.stored(bad, changed));
    }
    assertEquals(before, contents(place));
    assertFalse(Files.exists(folder.resolve("escaped.txt")));
    place.take(Tampered.stored(bad, right), world.key());
  }

  @Test
  void refusesWhatIsCompressed_cutOffOrNoArchive() throws IOException {
    world.export(archive);
    Path bad = folder.resolve("bad.zip");
    assertBad("compressed", Tampered.archive(bad, Tampered.entries(archive), true));
    byte[] whole = Files.readAllBytes(archive);
    Files.write(bad, Arrays.copyOf(whole, whole.length - 30));
    assertBad("cut off", bad);
    Files.write(bad, new byte[0]);
    assertBad("empty", bad);
    Files.writeString(bad, "no archive");
    assertBad("text", bad);
    Refusal refused =
        assertThrows(Refusal.class, () -> place.take(folder.resolve("nowhere.zip"), world.key()));
    assertEquals("ENV_FILE_UNREADABLE", refused.code());
  }

  @Test
  void isNeverMistaken_whateverBitIsFlipped() throws IOException {
    ArchiveManifest manifest = world.export(archive);
    byte[] whole = Files.readAllBytes(archive);
    Path bad = folder.resolve("bad.zip");
    int refused = 0;
    for (int at = 0; at < whole.length; at += 61) {
      Files.write(bad, Tampered.flipped(whole, at));
      var report = world.verify(bad);
      if (report.intact()) {
        // A bit of the ZIP format that says nothing of an entry.
        assertEquals(manifest, report.manifest(), "at " + at);
      } else {
        refused++;
      }
    }
    assertTrue(refused > whole.length / 61 / 2, "refused " + refused);
  }

  @Test
  void refusesTheArchiveOfAStranger_orOfAnotherWorld() throws IOException {
    world.export(archive);
    Refusal stranger =
        assertThrows(
            Refusal.class,
            () -> place.take(archive, KeyFiles.generate(folder.resolve("stranger.pem"))));
    assertEquals("SIG_UNKNOWN_KEY", stranger.code());
    try (ArchivedWorld other = ArchivedWorld.open("yy-other", kind(), folder.resolve("other"))) {
      Refusal refused = assertThrows(Refusal.class, () -> other.take(archive, world.key()));
      assertEquals("WLD_BAD_ARCHIVE", refused.code());
    }
  }
}
