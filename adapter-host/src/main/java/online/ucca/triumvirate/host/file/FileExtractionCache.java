package online.ucca.triumvirate.host.file;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.ModelCall;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.CanonicalJson;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * An extraction cache as a folder: one file per key, named by the key's hash. Its first line says
 * key, name, origin, time, model call and SHA-256 of what follows, and is sealed by a hash of its
 * own. Entries are written beside and moved into place, so that a reader sees the old one or the
 * new one whole. What is replaced goes to the folder {@code replaced}, named by its own hash.
 */
public final class FileExtractionCache implements ExtractionCache {
  private final Path folder;
  private final TimeSource time;
  private final Map<String, Object> turns = new ConcurrentHashMap<>();

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
    return Optional.of(read(key, entry));
  }

  @Override
  public CacheStatus store(String key, AcquiredFile file) {
    synchronized (turn(key)) {
      CacheStatus status;
      try {
        Optional<CachedFile> before = find(key);
        if (before.isPresent() && before.get().acquired().equals(file)) {
          return CacheStatus.HIT;
        }
        status =
            before
                .map(CachedFile::file)
                .map(old -> old.equals(file.file()) ? CacheStatus.HIT : CacheStatus.REFRESHED)
                .orElse(CacheStatus.MISS);
      } catch (Refusal corrupt) {
        status = CacheStatus.REFRESHED;
      }
      put(key, file, time.now());
      return status;
    }
  }

  @Override
  public CachedFile obtain(String key, IngestionOptions options, Acquisition acquisition) {
    synchronized (turn(key)) {
      boolean mayAcquire = !options.skipNetwork();
      Optional<CachedFile> found = options.refresh() && mayAcquire ? findUndamaged(key) : find(key);
      if (found.isPresent() && !options.refresh()) {
        return found.get();
      }
      if (!mayAcquire) {
        return stale(
            found.orElseThrow(
                () ->
                    new Refusal(
                        Finding.of(
                                ErrorCode.ING_NOT_IN_CACHE,
                                key + " has not been received yet, and the network is skipped")
                            .from(key))));
      }
      AcquiredFile acquired;
      try {
        acquired = acquisition.acquire();
      } catch (Refusal e) {
        if (found.isPresent() && e.code().equals(ErrorCode.ING_NETWORK_FAILURE.name())) {
          return stale(found.get());
        }
        throw e;
      }
      Instant now = time.now();
      put(key, acquired, now);
      return new CachedFile(
          acquired, now, found.isPresent() ? CacheStatus.REFRESHED : CacheStatus.MISS);
    }
  }

  /** An altered entry is never used, but what is acquired afresh may replace it. */
  private Optional<CachedFile> findUndamaged(String key) {
    try {
      return find(key);
    } catch (Refusal damaged) {
      return Optional.empty();
    }
  }

  private static CachedFile stale(CachedFile found) {
    return new CachedFile(found.acquired(), found.storedAt(), CacheStatus.STALE);
  }

  private Object turn(String key) {
    return turns.computeIfAbsent(key, any -> new Object());
  }

  private void put(String key, AcquiredFile file, Instant at) {
    try {
      Files.createDirectories(folder);
      keepReplaced(key);
      Path beside = Files.createTempFile(folder, "entry", ".part");
      try {
        try (var out = Files.newOutputStream(beside)) {
          out.write(header(key, file, at));
          out.write('\n');
          out.write(file.file().bytes());
        }
        Files.move(
            beside, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ENV_FILE_UNWRITABLE, "the cache folder " + folder + " cannot be written"));
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
    Path replaced = Files.createDirectories(folder.resolve("replaced"));
    Files.write(replaced.resolve(Sha256.of(before).hex() + ".entry"), before);
  }

  private CachedFile read(String key, byte[] entry) {
    int lineFeed = 0;
    while (lineFeed < entry.length && entry[lineFeed] != '\n') {
      lineFeed++;
    }
    if (lineFeed == entry.length) {
      throw corrupt(key, "it has no header");
    }
    byte[] stated = Arrays.copyOf(entry, lineFeed);
    try {
      JsonObject header = JsonDocument.read(stated).tree();
      AcquiredFile acquired =
          new AcquiredFile(
              new CorpusFile(
                  header.getString("name", ""),
                  Arrays.copyOfRange(entry, lineFeed + 1, entry.length)),
              header.getString("origin", ""),
              header.containsKey("extraction")
                  ? modelCall(header.getJsonObject("extraction"))
                  : null);
      Instant storedAt = Instant.parse(header.getString("stored_at", ""));
      if (Arrays.equals(header(key, acquired, storedAt), stated)) {
        return new CachedFile(acquired, storedAt, CacheStatus.HIT);
      }
    } catch (Refusal | DateTimeException | ClassCastException | IllegalArgumentException e) {
      throw corrupt(key, "its header is damaged");
    }
    throw corrupt(key, "it does not have the hash it was stored with");
  }

  private static ModelCall modelCall(JsonObject call) {
    return new ModelCall(
        call.getString("model", ""),
        call.getString("call_id", ""),
        new Sha256(call.getString("response_sha256", "")));
  }

  /** What an entry begins with; sealed, because a changed name would change what is translated. */
  private static byte[] header(String key, AcquiredFile file, Instant storedAt) {
    JsonObjectBuilder members =
        Json.createObjectBuilder()
            .add("key", key)
            .add("name", file.file().name())
            .add("origin", file.origin())
            .add("sha256", file.file().hash().hex())
            .add("stored_at", storedAt.toString());
    ModelCall call = file.extraction();
    if (call != null) {
      members.add(
          "extraction",
          Json.createObjectBuilder()
              .add("model", call.model())
              .add("call_id", call.callId())
              .add("response_sha256", call.responseHash().hex()));
    }
    JsonObject unsealed = members.build();
    return CanonicalJson.bytes(
        Json.createObjectBuilder(unsealed)
            .add("seal", Sha256.of(CanonicalJson.bytes(unsealed)).hex())
            .build());
  }

  private Path file(String key) {
    return folder.resolve(Sha256.of(key.getBytes(StandardCharsets.UTF_8)).hex() + ".entry");
  }

  private Refusal corrupt(String key, String why) {
    return new Refusal(
        Finding.of(
                ErrorCode.ING_CACHE_CORRUPT,
                "the cache entry of '" + key + "' was not used: " + why + " (" + file(key) + ")")
            .from(key));
  }
}
