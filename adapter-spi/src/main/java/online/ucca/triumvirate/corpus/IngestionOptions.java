package online.ucca.triumvirate.corpus;

/**
 * How to acquire a corpus (spec §3.2, ingest).
 *
 * @param refresh acquire again even if cached
 * @param skipNetwork use only what was given or is cached
 * @param enrichmentLevel how much supplementary data to acquire
 */
public record IngestionOptions(
    boolean refresh, boolean skipNetwork, EnrichmentLevel enrichmentLevel) {

  /** Nothing is acquired twice, nothing beyond the source itself. */
  public static final IngestionOptions DEFAULT =
      new IngestionOptions(false, false, EnrichmentLevel.NONE);

  /** How much supplementary data to acquire. */
  public enum EnrichmentLevel {
    /** None. */
    NONE,
    /** What the translation is incomplete without. */
    REQUIRED,
    /** Everything the source system offers. */
    FULL
  }
}
