package online.ucca.triumvirate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.signing.KeyFiles;

/** Files that claim to hold a key. */
class KeyFileFuzzTest extends FuzzedParser {
  private static final Scratch SCRATCH = new Scratch();

  /** Every way to read such a file. */
  private static final List<Consumer<Path>> READERS =
      List.of(
          KeyFiles::readPrivate,
          KeyFiles::readPublic,
          file -> KeyFiles.readPrivate(file, KeyFileFuzzTest::passphrase),
          file -> KeyFiles.readPublic(file, KeyFileFuzzTest::passphrase));

  /** That of the stored inputs. */
  private static Optional<char[]> passphrase(Path file) {
    return Optional.of("correct-horse".toCharArray());
  }

  @FuzzTest(maxDuration = "60s")
  void read(byte[] bytes) {
    tried();
    Path file = SCRATCH.with("key.pem", bytes);
    for (Consumer<Path> reader : READERS) {
      try {
        reader.accept(file);
      } catch (Refusal refusal) {
        Coded.check(refusal);
      }
    }
  }
}
