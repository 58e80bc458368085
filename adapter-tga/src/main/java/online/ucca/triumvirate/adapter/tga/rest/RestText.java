package online.ucca.triumvirate.adapter.tga.rest;

import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Checks an answer of the service before it is kept. */
public final class RestText {
  private RestText() {}

  /**
   * Whether a content bundle says anything. Old components have bundles without content.
   *
   * @param bundle the service's answer
   * @return whether an item of it has content
   * @throws Refusal if it is no content bundle
   */
  public static boolean hasContent(CorpusFile bundle) {
    RestDocument document = RestDocument.require(bundle, RestDocument.Kind.BUNDLE);
    return RestObject.of(document).objects("items", new ReadingNotes()).stream()
        .anyMatch(item -> !item.verbatim("content").isBlank());
  }

  /**
   * Refuses what is no unit grid.
   *
   * @param grid the service's answer
   * @throws Refusal if it is none
   */
  public static void requireGrid(CorpusFile grid) {
    RestDocument.require(grid, RestDocument.Kind.GRID);
  }
}
