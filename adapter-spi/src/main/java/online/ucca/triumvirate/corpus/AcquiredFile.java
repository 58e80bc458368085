package online.ucca.triumvirate.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A file that an adapter acquired and hands to the cache.
 *
 * @param file the file
 * @param origin where it comes from, for people: a URL, a file's name
 * @param extraction the model call that made it; null if it was acquired without one
 * @param fetch how it came over the network; null if it did not
 */
public record AcquiredFile(
    CorpusFile file, String origin, @Nullable ModelCall extraction, @Nullable Fetch fetch) {

  /**
   * A file that did not come over the network.
   *
   * @param file the file
   * @param origin where it comes from
   * @param extraction the model call that made it; null if it was acquired without one
   */
  public AcquiredFile(CorpusFile file, String origin, @Nullable ModelCall extraction) {
    this(file, origin, extraction, null);
  }

  /**
   * A file that neither a model nor the network had a part in.
   *
   * @param file the file
   * @param origin where it comes from
   * @return the acquired file
   */
  public static AcquiredFile of(CorpusFile file, String origin) {
    return new AcquiredFile(file, origin, null);
  }
}
