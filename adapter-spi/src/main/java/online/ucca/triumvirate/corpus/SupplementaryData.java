package online.ucca.triumvirate.corpus;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * Data acquired beside the corpus: prerequisites, packaging rules (spec §3.2).
 *
 * @param files the data, as received; may be empty
 */
public record SupplementaryData(List<CorpusFile> files) {

  /** No supplementary data. */
  public static final SupplementaryData NONE = new SupplementaryData(List.of());

  /** Copies the files. */
  public SupplementaryData {
    files = Copies.list(files);
  }

  /**
   * The data's hash, which is part of a Triumvirate's id.
   *
   * @return as of {@link RawCorpus#hash}; of no data, the hash of no bytes
   */
  public Sha256 hash() {
    return files.isEmpty() ? Sha256.of(new byte[0]) : RawCorpus.hash(files);
  }
}
