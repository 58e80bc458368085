package online.ucca.triumvirate.corpus;

import java.util.Optional;

/**
 * What an adapter instance has acquired before (spec A4, D8): the reference from which it
 * translates. Belongs to one instance; safe for use by several threads. An entry that does not have
 * the hash it was stored with is never returned. What an entry held before it was replaced is kept.
 */
public interface ExtractionCache {

  /**
   * Finds what was stored under a key.
   *
   * @param key the key, chosen by the adapter, for example a code
   * @return the file, with status {@link CacheStatus#HIT}, or nothing
   * @throws online.ucca.triumvirate.model.error.Refusal {@code ING_CACHE_CORRUPT} if the entry was
   *     altered
   */
  Optional<CachedFile> find(String key);

  /**
   * Stores a file that was given, replacing what stood under the key, even if that was damaged.
   * Either the whole entry is stored or the old one stays.
   *
   * @param key the key
   * @param file the file
   * @return {@link CacheStatus#MISS} if there was nothing, {@link CacheStatus#HIT} if there was the
   *     same file, {@link CacheStatus#REFRESHED} if another one or a damaged one was replaced
   */
  CacheStatus store(String key, AcquiredFile file);

  /**
   * Gives the file under a key, and acquires it only if it must. What is acquired is stored before
   * it is returned, and is the reference from then on: two callers that ask at the same time get
   * the same file.
   *
   * <table>
   * <caption>What happens</caption>
   * <tr><th>options</th><th>no entry</th><th>an entry</th></tr>
   * <tr><td>none</td><td>acquired: miss</td><td>hit</td></tr>
   * <tr><td>refresh</td><td>acquired: miss</td>
   *     <td>acquired: refreshed; unchanged at the source (304): hit; if the network fails: stale
   *     </td></tr>
   * <tr><td>skip network</td><td>{@code ING_NOT_IN_CACHE}</td><td>hit</td></tr>
   * <tr><td>both</td><td>{@code ING_NOT_IN_CACHE}</td><td>stale</td></tr>
   * </table>
   *
   * @param key the key
   * @param options how the corpus is to be acquired
   * @param acquisition how to acquire it
   * @return the file and whether the cache had it
   * @throws online.ucca.triumvirate.model.error.Refusal {@code ING_CACHE_CORRUPT} if the entry was
   *     altered and is not to be refreshed, {@code ING_NOT_IN_CACHE}, or what the acquisition threw
   */
  CachedFile obtain(String key, IngestionOptions options, Acquisition acquisition);
}
