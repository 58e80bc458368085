package online.ucca.triumvirate.host.cache;

import java.io.IOException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.Fetch;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.file.DurableFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * An extraction cache as a folder: one file per key, named by the key's hash. Entries are on disk
 * whole before they are found, so that a reader sees the old one or the new one, also after a
 * crash. What is replaced goes to the folder {@code replaced}, named by its own hash. Threads and
 * processes that want to fill one key take turns, by the files in the folder {@code locks}.
 */
public final class FileExtractionCache implements ExtractionCache {
  private final Path folder;
  private final TimeSource time;

  /**
   * A cache in a folder, which is made when it is first needed.
   *
   * @param folder the folder, of one adapter instance alone
   * @param time the clock, for the time an entry is stored
   */
  public FileExtractionCache(Path folder, TimeSource time) {
    this.folder = folder;
    this.time = time;
  }

  @Override
  public Optional<CachedFile> find(String key) {
    byte[] entry;
    try {
      entry = Files.readAllBytes(file(key));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw corrupt(key, "it cannot be read");
    }
    try {
      return Optional.of(CacheEntry.read(key, entry));
    } catch (CacheEntry.Damaged e) {
      throw corrupt(key, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public CacheStatus store(String key, AcquiredFile file) {
    return inTurn(
        key,
        () -> {
          boolean something = isThere(key);
          Optional<CachedFile> before = findUndamaged(key);
          if (before.isPresent() && before.get().acquired().equals(file)) {
            return CacheStatus.HIT;
          }
          put(key, file, time.now());
          if (before.isPresent() && before.get().file().equals(file.file())) {
            return CacheStatus.HIT;
          }
          return something ? CacheStatus.REFRESHED : CacheStatus.MISS;
        });
  }

  @Override
  public CachedFile obtain(String key, IngestionOptions options, Acquisition acquisition) {
    if (options.skipNetwork()) {
      CachedFile found = find(key).orElseThrow(() -> notInCache(key));
      return options.refresh() ? with(CacheStatus.STALE, found) : found;
    }
    Optional<CachedFile> before = options.refresh() ? findUndamaged(key) : find(key);
    if (before.isPresent() && !options.refresh()) {
      return before.get();
    }
    return inTurn(
        key,
        () -> {
          Optional<CachedFile> now = options.refresh() ? findUndamaged(key) : find(key);
          if (now.isPresent() && !now.equals(before)) {
            // Somebody acquired it while this call waited for its turn.
            return with(before.isPresent() ? CacheStatus.REFRESHED : CacheStatus.HIT, now.get());
          }
          return acquire(key, now, acquisition);
        });
  }

  private CachedFile acquire(String key, Optional<CachedFile> instead, Acquisition acquisition) {
    boolean something = isThere(key);
    AcquiredFile acquired;
    try {
      acquired =
          instead.isPresent() ? acquisition.acquireAgain(instead.get()) : acquisition.acquire();
    } catch (Refusal e) {
      return insteadOf(e.code(), instead).orElseThrow(() -> e);
    } catch (AdapterException e) {
      return insteadOf(e.error().errorCode(), instead).orElseThrow(() -> e);
    }
    if (instead.isPresent() && isUnchanged(acquired, instead.get())) {
      return instead.get();
    }
    Instant now = time.now();
    put(key, acquired, now);
    return new CachedFile(acquired, now, something ? CacheStatus.REFRESHED : CacheStatus.MISS);
  }

  /** The source system said so, and it is the file that it was asked with. */
  private static boolean isUnchanged(AcquiredFile acquired, CachedFile before) {
    Fetch fetch = acquired.fetch();
    return fetch != null
        && fetch.status() == FetchedFile.NOT_MODIFIED
        && acquired.file().equals(before.file());
  }

  /** What is used if only the network is at fault. */
  private static Optional<CachedFile> insteadOf(String code, Optional<CachedFile> instead) {
    return code.equals(ErrorCode.ING_NETWORK_FAILURE.name())
        ? instead.map(found -> with(CacheStatus.STALE, found))
        : Optional.empty();
  }

  /** An altered entry is never used, but what is acquired afresh may replace it. */
  private Optional<CachedFile> findUndamaged(String key) {
    try {
      return find(key);
    } catch (Refusal damaged) {
      return Optional.empty();
    }
  }

  private static CachedFile with(CacheStatus status, CachedFile found) {
    return new CachedFile(found.acquired(), found.storedAt(), status);
  }

  private <T> T inTurn(String key, Supplier<T> work) {
    KeyTurn turn = turn(key);
    try {
      return work.get();
    } finally {
      turn.close();
    }
  }

  private KeyTurn turn(String key) {
    try {
      return KeyTurn.take(folder.resolve("locks").resolve(name(key) + ".lock"));
    } catch (InterruptedException | FileLockInterruptionException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(
          Finding.of(ErrorCode.ENV_INTERRUPTED, "waiting for the cache entry of '" + key + "'"));
    } catch (IOException e) {
      throw unwritable();
    }
  }

  private void put(String key, AcquiredFile file, Instant at) {
    try {
      keepReplaced(key);
      DurableFile.write(file(key), CacheEntry.write(key, file, at));
    } catch (IOException e) {
      throw unwritable();
    }
  }

  /** An extraction cannot be repeated: what a Triumvirate was made from must not be lost. */
  private void keepReplaced(String key) throws IOException {
    byte[] before;
    try {
      before = Files.readAllBytes(file(key));
    } catch (NoSuchFileException e) {
      return;
    }
    Path replaced =
        Files.createDirectories(folder.resolve("replaced"))
            .resolve(Sha256.of(before).hex() + ".entry");
    if (!Files.exists(replaced)) {
      DurableFile.write(replaced, before);
    }
  }

  private boolean isThere(String key) {
    return Files.exists(file(key), LinkOption.NOFOLLOW_LINKS);
  }

  private Path file(String key) {
    return folder.resolve(name(key) + ".entry");
  }

  private static String name(String key) {
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).hex();
  }

  private static Refusal notInCache(String key) {
    return new Refusal(
        Finding.of(
                ErrorCode.ING_NOT_IN_CACHE,
                key + " has not been received yet, and the network is skipped")
            .from(key));
  }

  private Refusal unwritable() {
    return new Refusal(
        Finding.of(
            ErrorCode.ENV_FILE_UNWRITABLE, "the cache folder " + folder + " cannot be written"));
  }

  private Refusal corrupt(String key, String why) {
    return new Refusal(
        Finding.of(
                ErrorCode.ING_CACHE_CORRUPT,
                "the cache entry of '" + key + "' was not used: " + why + " (" + file(key) + ")")
            .from(key));
  }
}
