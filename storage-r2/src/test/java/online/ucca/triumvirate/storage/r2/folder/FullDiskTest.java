package online.ucca.triumvirate.storage.r2.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step that storing takes fails once: the disk is full there, or may not be used. */
class FullDiskTest {
  private static final int POINTS = 20;
  private static final ObjectKey KEY = ObjectKey.of("packs", new UUID(7, 1), "pack.zip");

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final FaultyDisk disk = new FaultyDisk(() -> new IOException("No space left on device"));

  private ObjectStore store(Path root, Disk own) {
    return new FolderObjectStore(root, () -> now, subject -> UUID.randomUUID(), own);
  }

  private static ObjectContent content(int seed) {
    byte[] bytes = new byte[200_000];
    new Random(seed).nextBytes(bytes);
    return ObjectContent.of(bytes, "application/zip");
  }

  private static Refusal refused(ErrorCode code, Executable deed) {
    Refusal refusal = assertThrows(Refusal.class, deed);
    assertEquals(code.name(), refusal.code(), refusal::getMessage);
    return refusal;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void saysNoFalseSuccess_andGoesOnWithoutARestart(boolean stays) throws IOException {
    int points = 0;
    boolean fails = true;
    while (fails) {
      Path root = Files.createDirectory(folder.resolve("at-" + points));
      ObjectStore store = store(root, disk);
      disk.failAfter(points, stays);
      Optional<StoredObject> acknowledged = tryToCreate(store);
      fails = acknowledged.isEmpty();
      assertEquals(fails, disk.hasFailed(), "at step " + points);
      disk.heal();

      assertWholeOrAbsent(store);
      StoredObject stored = store.create(KEY, content(1));
      assertTrue(stored.holds(content(1)));
      now = now.plus(Duration.ofHours(2));
      assertEquals(0, store.sweep(ObjectStore.YOUNGEST_SWEPT).objects());
      assertEquals(stored, store.measure(KEY).orElseThrow());
      assertEquals(1, files(root).size(), () -> "something is left");
      points++;
    }
    assertTrue(points > POINTS, "only " + points + " points");
  }

  private static Optional<StoredObject> tryToCreate(ObjectStore store) {
    try {
      return Optional.of(store.create(KEY, content(1)));
    } catch (Refusal e) {
      assertEquals(ErrorCode.STO_FULL.name(), e.code());
      return Optional.empty();
    }
  }

  private static void assertWholeOrAbsent(ObjectStore store) {
    Optional<StoredObject> there = store.measure(KEY);
    there.ifPresent(object -> assertTrue(object.holds(content(1))));
    assertEquals(there, store.stat(KEY));
    assertEquals(
        there.map(StoredObject::key).stream().toList(),
        store.list(ObjectPrefix.all(), null, 10).keys());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leavesTheOldOrTheNew_whenReplacingFails(boolean stays) throws IOException {
    boolean fails = true;
    for (int step = 0; fails; step++) {
      Path root = Files.createDirectory(folder.resolve("at-" + step));
      ObjectStore store = store(root, disk);
      store.create(KEY, content(1));
      disk.failAfter(step, stays);
      try {
        store.put(KEY, content(2));
        fails = false;
      } catch (Refusal e) {
        assertEquals(ErrorCode.STO_FULL.name(), e.code());
      }
      disk.heal();

      StoredObject there = store.measure(KEY).orElseThrow();
      assertTrue(there.holds(content(1)) || there.holds(content(2)), "at step " + step);
      assertEquals(Optional.of(there), store.stat(KEY));
      assertTrue(store.put(KEY, content(2)).holds(content(2)));
      now = now.plus(Duration.ofHours(2));
      store.sweep(ObjectStore.YOUNGEST_SWEPT);
      assertTrue(store.measure(KEY).orElseThrow().holds(content(2)));
      assertEquals(1, files(root).size());
    }
  }

  @Test
  void sweepsWhatNobodyCameBackFor_butForAnAnswerThatWasLost() throws IOException {
    int swept = 0;
    List<Integer> kept = new ArrayList<>();
    for (int step = 0; kept.size() < 2; step++) {
      Path root = Files.createDirectory(folder.resolve("at-" + step));
      ObjectStore store = store(root, disk);
      disk.failAfter(step, true);
      boolean isAcknowledged = tryToCreate(store).isPresent();
      disk.heal();
      now = now.plus(Duration.ofHours(2));

      swept += store.sweep(ObjectStore.YOUNGEST_SWEPT).objects();

      if (files(root).isEmpty()) {
        assertFalse(isAcknowledged, "at step " + step);
        assertEquals(List.of(), kept);
      } else {
        // First where the upload was over and only saying so failed, then where nothing did.
        assertEquals(!kept.isEmpty(), isAcknowledged, "at step " + step);
        kept.add(step);
      }
    }
    assertTrue(swept > 0, "no failure had left an object");
  }

  @Test
  void leavesAnOldUploadToTheSweep() throws IOException {
    ObjectStore store = store(folder, disk);
    int step = stepsUntilItIsThere();
    disk.failAfter(step, true);
    refused(ErrorCode.STO_FULL, () -> store.create(KEY, content(1)));
    disk.heal();
    assertTrue(store.stat(KEY).isPresent());
    now = now.plus(Duration.ofMinutes(31));

    refused(ErrorCode.STO_UNAVAILABLE, () -> store.create(KEY, content(1)));
    refused(ErrorCode.STO_UNAVAILABLE, () -> store.put(KEY, content(2)));
    refused(ErrorCode.STO_UNAVAILABLE, () -> store.delete(KEY));

    now = now.plus(Duration.ofMinutes(31));
    assertEquals(1, store.sweep(ObjectStore.YOUNGEST_SWEPT).objects());
    assertTrue(store.create(KEY, content(2)).holds(content(2)));
  }

  /** After how many steps an object is there that is not acknowledged. */
  private int stepsUntilItIsThere() throws IOException {
    for (int step = 0; ; step++) {
      Path root = Files.createDirectory(folder.resolve("try-" + step));
      ObjectStore store = store(root, disk);
      disk.failAfter(step, true);
      refused(ErrorCode.STO_FULL, () -> store.create(KEY, content(1)));
      disk.heal();
      if (store.stat(KEY).isPresent()) {
        return step;
      }
    }
  }

  @Test
  void findsADiskThatKeepsOtherBytes() throws IOException {
    ObjectStore store = store(folder, disk);
    disk.alter();

    refused(ErrorCode.STO_INTEGRITY, () -> store.create(KEY, content(1)));

    disk.heal();
    assertEquals(Optional.empty(), store.stat(KEY));
    assertEquals(List.of(), files(folder));
    assertArrayEquals(
        content(1).source().open().readAllBytes(), store.get(store.create(KEY, content(1))));
  }

  @Test
  void tellsWhatKindOfFaultItIs() {
    assertCode(ErrorCode.STO_ACCESS_DENIED, () -> new AccessDeniedException("/a/folder"));
    assertCode(
        ErrorCode.STO_ACCESS_DENIED,
        () -> new FileSystemException("/a/folder", null, "Read-only file system"));
    assertCode(
        ErrorCode.STO_FULL, () -> new FileSystemException("/a/b", null, "Disk quota exceeded"));
    assertCode(ErrorCode.STO_UNAVAILABLE, () -> new IOException("Input/output error"));
  }

  private void assertCode(ErrorCode code, Supplier<IOException> fault) {
    FaultyDisk failing = new FaultyDisk(fault);
    failing.failAfter(0, false);
    Refusal refusal = refused(code, () -> store(folder, failing).create(KEY, content(1)));
    assertEquals(
        folder.resolve("objects").resolve(KEY.value() + "+object").toString(),
        refusal.findings().get(0).sourceElement());
  }
}
