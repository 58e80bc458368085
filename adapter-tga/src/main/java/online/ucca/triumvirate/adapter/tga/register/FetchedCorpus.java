package online.ucca.triumvirate.adapter.tga.register;

import java.util.List;
import online.ucca.triumvirate.corpus.AcquiredFile;

/**
 * A corpus as it was fetched.
 *
 * @param corpusId code and release, as {@code BSBTWK201_R1}
 * @param isCurrent whether the release is the current one
 * @param files its files, with their provenance
 */
public record FetchedCorpus(String corpusId, boolean isCurrent, List<AcquiredFile> files) {

  /** Copies the files. */
  public FetchedCorpus {
    files = List.copyOf(files);
  }
}
