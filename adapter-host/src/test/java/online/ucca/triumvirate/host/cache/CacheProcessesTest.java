package online.ucca.triumvirate.host.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CorpusFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What processes that share a cache do to each other, and what the death of one leaves. */
class CacheProcessesTest {
  private static final int KILLS = Integer.getInteger("cache.kills", 6);

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  private Process start(String what) throws IOException {
    Process process = CacheProcess.start(what, folder);
    started.add(process);
    return process;
  }

  private FileExtractionCache cache() {
    return new FileExtractionCache(folder.resolve("cache"), () -> Instant.EPOCH);
  }

  @Test
  void acquiresOnce_forTwoProcessesThatAskAtTheSameTime() throws Exception {
    List<Process> processes = List.of(start("obtain"), start("obtain"));
    await(() -> names().filter(name -> name.startsWith("ready-")).count() == 2);
    Files.createFile(folder.resolve("go"));
    Set<String> hashes = new HashSet<>();
    for (Process process : processes) {
      hashes.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertTrue(process.waitFor(2, TimeUnit.MINUTES));
      assertEquals(0, process.exitValue());
    }
    assertEquals("once\n", Files.readString(folder.resolve("acquired")));
    assertEquals(1, hashes.size(), hashes.toString());
  }

  /** Old or new, never half; and the dead hold nothing up. */
  @Test
  void keepsAWholeEntry_whenAProcessIsKilledWhileItStores() throws Exception {
    cache().store("HB100", CacheProcess.content(0));
    Random random = new Random(20260309);
    for (int i = 0; i < KILLS; i++) {
      Process writer = start("store");
      Instant before = Files.getLastModifiedTime(entry()).toInstant();
      await(() -> Files.getLastModifiedTime(entry()).toInstant().isAfter(before));
      Thread.sleep(random.nextInt(60));
      writer.destroyForcibly();
      assertTrue(writer.waitFor(2, TimeUnit.MINUTES));
      byte[] found = cache().find("HB100").orElseThrow().file().bytes();
      assertEquals(CacheProcess.SIZE, found.length);
      assertEquals(
          CacheProcess.content(found[0] - 'a').file(), cache().find("HB100").orElseThrow().file());
    }
    assertEquals(
        CacheStatus.REFRESHED,
        cache().store("HB100", AcquiredFile.of(new CorpusFile("x", new byte[1]), "given")));
    try (Stream<Path> left = Files.list(folder.resolve("cache"))) {
      assertFalse(left.anyMatch(file -> file.toString().endsWith(".part")));
    }
  }

  private Path entry() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.filter(file -> file.toString().endsWith(".entry")).findFirst().orElseThrow();
    }
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, "it does not come about");
      Thread.sleep(5);
    }
  }
}
