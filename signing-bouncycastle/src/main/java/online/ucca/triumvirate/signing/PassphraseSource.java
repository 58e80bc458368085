package online.ucca.triumvirate.signing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the passphrases of key files come from. It is asked only about a file that turns out to be
 * encrypted, and at most once each time that file is read. Implementations keep passphrases out of
 * {@code toString}, logs and messages.
 */
@FunctionalInterface
public interface PassphraseSource {
  /** Knows no passphrase: every encrypted file is refused. */
  PassphraseSource NONE = file -> Optional.empty();

  /**
   * The passphrase of a key file.
   *
   * @param file the encrypted file
   * @return a fresh array, which whoever asked wipes after use; nothing if there is no passphrase
   */
  Optional<char[]> passphraseOf(Path file);
}
