package online.ucca.triumvirate.world.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.archive.ArchiveManifest;
import online.ucca.triumvirate.world.archive.DeleteWorld;
import online.ucca.triumvirate.world.archive.ExportWorld;
import online.ucca.triumvirate.world.archive.ImportWorld;
import online.ucca.triumvirate.world.archive.UnpackContainer;
import online.ucca.triumvirate.world.archive.WholeWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports, imports and deletions that die half way, or that two people begin at once. */
class InterruptedWorldTest extends ArchiveFixture {
  @Override
  TestDatabase kind() {
    return TestDatabase.SQLITE;
  }

  /** The end of a process: nothing of the program's own is done any more. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private interface Step {
    void before(int call);
  }

  /** A world whose store does something before each call of a method. */
  private static WholeWorld with(WholeWorld parts, Path home, String method, Step step) {
    AtomicInteger calls = new AtomicInteger();
    ObjectStore store =
        (ObjectStore)
            Proxy.newProxyInstance(
                ObjectStore.class.getClassLoader(),
                new Class<?>[] {ObjectStore.class},
                (proxy, called, arguments) -> {
                  if (called.getName().equals(method)) {
                    step.before(calls.incrementAndGet());
                  }
                  try {
                    return called.invoke(parts.objects(), arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return new WholeWorld(
        parts.worldId(), parts.container(), home, parts.elsewhere(), parts.data(), store);
  }

  private ArchiveManifest take(WholeWorld parts) {
    return new ImportWorld(parts, ArchivedWorld.verifying(world.key())).from(archive, read -> {});
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void anImportThatWasKilled_isRepeated(int step) {
    ArchiveManifest manifest = world.export(archive);
    WholeWorld dying =
        with(
            place.parts(),
            place.parts().home(),
            "create",
            call -> {
              if (call == step) {
                throw new Killed();
              }
            });
    assertThrows(Killed.class, () -> take(dying));
    take(place.parts());
    assertSame(manifest, place.export(folder.resolve("again.zip")));
  }

  /** The second begins while the first is half done, in the same home or in one of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"place/home", "other/home"})
  void ofTwoImportsAtOnce_whoeverSaysDoneLeavesTheWorldWhole(String otherHome) {
    ArchiveManifest manifest = world.export(archive);
    WholeWorld second = with(place.parts(), folder.resolve(otherHome), "sweep", call -> {});
    boolean[] done = new boolean[2];
    WholeWorld first =
        with(
            place.parts(),
            place.parts().home(),
            "create",
            call -> {
              if (call == 3) {
                done[1] = tries(second);
              }
            });
    done[0] = tries(first);
    assertTrue(done[0] || done[1], "one of them is done");
    WholeWorld whole = done[0] ? first : second;
    assertSame(
        manifest,
        new ExportWorld(whole, world.key(), () -> ArchivedWorld.NOW)
            .to(folder.resolve("again.zip"), written -> {}));
  }

  private boolean tries(WholeWorld parts) {
    try {
      take(parts);
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  @Test
  void anExportIsNotKeptFromItsPlace_byWhatAKilledOneLeft() throws IOException {
    Path left =
        Files.writeString(
            folder.resolve(".world.zip." + ProcessHandle.current().pid() + ".part"), "half");
    world.export(archive);
    assertTrue(world.verify(archive).intact());
    assertEquals("half", Files.readString(left), "it may be somebody else's");
  }

  @Test
  void anExportReplacesNothing_thatCameMeanwhile() throws IOException {
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                new ExportWorld(world.parts(), world.key(), () -> ArchivedWorld.NOW)
                    .to(archive, written -> write(archive, "somebody's")));
    assertEquals("ENV_FILE_UNWRITABLE", refused.code());
    assertEquals("somebody's", Files.readString(archive));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(3, files.count(), "no part is left");
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aContainerIsMade_besideWhatAKilledImportLeft() throws IOException {
    world.export(archive);
    Path left = folder.resolve(".new." + ProcessHandle.current().pid() + ".part");
    Files.createDirectories(left);
    Files.writeString(left.resolve("world.config.json"), "half");
    new UnpackContainer(ArchivedWorld.verifying(world.key())).to(archive, folder.resolve("new"));
    assertEquals(
        Files.readString(folder.resolve("world/container/world.config.json")),
        Files.readString(folder.resolve("new/world.config.json")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aDeletionThatWasKilled_isRepeated(int step) {
    WholeWorld dying =
        with(
            world.parts(),
            world.parts().home(),
            "delete",
            call -> {
              if (call == step) {
                throw new Killed();
              }
            });
    assertThrows(Killed.class, () -> new DeleteWorld(dying, () -> ArchivedWorld.NOW).delete(ID));
    assertEquals(
        4 - step, world.parts().objects().list(ObjectPrefix.all(), null, 10).keys().size());
    new DeleteWorld(world.parts(), () -> ArchivedWorld.NOW).delete(ID);
    assertFalse(Files.exists(folder.resolve("world/home")));
  }

  /** A home is often a link to where there is space. */
  @Test
  void aHomeThatIsALink_isTakenOutAndRemovedAsAWhole() throws IOException {
    ArchiveManifest manifest = world.export(archive);
    Path disk = folder.resolve("disk");
    Files.move(folder.resolve("world/home"), disk);
    Files.createSymbolicLink(folder.resolve("world/home"), disk);
    assertSame(manifest, world.export(folder.resolve("again.zip")));
    new DeleteWorld(world.parts(), () -> ArchivedWorld.NOW).delete(ID);
    assertFalse(Files.exists(disk.resolve("keys")), "the keys are gone");
    assertFalse(Files.exists(folder.resolve("world/home")));
    assertEquals(List.of(), world.parts().objects().list(ObjectPrefix.all(), null, 10).keys());
  }
}
