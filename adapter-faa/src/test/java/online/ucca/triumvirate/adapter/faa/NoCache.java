package online.ucca.triumvirate.adapter.faa;

import java.util.Optional;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.corpus.CacheStatus;
import online.ucca.triumvirate.corpus.CachedFile;
import online.ucca.triumvirate.corpus.ExtractionCache;
import online.ucca.triumvirate.corpus.IngestionOptions;

/** A translation acquires nothing. */
public final class NoCache implements ExtractionCache {
  /** Holds nothing. */
  public NoCache() {}

  @Override
  public Optional<CachedFile> find(String key) {
    return Optional.empty();
  }

  @Override
  public CacheStatus store(String key, AcquiredFile file) {
    throw new IllegalStateException("a translation stores nothing");
  }

  @Override
  public CachedFile obtain(String key, IngestionOptions options, Acquisition acquisition) {
    throw new IllegalStateException("a translation acquires nothing");
  }
}
