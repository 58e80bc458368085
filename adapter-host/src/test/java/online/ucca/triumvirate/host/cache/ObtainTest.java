package online.ucca.triumvirate.host.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.IngestionOptions.EnrichmentLevel;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of {@code ExtractionCache.obtain}, line by line. */
class ObtainTest {
  private static final String OLD = "old";
  private static final String NEW = "new";

  @TempDir Path folder;
  private final AtomicInteger acquired = new AtomicInteger();
  private final AtomicInteger ticks = new AtomicInteger();

  private FileExtractionCache cache() {
    Instant start = Instant.parse("2026-03-09T14:30:00Z");
    return new FileExtractionCache(folder, () -> start.plusSeconds(ticks.getAndIncrement()));
  }

  private static AcquiredFile file(String text) {
    return AcquiredFile.of(
        new CorpusFile("HB100.json", text.getBytes(StandardCharsets.UTF_8)), "register");
  }

  private static String text(CachedFile file) {
    return new String(file.file().bytes(), StandardCharsets.UTF_8);
  }

  private static IngestionOptions options(boolean refresh, boolean skipNetwork) {
    return new IngestionOptions(refresh, skipNetwork, EnrichmentLevel.NONE);
  }

  private AcquiredFile acquire() {
    acquired.incrementAndGet();
    return file(NEW);
  }

  private static Acquisition refusing(ErrorCode code) {
    return () -> {
      throw new Refusal(Finding.of(code, "as ordered"));
    };
  }

  private String outcome(IngestionOptions options, Acquisition acquisition) {
    try {
      CachedFile got = cache().obtain("HB100", options, acquisition);
      return text(got) + " " + got.status();
    } catch (Refusal refusal) {
      return refusal.code();
    }
  }

