package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.host.file.DurableFile;
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

  /** Folders in which there are new names. */
  private final Set<Path> folders = new LinkedHashSet<>();

  RestoredParts(ArchiveFile archive, ObjectStore objects) {
    this.archive = archive;
    this.objects = objects;
  }

  /** Stores an object that is not there. */
  void object(ObjectKey key, ArchiveManifest.Entry entry) {
    StoredObject there = objects.stat(key).orElse(null);
    if (there == null) {
      // Noted first: a write that fails may have stored it all the same.
      madeObjects.push(key);
      objects.create(
          key,
          new ObjectContent(
              () -> archive.open(entry),
              entry.bytes(),
              entry.sha256(),
              key.value().endsWith(".zip") ? ZIP : BYTES));
    } else if (!there.equals(new StoredObject(key, entry.sha256(), entry.bytes()))) {
      throw BadArchive.exists("the object " + key);
    }
  }

  /** Writes a file that is not there: beside, to the disk, then in place. */
  void file(Path file, ArchiveManifest.Entry entry) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      if (!isThere(file, entry)) {
        throw BadArchive.exists("the file " + file);
      }
      return;
    }
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException("a file is in a folder");
    }
    makeFolder(folder);
    Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
    try {
      copy(archive, entry, beside);
      made.push(file);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      folders.add(folder);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Writes an entry to a file that is not there, and to the disk. */
  static void copy(ArchiveFile archive, ArchiveManifest.Entry entry, Path file) throws IOException {
    try (InputStream in = archive.open(entry);
        FileChannel out =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      in.transferTo(Channels.newOutputStream(out));
      out.force(true);
    }
  }

  /** Makes a folder and those above it, on the disk. */
  static void makeFolders(Path folder) throws IOException {
    Path above = folder.getParent();
    if (Files.isDirectory(folder) || above == null) {
      return;
    }
    makeFolders(above);
    Files.createDirectory(folder);
    DurableFile.forceFolder(above);
  }

  /** Whether a file, and not a link to one, holds what an entry does. */
  static boolean isThere(Path file, ArchiveManifest.Entry entry) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Files.size(file) != entry.bytes()) {
      return false;
    }
    MessageDigest digest = ArchiveWriter.sha256();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    return HexFormat.of().formatHex(digest.digest()).equals(entry.sha256().hex());
  }

  /** Brings the names of what was made to the disk. */
  void force() throws IOException {
    for (Path folder : folders) {
      DurableFile.forceFolder(folder);
    }
    folders.clear();
  }

  private void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path above = folder.getParent();
      if (above != null) {
        makeFolder(above);
      }
      Files.createDirectory(folder);
      made.push(folder);
      folders.add(folder);
      if (above != null) {
        folders.add(above);
      }
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
