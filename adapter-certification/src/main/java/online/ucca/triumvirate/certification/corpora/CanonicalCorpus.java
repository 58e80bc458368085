package online.ucca.triumvirate.certification.corpora;

import java.net.URI;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.IngestionOptions.EnrichmentLevel;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * One corpus with what an adapter must make of it: a Triumvirate, or a refusal.
 *
 * @param name the name of its folder
 * @param corpusType one of the adapter's corpus types
 * @param payload what the adapter is given
 * @param served what the source system answers, by URI; nothing else can be fetched
 * @param extractions what the cache holds before the corpus is translated for comparison
 * @param configuration the settings of the instance that translates it
 * @param enrichmentLevel how much supplementary data to acquire
 * @param expectedFile the file of the expected Triumvirate; null if it is to be refused
 * @param expected the expected Triumvirate; null if it is to be refused, or the file is not there
 * @param refused the codes it is to be refused with; empty if it is to be translated
 * @param parts the names of the corpora that its file holds, in order; empty if it is one corpus
 */
public record CanonicalCorpus(
    String name,
    String corpusType,
    CorpusPayload payload,
    Map<URI, CorpusFile> served,
    List<RecordedExtraction> extractions,
    Map<String, String> configuration,
    EnrichmentLevel enrichmentLevel,
    @Nullable String expectedFile,
    @Nullable JsonDocument expected,
    List<String> refused,
    List<String> parts) {

  /** For instances that are asked about no corpus in particular. */
  public static final CanonicalCorpus NONE =
      new CanonicalCorpus(
          "none",
          "none",
          new CorpusPayload.Reference("none"),
          Map.of(),
          List.of(),
          Map.of(),
          EnrichmentLevel.NONE,
          null,
          null,
          List.of(),
          List.of());

  /** Copies the collections. */
  public CanonicalCorpus {
    served = Map.copyOf(served);
    extractions = List.copyOf(extractions);
    configuration = Map.copyOf(configuration);
    refused = List.copyOf(refused);
    parts = List.copyOf(parts);
  }

  /**
   * Whether it is to be refused.
   *
   * @return false if it is to be translated
   */
  public boolean isRefused() {
    return expectedFile == null;
  }

  /**
   * How it is acquired.
   *
   * @return options with its enrichment level and nothing else set
   */
  public IngestionOptions options() {
    return new IngestionOptions(false, false, enrichmentLevel);
  }

  /**
   * The files that are given.
   *
   * @return none if the payload is a code
   */
  public List<CorpusFile> files() {
    return payload instanceof CorpusPayload.Files given ? given.files() : List.of();
  }
}
