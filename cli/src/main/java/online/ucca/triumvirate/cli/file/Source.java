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
 * What a command was given as SOURCE: a file, a code, or a folder, which is a batch of files.
 *
 * @param name the file's name, or the code
 * @param file the file; null for a code
 */
public record Source(String name, @Nullable Path file) {
  private static final List<String> BATCH_ENDINGS = List.of(".json", ".html", ".htm");

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
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    boolean looksLikeFile =
        (argument.contains("/") && Files.exists(path.toAbsolutePath().getParent()))
            || argument.startsWith(".")
            || argument.toLowerCase(Locale.ROOT).matches(".*\\.(json|html?|zip|xml|csv|md)");
    return Files.exists(path) || looksLikeFile
        ? List.of(new Source(path.getFileName().toString(), path))
        : List.of(new Source(argument, null));
  }

  /**
   * Whether an argument stands for several sources.
   *
   * @param argument the argument
   * @return whether it is a folder
   */
  public static boolean isBatch(String argument) {
    try {
      return Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The source's bytes.
   *
   * @return the file's content; null for a code
   */
  public byte @Nullable [] bytes() {
    return file == null ? null : InputFile.read(file);
  }

  /**
   * The source as what an adapter takes.
   *
   * @param bytes its bytes; null for a code
   * @return the payload
   */
  public CorpusPayload payload(byte @Nullable [] bytes) {
    return bytes == null ? new CorpusPayload.Reference(name) : CorpusPayload.ofFile(name, bytes);
  }

  private static List<Source> folder(Path folder) {
    List<Source> sources;
    try (Stream<Path> files = Files.list(folder)) {
      sources =
          files
              .filter(file -> BATCH_ENDINGS.stream().anyMatch(lower(file)::endsWith))
              .filter(file -> !lower(file).startsWith("."))
              .filter(Files::isRegularFile)
              .sorted()
              .map(file -> new Source(file.getFileName().toString(), file))
              .toList();
    } catch (IOException e) {
      throw unreadable(folder, "cannot be read");
    }
    if (sources.isEmpty()) {
      throw unreadable(folder, "holds no file that ends in " + String.join(", ", BATCH_ENDINGS));
    }
    return sources;
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
