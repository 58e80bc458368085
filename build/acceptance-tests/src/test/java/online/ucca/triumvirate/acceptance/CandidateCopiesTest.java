package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What candidates get of every real unit: questions that read as such, and no benchmark. */
class CandidateCopiesTest {
  private static final Pattern BENCHMARK =
      Pattern.compile("Benchmark|Required:|Amount required|is in the answer");

  /** What no question says: a verb with nothing to ask for, a topic that is none, doubled ends. */
  private static final Pattern ILL_FORMED =
      Pattern.compile(
          "\\b([Dd]escribe|[Oo]utline|[Ee]xplain) (of|in|for|to|on|knowledge of|understanding of)\\b"
              + "|In relation to (for|in|on|when)\\b|: :|\\.\\.|\\b(?<topic>\\w+): \\k<topic>: ");

  @TempDir Path folder;

  @Test
  void holdNoBenchmark_andAskWellFormedQuestions() throws IOException {
    Path units = Command.shared("corpus/au-vet/extracted");
    Path packs = folder.resolve("packs");
    Result result =
        new Command(folder.resolve("home")).run("pack", units, "--out", packs, "--workbook");
    assertEquals(0, result.status(), result.err());
    int copies = 0;
    try (Stream<Path> files = Files.list(packs)) {
      for (Path zip : files.sorted().toList()) {
        PackContents pack = new PackContents(zip);
        assertTrue(
            BENCHMARK.matcher(pack.text("knowledge-questions-assessor.docx")).find(),
            "the pattern finds nothing where there is something to find");
        for (JsonObject document : candidates(pack)) {
          String path = document.getString("path");
          assertNone(BENCHMARK, pack.text(path), zip, path);
          assertNone(ILL_FORMED, pack.text(path), zip, path);
          copies++;
        }
      }
    }
    assertEquals(57 * 4, copies);
  }

  @Test
  void anIllFormedQuestionIsFound() {
    for (String guilty :
        List.of(
            "describe of winches.",
            "Describe knowledge of tides.",
            "In relation to for the following gear: describe fenders.",
            "Explain tides..",
            "Explain tides: tides: springs.")) {
      assertTrue(ILL_FORMED.matcher(guilty).find(), guilty);
    }
    assertFalse(ILL_FORMED.matcher("Describe procedures for: abandoning ship.").find());
  }

  private static List<JsonObject> candidates(PackContents pack) {
    return pack.manifest().getJsonArray("documents").getValuesAs(JsonObject.class).stream()
        .filter(document -> document.getString("audience").equals("candidate"))
        .toList();
  }

  private static void assertNone(Pattern guilty, String text, Path zip, String path) {
    Matcher found = guilty.matcher(text);
    assertFalse(
        found.find(),
        () ->
            zip.getFileName()
                + ", "
                + path
                + ": "
                + text.substring(
                    Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 60)));
  }
}
