package online.ucca.triumvirate.world.jdbi;

import static online.ucca.triumvirate.world.jdbi.ArchivedWorld.key;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.archive.ArchiveManifest;
import online.ucca.triumvirate.world.archive.DeleteWorld;
import online.ucca.triumvirate.world.archive.FreezableObjectStore;
import online.ucca.triumvirate.world.archive.FreezeWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Two worlds in one process: one is frozen, deleted, exported, and the other does not notice. */
abstract class WorldLifeContract {
  @TempDir Path folder;
  private ArchivedWorld north;
  private ArchivedWorld south;

  abstract TestDatabase kind();

  @BeforeEach
  void open() throws IOException {
    north = ArchivedWorld.open("xx-north", kind(), folder.resolve("north")).filled("northern");
    south = ArchivedWorld.open("xx-south", kind(), folder.resolve("south")).filled("southern");
  }

  @AfterEach
  void close() {
    north.close();
    south.close();
  }

  private static FreezeWorld freezing(ArchivedWorld world) {
    return new FreezeWorld(world.parts(), () -> ArchivedWorld.NOW);
  }

  private static DeleteWorld deleting(ArchivedWorld world) {
    return new DeleteWorld(world.parts(), () -> ArchivedWorld.NOW);
  }

  private static void assertFrozen(Executable change) {
    assertEquals("WLD_FROZEN", assertThrows(Refusal.class, change).code());
  }

  @Test
  void aFrozenWorldTakesNoChange_andIsReadAsBefore() {
    ArchiveManifest before = north.export(folder.resolve("before.zip"));
    ObjectStore objects =
        new FreezableObjectStore(north.parts().objects(), north.data().freezing());
    var content = ObjectContent.of(new byte[1], "application/zip");
    try (FileAuditLog open = north.log("northern")) {
      freezing(north).freeze();
      freezing(north).freeze();
      assertFrozen(() -> ArchivedWorld.append(open, "late"));
      assertTrue(open.checkpoint(north.key()).isEmpty());
      assertFrozen(() -> objects.create(key("late", 1), content));
      assertFrozen(() -> objects.put(key("late", 1), content));
      assertFrozen(() -> objects.delete(key("northern", 1)));
      assertFrozen(() -> objects.sweep(Duration.ofHours(2)));
      assertFrozen(() -> objects.presignPut(key("late", 1), LinkValidity.usual()));
      assertFrozen(() -> north.execute("DELETE FROM authorities"));
      var stored = objects.stat(key("northern", 1)).orElseThrow();
      assertArrayEquals(ArchivedWorld.bytes("northern1"), objects.get(stored));
      assertEquals(stored, objects.measure(key("northern", 1)).orElseThrow());
      assertEquals(3, objects.list(ObjectPrefix.all(), null, 10).keys().size());
      assertEquals(before.entries(), north.export(folder.resolve("frozen.zip")).entries());
      south.execute("DELETE FROM authorities");

      freezing(north).thaw();
      ArchivedWorld.append(open, "later");
      objects.create(key("late", 1), content);
      north.execute("DELETE FROM authorities");
    }
  }

  @Test
  void worldsShareNoFileNoTableNoObjectNoLogAndNoKey() throws IOException {
    Set<Path> shared = new TreeSet<>(files(north));
    shared.retainAll(files(south));
    assertEquals(Set.of(), shared);
    assertFalse(north.key().publicKey().equals(south.key().publicKey()));
    for (int i = 0; i < 3; i++) {
      assertTrue(north.parts().objects().stat(key("southern", i)).isEmpty());
      assertTrue(south.parts().objects().stat(key("northern", i)).isEmpty());
    }
    assertHoldsNothingOf("southern", north);
    assertHoldsNothingOf("northern", south);
  }

  private static Set<Path> files(ArchivedWorld world) throws IOException {
    try (Stream<Path> walk = Files.walk(world.folder())) {
      return new TreeSet<>(
          walk.filter(Files::isRegularFile)
              .map(
                  file -> {
                    try {
                      return file.toRealPath();
                    } catch (IOException e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .toList());
    }
  }

  /** Neither in a name nor in a byte of its archive; its own word is found, so the search works. */
  private void assertHoldsNothingOf(String word, ArchivedWorld world) {
    Path archive = folder.resolve(world.parts().worldId() + ".zip");
    world.export(archive);
    String own = word.equals("southern") ? "northern" : "southern";
    int found = 0;
    for (var entry : Tampered.entries(archive).entrySet()) {
      String text = entry.getKey() + new String(entry.getValue(), StandardCharsets.ISO_8859_1);
      assertFalse(text.contains(word), entry.getKey());
      found += text.contains(own) ? 1 : 0;
    }
    assertTrue(found >= 7, own + " was found in " + found);
  }

  @Test
  void isDeletedWhole_andTheOtherStaysAsItWas() throws IOException {
    ArchiveManifest before = south.export(folder.resolve("before.zip"));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> deleting(north).delete("xx-south"));
    assertTrue(String.valueOf(refused.getMessage()).contains("nothing was removed"));
    assertTrue(north.parts().objects().stat(key("northern", 0)).isPresent());

    DeleteWorld.Removed removed = deleting(north).delete("xx-north");
    assertEquals(3, removed.objects());
    assertTrue(removed.files() >= 6, removed::toString);
    assertFalse(Files.exists(folder.resolve("north/home")));
    assertTrue(Files.exists(folder.resolve("north/container/world.config.json")));
    assertTrue(
        removed.remains().stream().anyMatch(what -> what.contains("container")), removed::toString);
    assertThrows(Refusal.class, () -> Dump.of(north.data()));

    assertEquals(before.entries(), south.export(folder.resolve("after.zip")).entries());
    south.execute("DELETE FROM authorities");
    assertEquals(List.of(), south.data().strayTables("xx-south"));
  }

  @Test
  void isDeleted_andPutBackFromItsArchive() throws IOException {
    Path archive = folder.resolve("north.zip");
    ArchiveManifest before = north.export(archive);
    var key = north.key();
    deleting(north).delete("xx-north");
    try (ArchivedWorld again = ArchivedWorld.open("xx-north", kind(), folder.resolve("north"))) {
      again.take(archive, key);
      assertEquals(before.entries(), again.export(folder.resolve("again.zip")).entries());
    }
  }
}
