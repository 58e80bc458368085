package online.ucca.triumvirate.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Reads input files, within a limit. */
public final class InputFile {
  private static final int LARGEST = 64 * 1024 * 1024;

  private InputFile() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its content
   * @throws Refusal if it cannot be read or is too large
   */
  public static byte[] read(Path file) {
    if (Files.isDirectory(file)) {
      throw unreadable(file, "is a folder, not a file");
    }
    // Not by the stated size: a device says that it is empty and never ends.
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw unreadable(file, "is larger than " + LARGEST + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(file, Files.exists(file) ? "cannot be read" : "does not exist");
    }
  }

  private static Refusal unreadable(Path file, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNREADABLE, file + " " + why).from(file.toString()));
  }
}
