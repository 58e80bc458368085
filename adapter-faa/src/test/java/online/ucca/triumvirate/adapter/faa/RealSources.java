package online.ucca.triumvirate.adapter.faa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.corpus.CorpusFile;
import org.junit.jupiter.api.Assumptions;

/** The real files of this world, which stand beside the project and are not part of it. */
public final class RealSources {
  public static final String PART_61 =
      "far-md/0061 Certification  pilots, flight instructors, and ground instructors.md";
  public static final String PART_141 = "far-md/0141 Pilot schools.md";
  public static final String KEY_SECTIONS = "far-md/part61.key-sections.md";
  public static final String FLIGHT_INSTRUCTOR = "acs/cfi-airplane-acs-25.json";

  private RealSources() {}

  /** A file, by its path below the world's folder; skips the test if it is not there. */
  public static CorpusFile file(String path) {
    Path file =
        Path.of(System.getProperty("triumvirate.root", "."))
            .resolve("../shared/corpus/us-faa")
            .resolve(path);
    Assumptions.assumeTrue(Files.exists(file), "../shared is not here");
    try {
      return new CorpusFile(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
