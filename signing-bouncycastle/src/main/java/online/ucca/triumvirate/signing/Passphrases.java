package online.ucca.triumvirate.signing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/** Fetches a passphrase, lends it and wipes it. */
final class Passphrases {
  private Passphrases() {}

  static <T> T with(PassphraseSource source, Path file, Function<char[], T> use) {
    char[] passphrase =
        source.passphraseOf(file).orElseThrow(() -> KeyRefusal.passphraseNeeded(file));
    try {
      return use.apply(requireSome(passphrase, file));
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  static char[] requireSome(char[] passphrase, Path file) {
    if (passphrase.length == 0) {
      throw KeyRefusal.passphraseNeeded(file);
    }
    return passphrase;
  }
}
