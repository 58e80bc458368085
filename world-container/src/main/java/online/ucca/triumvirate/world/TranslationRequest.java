package online.ucca.triumvirate.world;

import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.corpus.IngestionOptions;
import org.jspecify.annotations.Nullable;

/**
 * Which adapter is to translate, and how it is to acquire the corpus.
 *
 * @param world the world's id, for example {@code au-vet}, or an adapter's id; null to detect it
 * @param corpusType the corpus type; null to detect it
 * @param ingestion how the corpus is to be acquired
 */
public record TranslationRequest(
    @Nullable String world, @Nullable String corpusType, IngestionOptions ingestion) {

  /** Whichever adapter recognises the corpus. */
  public static final TranslationRequest DETECT = new TranslationRequest(null, null);

  private static final Map<String, String> SOURCE_SYSTEM_OF_WORLD =
      Map.of("au-vet", "TGA", "us-faa", "FAA");

  /**
   * A request that acquires nothing twice, and nothing beyond the source itself.
   *
   * @param world the world's id or an adapter's id; null to detect it
   * @param corpusType the corpus type; null to detect it
   */
  public TranslationRequest(@Nullable String world, @Nullable String corpusType) {
    this(world, corpusType, IngestionOptions.DEFAULT);
  }

  /**
   * The same request with another way to acquire the corpus.
   *
   * @param options how the corpus is to be acquired
   * @return a copy
   */
  public TranslationRequest withIngestion(IngestionOptions options) {
    return new TranslationRequest(world, corpusType, options);
  }

  boolean allows(AdapterVersionInfo adapter) {
    return world == null
        || adapter.adapterId().value().equals(world)
        || adapter.sourceSystem().equals(SOURCE_SYSTEM_OF_WORLD.get(world));
  }

  boolean allows(CorpusIdentity identity) {
    return identity.isSupported()
        && (corpusType == null || corpusType.equals(identity.corpusType()));
  }
}
