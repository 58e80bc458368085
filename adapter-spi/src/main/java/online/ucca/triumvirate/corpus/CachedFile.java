package online.ucca.triumvirate.corpus;

import java.time.Instant;

/**
 * A file as the cache has it.
 *
 * @param acquired the file, with its origin and the model call that made it, if one did
 * @param storedAt when it was stored
 * @param status whether the cache had it, which {@code IngestionResult} reports
 */
public record CachedFile(AcquiredFile acquired, Instant storedAt, CacheStatus status) {

  /**
   * The file.
   *
   * @return its name and bytes
   */
  public CorpusFile file() {
    return acquired.file();
  }
}
