package online.ucca.triumvirate.corpus;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Corpora in an instance's cache, each under one key or several. A corpus of one file stands there
 * as it is. One of several files is a list of their names and hashes, as sha256sum writes it but
 * with escaped names, and each file stands under the first key, name and hash: the list is stored
 * last, so that a corpus is there whole or not at all, and an older one stays whole. As safe for
 * several threads as the cache.
 */
public final class StoredCorpus {
  private static final String LIST = "files.sha256";
  private static final String FIRST = "corpus  ";
  private static final int HASH = 64;
  private static final String SPACES = "  ";

  private final ExtractionCache cache;

  /**
   * The corpora of an instance.
   *
   * @param cache its cache
   */
  public StoredCorpus(ExtractionCache cache) {
    this.cache = cache;
  }

  /**
   * Finds a corpus.
   *
   * @param key a key under which it was stored
   * @return its files, in the order in which they were stored; nothing if there is none
   * @throws Refusal {@code ING_CACHE_CORRUPT} if an entry was altered or is missing
   */
  public Optional<List<CachedFile>> find(String key) {
    return cache.find(key).map(entry -> files(entry, IngestionOptions.DEFAULT));
  }

  /**
   * Gives a corpus although a fresh one was asked for.
   *
   * @param key a key under which it was stored
   * @return its files, each {@link CacheStatus#STALE}
   * @throws Refusal {@code ING_NOT_IN_CACHE} if there is none, {@code ING_CACHE_CORRUPT}
   */
  public List<CachedFile> stale(String key) {
    IngestionOptions stale =
        new IngestionOptions(true, true, IngestionOptions.EnrichmentLevel.NONE);
    return files(only(key, stale), stale);
  }

  private List<CachedFile> files(CachedFile entry, IngestionOptions options) {
    if (!entry.file().name().equals(LIST)) {
      return List.of(entry);
    }
    List<CachedFile> files = new ArrayList<>();
    String corpusId = "";
    for (String line : new String(entry.file().bytes(), StandardCharsets.UTF_8).lines().toList()) {
      if (line.startsWith(FIRST)) {
        corpusId = line.substring(FIRST.length());
      } else {
        String name =
            URLDecoder.decode(line.substring(HASH + SPACES.length()), StandardCharsets.UTF_8);
        files.add(only(key(corpusId, name, line.substring(0, HASH)), options));
      }
    }
    return files;
  }

  /** The cache acquires nothing here: what is not there is refused. */
  private CachedFile only(String key, IngestionOptions options) {
    IngestionOptions offline =
        new IngestionOptions(options.refresh(), true, options.enrichmentLevel());
    return cache.obtain(
        key,
        offline,
        () -> {
          throw new IllegalStateException("the network is skipped");
        });
  }

  /**
   * Stores a corpus.
   *
   * @param keys under which keys it is to be found, at least one; what stood under them before is
   *     replaced
   * @param files its files, at least one
   * @return what became of the entry of the first key
   */
  public CacheStatus store(List<String> keys, List<AcquiredFile> files) {
    String first = keys.get(0);
    AcquiredFile entry = files.size() == 1 ? files.get(0) : list(first, files);
    if (files.size() > 1) {
      files.forEach(file -> storeOnce(first, file));
    }
    CacheStatus status = cache.store(first, entry);
    keys.subList(1, keys.size()).forEach(key -> cache.store(key, entry));
    return status;
  }

  /** What is there already is not written again: its provenance is that of its first receipt. */
  private void storeOnce(String corpusId, AcquiredFile file) {
    String key = key(corpusId, file.file().name(), file.file().hash().hex());
    boolean there;
    try {
      there = cache.find(key).isPresent();
    } catch (Refusal damaged) {
      there = false;
    }
    if (!there) {
      cache.store(key, file);
    }
  }

  private static AcquiredFile list(String corpusId, List<AcquiredFile> files) {
    StringBuilder list = new StringBuilder(FIRST).append(corpusId).append('\n');
    for (AcquiredFile file : files) {
      CorpusFile content = file.file();
      list.append(content.hash())
          .append(SPACES)
          .append(URLEncoder.encode(content.name(), StandardCharsets.UTF_8))
          .append('\n');
    }
    byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
    return AcquiredFile.of(new CorpusFile(LIST, bytes), corpusId);
  }

  private static String key(String corpusId, String name, String hash) {
    return corpusId + "/" + name + "/" + hash;
  }
}
