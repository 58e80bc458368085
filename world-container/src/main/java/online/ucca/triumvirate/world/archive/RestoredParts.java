package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.model.error.Refusal;

/** The objects and files that one import has put in place, so that it can take them away again. */
final class RestoredParts {
  private static final String ZIP = "application/zip";
  private static final String BYTES = "application/octet-stream";

  private final ArchiveFile archive;
  private final ObjectStore objects;
  private final Deque<ObjectKey> madeObjects = new ArrayDeque<>();

  /** Files and folders, the newest first. */
  private final Deque<Path> made = new ArrayDeque<>();

  RestoredParts(ArchiveFile archive, ObjectStore objects) {
    this.archive = archive;
    this.objects = objects;
  }

  /** Stores an object that is not there. */
  void object(ObjectKey key, ArchiveManifest.Entry entry) {
    if (objects.stat(key).isEmpty()) {
      // Noted first: a write that fails may have stored it all the same.
      madeObjects.push(key);
      objects.create(
          key,
          new ObjectContent(
              () -> archive.open(entry.path()),
              entry.bytes(),
              entry.sha256(),
              key.value().endsWith(".zip") ? ZIP : BYTES));
    }
  }

  /** Writes a file that is not there: beside, to the disk, then in place. */
  void file(Path file, ArchiveManifest.Entry entry) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException("a file is in a folder");
    }
    makeFolder(folder);
    Path beside = folder.resolve("." + file.getFileName() + ".part");
    try {
      try (InputStream in = archive.open(entry.path());
          FileChannel out =
              FileChannel.open(
                  beside,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE)) {
        in.transferTo(Channels.newOutputStream(out));
        out.force(true);
      }
      made.push(file);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path above = folder.getParent();
      if (above != null) {
        makeFolder(above);
      }
      Files.createDirectory(folder);
      made.push(folder);
    }
  }

  /** Takes away what was put in place; what stays is said by nobody, because more was wrong. */
  void undo(RuntimeException cause) {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
    for (ObjectKey key : madeObjects) {
      try {
        objects.delete(key);
      } catch (Refusal e) {
        cause.addSuppressed(e);
      }
    }
  }
}
