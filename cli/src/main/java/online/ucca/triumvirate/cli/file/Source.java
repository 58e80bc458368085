package online.ucca.triumvirate.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a command was given as SOURCE: a file, a code, a part of a file, a folder that is one
 * corpus, or any other folder, which is a batch of files.
 *
 * @param name the file's or folder's name, the part's, or the code
 * @param file the file or folder; null for a code or a part
 * @param part one corpus of a file of several; null for anything else
 */
public record Source(String name, @Nullable Path file, @Nullable CorpusPayload part) {
  private static final List<String> BATCH_ENDINGS =
      List.of(".json", ".html", ".htm", ".csv", ".jsonl", ".xml", ".docx");
  private static final List<String> ENDINGS_OF_SEVERAL = List.of(".csv", ".jsonl");

  private Source(String name, @Nullable Path file) {
    this(name, file, null);
  }

  /**
   * The sources that a SOURCE argument stands for.
   *
   * @param argument the argument
   * @return at least one source
   */
  public static List<Source> of(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      return List.of(new Source(argument, null));
    }
    if (CorpusFolder.is(path)) {
      return List.of(new Source(path.normalize().toString(), path));
    }
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    boolean looksLikeFile =
        (argument.contains("/") && Files.exists(path.toAbsolutePath().getParent()))
            || argument.startsWith(".")
            || argument.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl?|html?|zip|xml|csv|docx|md)");
    return Files.exists(path) || looksLikeFile
        ? List.of(new Source(path.getFileName().toString(), path))
        : List.of(new Source(argument, null));
  }

  /**
   * Whether an argument stands for several sources.
   *
   * @param argument the argument
   * @return whether it is a folder that is not one corpus, or a file of a kind that holds several
   */
  public static boolean isBatch(String argument) {
    try {
      Path path = Path.of(argument);
      return (Files.isDirectory(path) && !CorpusFolder.is(path)) || endsAsSeveral(argument);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Whether the source is a file of a kind that may hold several corpora.
   *
   * @return whether it is to be taken apart
   */
  public boolean mayHoldSeveral() {
    return file != null && endsAsSeveral(name);
  }

  /**
   * One corpus of a file of several.
   *
   * @param payload the corpus, with a name that says which it is
   * @return the source
   */
  public static Source of(CorpusPayload payload) {
    return new Source(payload.describe(), null, payload);
  }

  /**
   * The source's bytes.
   *
   * @return the file's content; null for a code, a part, and a folder that is one corpus
   */
  public byte @Nullable [] bytes() {
    return file == null || CorpusFolder.is(file) ? null : InputFile.read(file);
  }

  /**
   * The source as what an adapter takes.
   *
   * @param bytes its bytes; null for a code, a part, and a folder that is one corpus
   * @return the payload
   */
  public CorpusPayload payload(byte @Nullable [] bytes) {
    if (part != null) {
      return part;
    }
    if (file != null && CorpusFolder.is(file)) {
      return new CorpusPayload.Files(CorpusFolder.read(file));
    }
    return bytes == null ? new CorpusPayload.Reference(name) : CorpusPayload.ofFile(name, bytes);
  }

  private static List<Source> folder(Path folder) {
    List<Source> sources;
    try (Stream<Path> entries = Files.list(folder)) {
      sources =
          entries
              .filter(entry -> !lower(entry).startsWith("."))
              .filter(entry -> isSourceFile(entry) || CorpusFolder.is(entry))
              .sorted()
              .map(entry -> new Source(entry.getFileName().toString(), entry))
              .toList();
    } catch (IOException e) {
      throw unreadable(folder, "cannot be read");
    }
    if (sources.isEmpty()) {
      throw unreadable(
          folder,
          "holds no file that ends in "
              + String.join(", ", BATCH_ENDINGS)
              + ", and no folder with a corpus.json");
    }
    return sources;
  }

  private static boolean isSourceFile(Path entry) {
    return Files.isRegularFile(entry) && BATCH_ENDINGS.stream().anyMatch(lower(entry)::endsWith);
  }

  private static boolean endsAsSeveral(String name) {
    return ENDINGS_OF_SEVERAL.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  private static String lower(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static Refusal unreadable(Path folder, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, "the folder " + folder + " " + why)
            .from(folder.toString()));
  }
}
