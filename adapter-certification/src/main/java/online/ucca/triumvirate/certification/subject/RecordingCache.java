package online.ucca.triumvirate.certification.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.host.cache.FileExtractionCache;
import online.ucca.triumvirate.model.port.TimeSource;

/** The host's own cache, which remembers what it was asked and what it answered. */
public final class RecordingCache implements ExtractionCache {
  private final Path folder;
  private final ExtractionCache cache;
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<CacheStatus> statuses = new CopyOnWriteArrayList<>();
  private final List<AcquiredFile> acquired = new CopyOnWriteArrayList<>();

  RecordingCache(Path folder, TimeSource time) {
    this.folder = folder;
    this.cache = new FileExtractionCache(folder, time);
  }

  @Override
  public Optional<CachedFile> find(String key) {
    calls.add("find " + key);
    Optional<CachedFile> found = cache.find(key);
    statuses.add(found.map(CachedFile::status).orElse(CacheStatus.MISS));
    return found;
  }

  @Override
  public CacheStatus store(String key, AcquiredFile file) {
    calls.add("store " + key);
    CacheStatus status = cache.store(key, file);
    statuses.add(status);
    return status;
  }

  @Override
  public CachedFile obtain(String key, IngestionOptions options, Acquisition acquisition) {
    calls.add("obtain " + key);
    CachedFile file =
        cache.obtain(
            key,
            options,
            new Acquisition() {
              @Override
              public AcquiredFile acquire() {
                return record(acquisition.acquire());
              }

              @Override
              public AcquiredFile acquireAgain(CachedFile before) {
                return record(acquisition.acquireAgain(before));
              }
            });
    statuses.add(file.status());
    return file;
  }

  private AcquiredFile record(AcquiredFile fresh) {
    acquired.add(fresh);
    return fresh;
  }

  /** Stores what the corpus says was extracted before, without a trace in the record. */
  void prime(String key, AcquiredFile file) {
    cache.store(key, file);
  }

  /** Forgets what was recorded; the entries stay. */
  public void forgetRecord() {
    calls.clear();
    statuses.clear();
    acquired.clear();
  }

  /**
   * What it was asked.
   *
   * @return one line a call
   */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /**
   * What it answered.
   *
   * @return the status of each answer
   */
  public List<CacheStatus> statuses() {
    return List.copyOf(statuses);
  }

  /**
   * What was acquired because it had to be.
   *
   * @return the files in order
   */
  public List<AcquiredFile> acquired() {
    return List.copyOf(acquired);
  }

  /**
   * Where its entries are.
   *
   * @return the folder
   */
  public Path folder() {
    return folder;
  }

  /**
   * Alters every entry by one bit.
   *
   * @return how many entries there were
   */
  public int damage() {
    List<Path> entries = entries();
    for (Path entry : entries) {
      try {
        byte[] bytes = Files.readAllBytes(entry);
        bytes[bytes.length - 1] ^= 1;
        Files.write(entry, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return entries.size();
  }

  private List<Path> entries() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
