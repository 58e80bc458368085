package online.ucca.triumvirate.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Vectors and bad inputs that stand beside the clone and are never copied into it. */
public final class SharedFiles {
  private SharedFiles() {}

  /** A file or folder under {@code ../shared}; the test is skipped where there is none. */
  public static Path shared(String path) {
    Path file =
        Path.of(System.getProperty("triumvirate.root", ".."))
            .resolve("../shared")
            .resolve(path)
            .normalize();
    assumeTrue(Files.exists(file), "../shared is not here");
    return file;
  }
}
