package online.ucca.triumvirate.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeAPackTest {
  @TempDir Path folder;

  @Test
  void makesThePackOfTheSampleUnit() throws IOException {
    Path zip = folder.resolve("pack.zip");

    MakeAPack.main(new String[] {ReadmePrograms.SAMPLE.toString(), zip.toString()});

    try (ZipFile pack = new ZipFile(zip.toFile())) {
      List<String> entries = pack.stream().map(ZipEntry::getName).toList();
      assertTrue(entries.contains("manifest.json"), entries::toString);
      assertTrue(entries.stream().anyMatch(entry -> entry.endsWith(".docx")), entries::toString);
      assertTrue(entries.stream().anyMatch(entry -> entry.endsWith(".pdf")), entries::toString);
    }
  }

  @Test
  void isTheProgramThatTheReadmeShows() throws IOException {
    assertEquals(ReadmePrograms.shownOf("MakeAPack.java"), ReadmePrograms.shown().get(0));
  }

  @Test
  void isShortEnoughToReadAtAGlance() throws IOException {
    assertTrue(ReadmePrograms.shownOf("MakeAPack.java").lines().count() <= 12);
  }
}
