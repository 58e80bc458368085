package online.ucca.triumvirate.adapter.faa.ecfr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Assumptions;

/** The real file of part 135 that stands beside the project. */
final class Part135 {
  private Part135() {}

  static Path path() {
    Path root = Path.of(System.getProperty("triumvirate.root", ".")).toAbsolutePath().normalize();
    Path file = root.resolve("../shared/corpus/us-faa/ecfr/14cfr-part135.ecfr.xml").normalize();
    Assumptions.assumeTrue(Files.exists(file), "../shared is not here");
    return file;
  }

  static CorpusFile file() {
    try {
      return new CorpusFile("14cfr-part135.ecfr.xml", Files.readAllBytes(path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as text, for counting in it without a parser. */
  static String raw() {
    try {
      return Files.readString(path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading<LawPart> reading() {
    return EcfrFile.read(file());
  }
}
