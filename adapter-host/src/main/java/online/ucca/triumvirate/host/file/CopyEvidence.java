package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Copies what an adapter instance leaves as evidence: its audit log as it is at one moment, its
 * checkpoints, the details and torn records beside it, and its cache of extractions with what was
 * replaced. Nothing else of its folder is touched, and nothing is changed.
 */
public final class CopyEvidence {
  private static final int BLOCK = 64 * 1024;

  private CopyEvidence() {}

  /**
   * Copies an instance's evidence, whole or damaged, as it stands.
   *
   * @param log the instance's audit log
   * @param target the folder that it goes to; made if it is not there
   * @throws Refusal {@code ENV_FILE_UNREADABLE} or {@code ENV_FILE_UNWRITABLE}
   */
  public static void copy(Path log, Path target) {
    AuditFolder folder = new AuditFolder(log);
    try {
      Files.createDirectories(target);
      // Checkpoints first: none may tell of more entries than the log that is copied after them.
      copyFiles(folder.checkpoints(), target.resolve(folder.checkpoints().getFileName()), ".txt");
      copyLog(log, target.resolve(log.getFileName()));
      copyFiles(folder.details(), target.resolve(folder.details().getFileName()), ".json");
      copyFiles(log.resolveSibling("cache"), target.resolve("cache"), ".entry");
      for (Path torn : files(DurableFile.folder(log), 1)) {
        if (torn.getFileName().toString().startsWith(log.getFileName() + ".torn-")) {
          Files.copy(torn, target.resolve(torn.getFileName()));
        }
      }
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ENV_FILE_UNWRITABLE, "the evidence beside " + log + " cannot be copied"));
    }
  }

  private static void copyLog(Path log, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      copyLog(log, out);
    }
  }

  /**
   * Copies a log as it is at one moment, between two groups of entries.
   *
   * @param log the log
   * @param out where to
   * @throws IOException if it cannot be copied
   */
  public static void copyLog(Path log, OutputStream out) throws IOException {
    try (LogSnapshot snapshot = LogSnapshot.open(log)) {
      long position = 0;
      while (position < snapshot.size()) {
        byte[] block = snapshot.read(position, (int) Math.min(BLOCK, snapshot.size() - position));
        if (block.length == 0) {
          throw LogSnapshot.unreadable(log);
        }
        out.write(block);
        position += block.length;
      }
    }
  }

  private static void copyFiles(Path from, Path to, String ending) throws IOException {
    for (Path file : files(from, Integer.MAX_VALUE)) {
      if (file.getFileName().toString().endsWith(ending)) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(DurableFile.folder(copy));
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** The files of a folder, none if there is no folder; what a link leads to is not ours. */
  private static List<Path> files(Path folder, int depth) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder, depth)) {
      return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }
}
