package online.ucca.triumvirate.corpus;

/** How a file is acquired if the cache does not have it: a fetch, an extraction. */
@FunctionalInterface
public interface Acquisition {

  /**
   * Acquires the file. Called at most once for each call of {@link ExtractionCache#obtain}.
   *
   * @return the file
   * @throws online.ucca.triumvirate.model.error.Refusal with an {@code ING_} code if it cannot be
   *     had; {@code ING_NETWORK_FAILURE} if only the network is at fault
   */
  AcquiredFile acquire();
}
