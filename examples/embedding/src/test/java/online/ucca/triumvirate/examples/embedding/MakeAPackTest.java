package online.ucca.triumvirate.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeAPackTest {
  private static final Path ROOT = Path.of(System.getProperty("triumvirate.root", "../.."));
  private static final Path SAMPLE = ROOT.resolve("examples/corpora/au-vet/SAMWRK201_R1.json");
  private static final Path README = ROOT.resolve("README.md");
  private static final Path SOURCE =
      ROOT.resolve("examples/embedding/src/main/java")
          .resolve("online/ucca/triumvirate/examples/embedding/MakeAPack.java");

  @TempDir Path folder;

  @Test
  void makesThePackOfTheSampleUnit() throws IOException {
    Path zip = folder.resolve("pack.zip");

    MakeAPack.main(new String[] {SAMPLE.toString(), zip.toString()});

    try (ZipFile pack = new ZipFile(zip.toFile())) {
      List<String> entries = pack.stream().map(ZipEntry::getName).toList();
      assertTrue(entries.contains("manifest.json"), entries::toString);
      assertTrue(entries.stream().anyMatch(entry -> entry.endsWith(".docx")), entries::toString);
      assertTrue(entries.stream().anyMatch(entry -> entry.endsWith(".pdf")), entries::toString);
    }
  }

  @Test
  void isTheProgramThatTheReadmeShows() throws IOException {
    assertEquals(List.of(program()), javaBlocks(Files.readString(README)));
  }

  @Test
  void isShortEnoughToReadAtAGlance() throws IOException {
    assertTrue(program().lines().count() <= 12);
  }

  private static String program() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    int begin = lines.indexOf("    // README begin");
    int end = lines.indexOf("    // README end");
    return String.join("\n", lines.subList(begin + 1, end)).stripIndent();
  }

  private static List<String> javaBlocks(String markdown) {
    return Pattern.compile("```java\\n(.*?)\\n```", Pattern.DOTALL)
        .matcher(markdown)
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
