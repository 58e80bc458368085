package online.ucca.triumvirate.adapter;

import java.util.Optional;

/**
 * What an adapter instance has acquired before (spec A4, D8): the reference from which it
 * translates. Belongs to one instance; safe for use by several threads. An entry that does not have
 * the hash it was stored with is never returned.
 */
public interface ExtractionCache {

  /**
   * Finds what was stored under a key.
   *
   * @param key the key, chosen by the adapter, for example a code
   * @return the file, or nothing
   * @throws AdapterException {@code ING_CACHE_CORRUPT} if the entry was altered
   */
  Optional<CorpusFile> find(String key);

  /**
   * Stores a file, replacing what stood under the key. Either the whole entry is stored or the old
   * one stays.
   *
   * @param key the key
   * @param file the file
   */
  void store(String key, CorpusFile file);
}
