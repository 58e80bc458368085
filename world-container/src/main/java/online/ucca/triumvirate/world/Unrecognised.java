package online.ucca.triumvirate.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * Says why no adapter recognises a payload: if it is broken JSON, where it breaks; if it is several
 * files, which of them belongs to no corpus with the others.
 */
final class Unrecognised {
  private static final int MOST_FILES_TRIED = 20;

  private Unrecognised() {}

  /**
   * The refusal.
   *
   * @param payload what no adapter recognises
   * @param isRecognised whether an adapter does recognise another payload
   */
  static Refusal refusal(CorpusPayload payload, Predicate<CorpusPayload> isRecognised) {
    if (payload instanceof CorpusPayload.Files files) {
      for (CorpusFile file : files.files()) {
        byte[] bytes = file.bytes();
        if (looksLikeJson(file.name(), bytes)) {
          try {
            JsonDocument.read(bytes);
          } catch (Refusal broken) {
            return new Refusal(
                broken.findings().stream().map(finding -> finding.from(file.name())).toList());
          }
        }
      }
    }
    return new Refusal(
        strangers(payload, isRecognised)
            .orElseGet(() -> unsupported(payload.describe(), payload.describe())));
  }

  /** The files that cannot stand beside those before them; nothing if they all cannot. */
  private static Optional<Finding> strangers(
      CorpusPayload payload, Predicate<CorpusPayload> isRecognised) {
    if (!(payload instanceof CorpusPayload.Files given)
        || given.files().size() > MOST_FILES_TRIED) {
      return Optional.empty();
    }
    List<CorpusFile> together = new ArrayList<>();
    List<CorpusFile> strangers = new ArrayList<>();
    for (CorpusFile file : given.files()) {
      together.add(file);
      if (!isRecognised.test(new CorpusPayload.Files(together))) {
        together.remove(together.size() - 1);
        strangers.add(file);
      }
    }
    return together.isEmpty()
        ? Optional.empty()
        : Optional.of(
            unsupported(names(strangers) + " beside " + names(together), names(strangers)));
  }

  private static Finding unsupported(String what, String place) {
    return Finding.of(ErrorCode.ING_UNSUPPORTED_CORPUS, "no installed adapter recognises " + what)
        .from(place);
  }

  private static String names(List<CorpusFile> files) {
    return new CorpusPayload.Files(files).describe();
  }

  private static boolean looksLikeJson(String name, byte[] bytes) {
    return name.endsWith(".json") || (bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '['));
  }
}
