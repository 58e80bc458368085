package online.ucca.triumvirate.examples.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The programs that the README shows, and the sources that they are taken from. */
final class ReadmePrograms {
  static final Path ROOT = Path.of(System.getProperty("triumvirate.root", "../.."));
  static final Path SAMPLE = ROOT.resolve("examples/corpora/au-vet/SAMWRK201_R1.json");

  private static final Path SOURCES =
      ROOT.resolve("examples/embedding/src/main/java/online/ucca/triumvirate/examples/embedding");

  private ReadmePrograms() {}

  /** What stands between the marks of a source. */
  static String shownOf(String source) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(source));
    int begin = lines.indexOf("    // README begin");
    int end = lines.indexOf("    // README end");
    return String.join("\n", lines.subList(begin + 1, end)).stripIndent();
  }

  static List<String> shown() throws IOException {
    return Pattern.compile("```java\\n(.*?)\\n```", Pattern.DOTALL)
        .matcher(Files.readString(ROOT.resolve("README.md")))
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
