package online.ucca.triumvirate.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The programs of {@code build/ci/install-checkers}: a test that lacks one is skipped. */
final class Checkers {
  private Checkers() {}

  /** Goes on only if a program is on the path. */
  static void assumeInstalled(String program) {
    for (String place : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(place).resolve(program))) {
        return;
      }
    }
    Assumptions.abort("optional checker missing: " + program);
  }
}
