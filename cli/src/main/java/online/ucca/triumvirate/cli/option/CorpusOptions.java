package online.ucca.triumvirate.cli.option;

import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.world.TranslationRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a source is to be understood. */
public final class CorpusOptions {
  @Option(
      names = "--world",
      paramLabel = "ID",
      description = "The world of the source, for example au-vet. Detected if not given.")
  @Nullable String world;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "The corpus type of the source (see `adapters`). Detected if not given.")
  @Nullable String type;

  /**
   * What is asked of a world.
   *
   * @param ingestion how the source is to be acquired
   * @return the request
   */
  public TranslationRequest request(IngestionOptions ingestion) {
    return new TranslationRequest(world, type, ingestion);
  }
}
