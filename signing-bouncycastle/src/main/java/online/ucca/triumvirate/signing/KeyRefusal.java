package online.ucca.triumvirate.signing;

import java.nio.file.Path;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** What is said about key files that cannot be used: their names, never anything from them. */
final class KeyRefusal {
  private KeyRefusal() {}

  static Refusal exists(Path file) {
    return of(ErrorCode.KEY_EXISTS, "the key file " + file + " exists");
  }

  static Refusal unreadable(Path file) {
    return unreadable(file, "holds no Ed25519 key that can be read");
  }

  static Refusal unreadable(Path file, String why) {
    return of(ErrorCode.KEY_UNREADABLE, file + " " + why);
  }

  static Refusal passphraseNeeded(Path file) {
    return of(ErrorCode.KEY_PASSPHRASE_NEEDED, "no passphrase was given for the key file " + file);
  }

  static Refusal wrongPassphrase(Path file) {
    return of(ErrorCode.KEY_WRONG_PASSPHRASE, "the passphrase does not open the key file " + file);
  }

  static Refusal of(ErrorCode code, String message) {
    return new Refusal(Finding.of(code, message));
  }
}
