package online.ucca.triumvirate.adapter;

import java.util.List;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * What an adapter acquired (spec §3.2, ingest).
 *
 * @param rawCorpus the complete raw material
 * @param supplementaryData further data, such as packaging rules
 * @param acquisitionLog what was fetched, when, and from where
 * @param cacheStatus whether the cache had it
 */
public record IngestionResult(
    RawCorpus rawCorpus,
    SupplementaryData supplementaryData,
    List<AcquisitionStep> acquisitionLog,
    CacheStatus cacheStatus) {

  /** Copies the log. */
  public IngestionResult {
    acquisitionLog = Copies.list(acquisitionLog);
  }
}
