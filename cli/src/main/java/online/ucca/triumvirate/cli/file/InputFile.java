package online.ucca.triumvirate.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Reads input files, within a limit. */
public final class InputFile {
  private static final long LARGEST = 256L * 1024 * 1024;

  private InputFile() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its content
   * @throws Refusal if it cannot be read or is too large
   */
  public static byte[] read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw unreadable(file, "is a folder, not a file");
      }
      if (Files.size(file) > LARGEST) {
        throw unreadable(file, "is larger than " + LARGEST + " bytes");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, Files.exists(file) ? "cannot be read" : "does not exist");
    }
  }

  private static Refusal unreadable(Path file, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, file + " " + why).from(file.toString()));
  }
}
