package online.ucca.triumvirate.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The programs of {@code build/ci/install-checkers}: a test that lacks one is skipped. */
public final class Checkers {
  private Checkers() {}

  /** Goes on only if a program is on the path. */
  public static void assumeInstalled(String program) {
    for (String place : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(place).resolve(program))) {
        return;
      }
    }
    Assumptions.abort("optional checker missing: " + program);
  }

  /** Goes on only if Node and the packages of {@code build/independent-check} are there. */
  public static void assumeNodePackages() {
    assumeInstalled("node");
    Assumptions.assumeTrue(
        Files.isDirectory(Command.ROOT.resolve("build/independent-check/node_modules")),
        "optional checker missing: the npm packages of build/independent-check");
  }

  /**
   * Runs a checker to its end.
   *
   * @param minutes how long it may take
   * @return what it printed, after a first line with its exit status
   */
  public static String run(List<String> command, long minutes)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("checker", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      String status = ended ? Integer.toString(process.exitValue()) : "no end";
      return status + "\n" + Files.readString(said);
    } finally {
      Files.delete(said);
    }
  }
}
