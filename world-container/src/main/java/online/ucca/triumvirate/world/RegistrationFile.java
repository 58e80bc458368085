package online.ucca.triumvirate.world;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.registration.Registrations;
import online.ucca.triumvirate.world.file.SharedFile;

/** The registrations of a world's home as a file (docs/spec/registration.md). */
final class RegistrationFile {
  static final String NAME = "registrations.json";

  private static final String FORMAT = "triumvirate-registrations-1";

  private final SharedFile<Registrations> file;

  /** The file in a home; neither needs to be there yet. */
  RegistrationFile(Path home) {
    this.file =
        new SharedFile<>(home, NAME, FORMAT, Registrations.NONE, ErrorCode.REG_FILE_DAMAGED);
  }

  /** What is registered now, also by other processes; nothing if there is no file yet. */
  Registrations read() {
    return file.read();
  }

  /** Changes what is registered, as {@link SharedFile#update}. */
  Registrations update(UnaryOperator<Registrations> change) {
    return file.update(change);
  }
}
