package online.ucca.triumvirate.adapter.tga;

import java.util.Optional;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;

/** The corpora in a payload: those of its file, if that is of a format with several in one file. */
final class TgaParts {
  private TgaParts() {}

  /** The corpora, each made when it is asked for; the payload itself if it is one, or none. */
  static Stream<CorpusPayload> of(CorpusPayload payload) {
    if (!(payload instanceof CorpusPayload.Files given) || given.files().size() != 1) {
      return Stream.of(payload);
    }
    CorpusFile file = given.files().get(0);
    return parts(file).orElseGet(() -> Stream.of(file)).map(CorpusPayload::ofFile);
  }

  static boolean areSeveral(CorpusPayload payload) {
    return of(payload).limit(2).count() > 1;
  }

  private static Optional<Stream<CorpusFile>> parts(CorpusFile file) {
    try {
      return TgaCorpus.formatOf(file).map(format -> format.corpora(file));
    } catch (RuntimeException e) {
      // What it is, and what is wrong with it, ingestion says.
      return Optional.empty();
    }
  }
}
