package online.ucca.triumvirate.corpus;

/** How a file is acquired if the cache does not have it: a fetch, an extraction. */
@FunctionalInterface
public interface Acquisition {

  /**
   * Acquires the file. This or {@link #acquireAgain} is called, at most once for each call of
   * {@link ExtractionCache#obtain}.
   *
   * @return the file
   * @throws online.ucca.triumvirate.model.error.Refusal with an {@code ING_} code if it cannot be
   *     had; {@code ING_NETWORK_FAILURE} if only the network is at fault
   */
  AcquiredFile acquire();

  /**
   * Acquires a file that the cache has an older state of. A source system that is asked with what
   * the cache knows need not send again what has not changed.
   *
   * @param before what the cache has
   * @return the file; with {@link Fetch#status} {@link FetchedFile#NOT_MODIFIED} if it is the one
   *     that the cache has, which is then left as it is
   * @throws online.ucca.triumvirate.model.error.Refusal as {@link #acquire} does
   */
  default AcquiredFile acquireAgain(CachedFile before) {
    return acquire();
  }
}
