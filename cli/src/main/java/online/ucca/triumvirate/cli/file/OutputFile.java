package online.ucca.triumvirate.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Writes results whole or not at all: beside their place first, then moved into it. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Makes the folder that results will go to, and checks that it can be written before any work is
   * done.
   *
   * @param folder the folder
   * @return the same folder
   * @throws Refusal if it cannot be written
   */
  public static Path folder(Path folder) {
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, ".triumvirate", ".part");
      Files.delete(probe);
      return folder;
    } catch (IOException e) {
      throw unwritable(folder);
    }
  }

  /**
   * Writes a file, and the folders above it. A link is followed, and a pipe or a device is written
   * to as it is.
   *
   * @param file the file
   * @param content its content
   * @throws Refusal if it cannot be written; what stood there before is then still there
   */
  public static void write(Path file, byte[] content) {
    if (Files.isDirectory(file)) {
      throw unwritable(file);
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A pipe or a device is written to; what is moved into its place would do away with it.
        Files.write(file, content, StandardOpenOption.WRITE);
        return;
      }
      replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
    } catch (IOException e) {
      throw unwritable(file);
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException("a root is no file");
    }
    Files.createDirectories(folder);
    // Not a temporary file of the JDK's: those are readable by their owner only, and stay so when
    // moved.
    Path beside =
        folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.write(beside, content);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Refusal unwritable(Path path) {
    return new Refusal(
        Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, path + " cannot be written")
            .from(path.toString()));
  }
}
