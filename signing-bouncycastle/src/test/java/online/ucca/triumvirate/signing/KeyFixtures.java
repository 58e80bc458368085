package online.ucca.triumvirate.signing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Assertions;

/** The key files that other programs wrote; {@code keys/README.md} says by which commands. */
final class KeyFixtures {
  static final String PASSPHRASE = "correct-horse";

  private KeyFixtures() {}

  static Path file(String name) {
    try {
      URL url = KeyFixtures.class.getResource("keys/" + name);
      return Path.of(Objects.requireNonNull(url, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static PassphraseSource saying(String passphrase) {
    return file -> Optional.of(passphrase.toCharArray());
  }

  /** The code of the refusal, which is the same for the private key and for its public one. */
  static String code(Path file, PassphraseSource passphrases) {
    String code = refusal(file, passphrases).code();
    Assertions.assertEquals(
        code,
        Assertions.assertThrows(Refusal.class, () -> KeyFiles.readPublic(file, passphrases))
            .code());
    return code;
  }

  static Refusal refusal(Path file, PassphraseSource passphrases) {
    return Assertions.assertThrows(
        Refusal.class, () -> KeyFiles.readPrivate(file, passphrases), file.toString());
  }

  static Path write(Path folder, String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