  private void put(String entry) throws IOException {
    if (!entry.equals("none")) {
      cache().store("HB100", file(OLD));
    }
    if (entry.equals("corrupt")) {
      Path file = entry();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 1] ^= 1;
      Files.write(file, bytes);
    }
  }

  private Path entry() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".entry")).findFirst().orElseThrow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "none, false, false, new MISS, 1",
    "none, true, false, new MISS, 1",
    "none, false, true, ING_NOT_IN_CACHE, 0",
    "none, true, true, ING_NOT_IN_CACHE, 0",
    "there, false, false, old HIT, 0",
    "there, true, false, new REFRESHED, 1",
    "there, false, true, old HIT, 0",
    "there, true, true, old STALE, 0",
    "corrupt, false, false, ING_CACHE_CORRUPT, 0",
    "corrupt, true, false, new REFRESHED, 1",
    "corrupt, false, true, ING_CACHE_CORRUPT, 0",
    "corrupt, true, true, ING_CACHE_CORRUPT, 0"
  })
  void acquiresAsTheTableSays(
      String entry, boolean refresh, boolean skipNetwork, String outcome, int acquisitions)
      throws IOException {
    put(entry);
    assertEquals(outcome, outcome(options(refresh, skipNetwork), this::acquire));
    assertEquals(acquisitions, acquired.get());
    if (outcome.startsWith(NEW)) {
      assertEquals("new HIT", outcome(IngestionOptions.DEFAULT, this::acquire));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "none, false, ING_NETWORK_FAILURE, ING_NETWORK_FAILURE",
    "none, true, ING_NETWORK_FAILURE, ING_NETWORK_FAILURE",
    "there, true, ING_NETWORK_FAILURE, old STALE",
    "there, true, ING_UPSTREAM_404, ING_UPSTREAM_404",
    "there, true, ING_UPSTREAM_STATUS, ING_UPSTREAM_STATUS",
    "corrupt, true, ING_NETWORK_FAILURE, ING_NETWORK_FAILURE",
    "corrupt, false, ING_NETWORK_FAILURE, ING_CACHE_CORRUPT"
  })
  void usesWhatItHas_onlyIfTheNetworkAloneFails(
      String entry, boolean refresh, ErrorCode failure, String outcome) throws IOException {
    put(entry);
    List<String> before = tree();
    assertEquals(outcome, outcome(options(refresh, false), refusing(failure)));
    assertEquals(before, tree(), "a failure changes nothing");
  }

  @Test
  void takesAnAdaptersOwnExceptionForANetworkThatFails() throws IOException {
    put("there");
    Finding finding = Finding.of(ErrorCode.ING_NETWORK_FAILURE, "no route");
    Acquisition failing =
        () -> {
          throw new AdapterException(AdapterError.of(finding, Instant.EPOCH));
        };
    assertEquals("old STALE", outcome(options(true, false), failing));
  }

  @Test
  void keepsWhatWasReplaced_alsoIfItWasDamaged() throws IOException {
    put("corrupt");
    byte[] damaged = Files.readAllBytes(entry());
    outcome(options(true, false), this::acquire);
    try (Stream<Path> replaced = Files.list(folder.resolve("replaced"))) {
      List<Path> all = replaced.toList();
      assertEquals(1, all.size());
      assertEquals(
          new String(damaged, StandardCharsets.ISO_8859_1),
          Files.readString(all.get(0), StandardCharsets.ISO_8859_1));
    }
  }

  private List<String> tree() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".lock"))
          .map(file -> folder.relativize(file) + " " + file.toFile().length())
          .sorted()
          .toList();
    }
  }

  /** Eight threads over two instances: one acquires, all get the same. */
  @ParameterizedTest
  @CsvSource({"none, false, MISS", "there, true, REFRESHED"})
  void acquiresOnce_forAllWhoAskAtTheSameTime(String entry, boolean refresh, CacheStatus first)
      throws Exception {
    put(entry);
    List<FileExtractionCache> caches = List.of(cache(), cache());
    CountDownLatch ready = new CountDownLatch(8);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<CachedFile>> callers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        FileExtractionCache cache = caches.get(i % 2);
        callers.add(
            () -> {
              ready.countDown();
              return cache.obtain("HB100", options(refresh, false), () -> slowly(ready));
            });
      }
      List<CachedFile> got = new ArrayList<>();
      for (Future<CachedFile> future : threads.invokeAll(callers)) {
        got.add(future.get());
      }
      assertEquals(1, acquired.get());
      assertEquals(1, got.stream().map(CachedFile::acquired).distinct().count());
      assertTrue(got.stream().anyMatch(file -> file.status() == first));
    } finally {
      threads.shutdownNow();
    }
  }

  /** Ends when everybody has asked, and a little later, so that everybody waits. */
  private AcquiredFile slowly(CountDownLatch ready) {
    try {
      assertTrue(ready.await(10, TimeUnit.SECONDS));
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return file(NEW + acquired.incrementAndGet());
  }

  @Test
  void letsNobodyWait_forAnotherKey() {
    CachedFile outer =
        cache()
            .obtain(
                "HB100",
                IngestionOptions.DEFAULT,
                () -> {
                  CachedFile inner =
                      cache().obtain("HB200", IngestionOptions.DEFAULT, this::acquire);
                  assertEquals(CacheStatus.MISS, inner.status());
                  return acquire();
                });
    assertEquals(CacheStatus.MISS, outer.status());
  }

  @Test
  void endsWaiting_whenItIsInterrupted() throws InterruptedException {
    CountDownLatch acquiring = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Thread holder =
        new Thread(
            () ->
                cache()
                    .obtain(
                        "HB100",
                        IngestionOptions.DEFAULT,
                        () -> {
                          acquiring.countDown();
                          try {
                            assertTrue(end.await(10, TimeUnit.SECONDS));
                          } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                          return acquire();
                        }));
    holder.start();
    assertTrue(acquiring.await(10, TimeUnit.SECONDS));
    List<String> codes = new ArrayList<>();
    Thread waiting = new Thread(() -> codes.add(outcome(IngestionOptions.DEFAULT, this::acquire)));
    waiting.start();
    waiting.interrupt();
    waiting.join(10_000);
    assertEquals(List.of("ENV_INTERRUPTED"), codes);
    end.countDown();
    holder.join(10_000);
    assertEquals("new HIT", outcome(IngestionOptions.DEFAULT, this::acquire));
  }

  @Test
  void letsGoOfItsTurn_whenTheAcquisitionFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            cache()
                .obtain(
                    "HB100",
                    IngestionOptions.DEFAULT,
                    () -> {
                      throw new IllegalStateException("bad luck");
                    }));
    assertEquals("new MISS", outcome(IngestionOptions.DEFAULT, this::acquire));
    assertNotEquals(0, acquired.get());
  }
}
