package online.ucca.triumvirate.host.file;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Puts files on stable storage, whole or not at all: written beside, brought to the disk, moved
 * into place, and the move brought to the disk. Whoever calls takes care that no other thread
 * writes the same file.
 */
public final class DurableFile {
  /** Where a folder is no file that can be opened, its entries are on disk when it says so. */
  private static final boolean FOLDERS_CAN_BE_OPENED = File.separatorChar == '/';

  private DurableFile() {}

  /**
   * Writes a file, replacing the one that is there.
   *
   * @param file the file; folders above it are made
   * @param content its content
   * @throws IOException if it could not be written; what was there is there still
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path folder = folder(file);
    createFolder(folder);
    Path beside = folder.resolve("." + file.getFileName() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder(folder);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Makes a folder and those above it, on stable storage. */
  static void createFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      createFolder(above);
    }
    Files.createDirectories(folder);
    if (above != null) {
      forceFolder(above);
    }
  }

  /**
   * Brings the names in a folder to the disk: a file is there after a loss of power only if its
   * folder was written, too.
   *
   * @param folder the folder
   * @throws IOException if it cannot be written
   */
  public static void forceFolder(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_OPENED) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }
}
