package online.ucca.triumvirate.certification.subject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.certification.corpora.CanonicalCorpus;
import online.ucca.triumvirate.certification.corpora.Difference;
import online.ucca.triumvirate.certification.corpora.StructuralEquivalence;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** Writes the Triumvirates that canonical corpora give now, and says what changed. */
public final class CorporaUpdate {
  private CorporaUpdate() {}

  /**
   * Updates a folder of canonical corpora.
   *
   * @param subject the adapter and its corpora, which were read from the folder
   * @param folder holds one folder for each corpus
   * @return for each corpus a line, and under it every difference
   * @throws Refusal if a corpus is refused that is to be translated, or a file cannot be written;
   *     nothing is written then
   */
  public static List<String> run(Subject subject, Path folder) {
    List<String> told = new ArrayList<>();
    try (subject) {
      List<Runnable> writes = new ArrayList<>();
      for (CanonicalCorpus corpus : subject.translated()) {
        JsonDocument now = translate(subject, corpus);
        List<Difference> differences = differences(corpus.expected(), now);
        if (corpus.expected() == null || !differences.isEmpty()) {
          Path file = folder.resolve(corpus.name()).resolve(String.valueOf(corpus.expectedFile()));
          writes.add(() -> write(file, now));
          told.add(corpus.name() + ": " + (corpus.expected() == null ? "written" : "changed"));
          differences.forEach(
              difference -> told.add(difference.toString().indent(2).stripTrailing()));
        } else {
          told.add(corpus.name() + ": as before");
        }
      }
      writes.forEach(Runnable::run);
    }
    return told;
  }

  private static JsonDocument translate(Subject subject, CanonicalCorpus corpus) {
    Bench bench = subject.bench(corpus, new RecordingClock(Subject.START, 0));
    Attempt attempt = bench.attempt(corpus.payload(), corpus.options());
    Triumvirate triumvirate = attempt.triumvirate();
    if (triumvirate == null) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.CRT_BAD_CORPUS,
                  corpus.name() + " is to be translated and is " + attempt.summary())
              .from(corpus.name()));
    }
    return Binding.write(triumvirate);
  }

  private static List<Difference> differences(@Nullable JsonDocument before, JsonDocument now) {
    return before == null ? List.of() : StructuralEquivalence.differences(before, now);
  }

  private static void write(Path file, JsonDocument document) {
    try {
      Files.write(file, document.readableBytes());
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, file + " cannot be written")
              .from(file.toString()));
    }
  }
}
