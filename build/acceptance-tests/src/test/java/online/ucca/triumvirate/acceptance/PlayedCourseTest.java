package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Content packages are played by {@code build/course-player}, in headless Chromium: a SCORM package
 * as a learner does, with the keyboard, in a learning system made of {@code scorm-again}; a QTI
 * package as a candidate does, in {@code qti-components}. Packages with one defect each show that
 * the players see it.
 */
class PlayedCourseTest {
  private static final Path PLAYER = Command.ROOT.resolve("build/course-player");
  private static final String SCRIPT = "shared/course.js";
  private static final String PAGE = "questions-1.html";
  private static final String FETCHING =
      "<link rel=\"stylesheet\" href=\"https://example.org/x.css\"/>";

  @TempDir Path folder;
  private Path packFile = Path.of("unset");

  @BeforeEach
  void makePack() throws Exception {
    Checkers.assumeInstalled("node");
    Checkers.assumeInstalled("chromium");
    Assumptions.assumeTrue(
        Files.isDirectory(PLAYER.resolve("node_modules")),
        "optional checker missing: the npm packages of build/course-player");
    Path packs = folder.resolve("packs");
    Command.Result made =
        new Command(folder.resolve("home"))
            .run("pack", Command.SAMPLE, "--out", packs, "--scorm", "--qti", "--workbook");
    assertEquals(0, made.status(), made.err());
    packFile = packs.resolve("SAMWRK201_R1.zip");
  }

  @Test
  void aLearnerAnswersLeavesComesBackAndFinishes_andNoDefectIsMissed() throws Exception {
    byte[] scorm = new PackContents(packFile).bytes("scorm-1.2.zip");
    List<String> courses = new ArrayList<>(List.of(unzipped(scorm, "whole").toString()));
    courses.add(broken(scorm, "unlimited@overflow", SCRIPT, "STORED = 4096", "STORED = 9000"));
    courses.add(broken(scorm, "passes@questions", SCRIPT, "\"completed\")", "\"passed\")"));
    courses.add(broken(scorm, "forgets@questions", SCRIPT, "      resume();\n", ""));
    courses.add(broken(scorm, "fetches@alone", PAGE, "<title>", FETCHING + "<title>"));
    courses.add(broken(scorm, "unlabelled@access", PAGE, "<label for=", "<label class="));

    assertEquals(
        List.of(
            "whole: ok",
            "unlimited@overflow: FAILED",
            "passes@questions: FAILED",
            "forgets@questions: FAILED",
            "fetches@alone: FAILED",
            "unlabelled@access: FAILED"),
        play("play.mjs", courses));
  }

  @Test
  void aCandidateAnswersEveryItem_andNeverSeesWhatAnAnswerMustHave() throws Exception {
    byte[] qti = new PackContents(packFile).bytes("qti-3.0.zip");

    assertEquals(
        List.of("whole: ok", "tells: FAILED"),
        play(
            "read-qti.mjs",
            List.of(
                unzipped(qti, "whole").toString(),
                broken(qti, "tells", "items/KQ-1.xml", "\"scorer\"", "\"candidate\""))));
  }

  private List<String> play(String program, List<String> packages)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("node", PLAYER.resolve(program).toString()));
    line.addAll(packages);
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the player did not end");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    List<String> lines = Files.readAllLines(said);
    assertTrue(!lines.isEmpty() && lines.get(0).endsWith(": ok"), lines::toString);
    return lines.stream().map(text -> text.replaceFirst("FAILED .*", "FAILED")).toList();
  }

  /** A copy of the package with one defect; the name says what, and which step must see it. */
  private String broken(byte[] zip, String name, String path, String right, String wrong)
      throws IOException {
    Path file = unzipped(zip, name.replaceFirst("@.*", "")).resolve(path);
    String text = Files.readString(file);
    assertTrue(text.contains(right), right);
    Files.writeString(file, text.replace(right, wrong));
    return folder.resolve(name).toString();
  }

  private Path unzipped(byte[] zip, String name) throws IOException {
    Path target = folder.resolve(name);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = target.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
    return target;
  }
}
