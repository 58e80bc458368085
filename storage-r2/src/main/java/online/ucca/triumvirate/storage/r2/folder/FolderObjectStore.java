package online.ucca.triumvirate.storage.r2.folder;

import static online.ucca.triumvirate.storage.r2.folder.DiskFault.on;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import online.ucca.triumvirate.engine.storage.CheckedStream;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectPage;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.PresignedUrl;
import online.ucca.triumvirate.engine.storage.StorageRefusals;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.engine.storage.SweepReport;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Objects as files below a folder of this machine, whose file system must know hard links. An
 * object is written beside, brought to the disk, read back, and only then given its name. It gives
 * no URLs: whoever serves the objects streams them.
 */
public final class FolderObjectStore implements ObjectStore {
  private static final int TURNS = 20;

  private final ObjectFolder folder;
  private final PendingFiles pending;
  private final Disk disk;

  /**
   * Objects of a folder, which is made when it is first needed.
   *
   * @param root the folder, of one world alone
   * @param time the clock, for the age of uploads
   * @param ids where the names of uploads come from; they must be fresh ones
   */
  public FolderObjectStore(Path root, TimeSource time, IdSource ids) {
    this(root, time, ids, new LocalDisk());
  }

  FolderObjectStore(Path root, TimeSource time, IdSource ids, Disk disk) {
    this.folder = new ObjectFolder(root.resolve("objects"));
    this.pending = new PendingFiles(root.resolve("pending"), disk, time, ids);
    this.disk = disk;
  }

  @Override
  public StoredObject put(ObjectKey key, ObjectContent content) {
    return store(key, content, true);
  }

  @Override
  public StoredObject create(ObjectKey key, ObjectContent content) {
    return store(key, content, false);
  }

  @Override
  public Optional<StoredObject> stat(ObjectKey key) {
    return on(
        folder.place(key),
        () -> {
          try (BufferedInputStream file = file(key)) {
            return Optional.of(ObjectFile.read(key, file));
          } catch (NoSuchFileException e) {
            return Optional.empty();
          }
        });
  }

  @Override
  public byte[] get(StoredObject object) {
    return on(
        folder.place(object.key()),
        () -> {
          try (InputStream bytes = open(object)) {
            return bytes.readAllBytes();
          }
        });
  }

  @Override
  public InputStream open(StoredObject object) {
    return on(
        folder.place(object.key()),
        () -> {
          BufferedInputStream file;
          try {
            file = file(object.key());
          } catch (NoSuchFileException e) {
            throw StorageRefusals.missing(object.key());
          }
          try {
            ObjectFile.read(object.key(), file);
          } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
          }
          return new CheckedStream(file, object);
        });
  }

  @Override
  public ObjectPage list(ObjectPrefix prefix, @Nullable ObjectKey after, int limit) {
    ObjectPage.checkLimit(limit);
    return on(folder.place(), () -> ObjectPage.of(folder.keys(prefix, after, limit + 1), limit));
  }

  @Override
  public void delete(ObjectKey key) {
    on(
        folder.place(key),
        () -> {
          Path object = folder.file(key);
          pending.settle(key, object);
          if (Files.exists(object)) {
            disk.delete(object);
            disk.force(ObjectFolder.above(object));
          }
          return object;
        });
  }

  @Override
  public PresignedUrl presignGet(ObjectKey key, LinkValidity validity) {
    throw StorageRefusals.noLinks("in a folder");
  }

  @Override
  public PresignedUrl presignPut(ObjectKey key, LinkValidity validity) {
    throw StorageRefusals.noLinks("in a folder");
  }

  @Override
  public Optional<StoredObject> measure(ObjectKey key) {
    return on(
        folder.place(key),
        () -> {
          try (BufferedInputStream file = file(key)) {
            ObjectFile.read(key, file);
            return Optional.of(StoredObject.measured(key, file));
          } catch (NoSuchFileException e) {
            return Optional.empty();
          }
        });
  }

  @Override
  public SweepReport sweep(Duration olderThan) {
    StorageRefusals.checkAge(olderThan);
    return on(
        folder.place(),
        () -> {
          int uploads = 0;
          int objects = 0;
          for (Path part : pending.olderThan(olderThan)) {
            Optional<Path> object = objectOf(part);
            if (object.isPresent()) {
              disk.delete(object.get());
              disk.force(ObjectFolder.above(object.get()));
              objects++;
            }
            pending.end(part);
            uploads++;
          }
          return new SweepReport(uploads, objects);
        });
  }

  @Override
  public void close() {
    // Nothing is held between two calls.
  }

  /** The object that an upload became without being acknowledged. */
  private Optional<Path> objectOf(Path part) throws IOException {
    Optional<Path> object;
    try (BufferedInputStream file = new BufferedInputStream(disk.open(part))) {
      object = ObjectFile.keyOf(file).map(folder::file);
    }
    return object.isPresent() && PendingFiles.isSame(part, object.get())
        ? object
        : Optional.empty();
  }

  private StoredObject store(ObjectKey key, ObjectContent content, boolean replacing) {
    return on(
        folder.place(key),
        () -> {
          Path part = pending.begin(key);
          boolean ended = false;
          try {
            StoredObject written = write(part, key, content);
            publish(part, written, replacing);
            pending.end(part);
            ended = true;
            return written;
          } finally {
            if (!ended) {
              abandon(part, folder.file(key));
            }
          }
        });
  }

  /** The whole file, on the disk and read back, under a name that nobody looks for. */
  private StoredObject write(Path part, ObjectKey key, ObjectContent content) throws IOException {
    StoredObject expected = new StoredObject(key, content.hash(), content.length());
    try (InputStream bytes = CheckedStream.of(key, content);
        OutputStream file = disk.create(part)) {
      file.write(ObjectFile.line(key, content));
      bytes.transferTo(file);
    }
    try (BufferedInputStream back = new BufferedInputStream(disk.open(part))) {
      if (!ObjectFile.read(key, back).equals(expected)) {
        throw StorageRefusals.wrong(key);
      }
      new CheckedStream(back, expected).transferTo(OutputStream.nullOutputStream());
    }
    return expected;
  }

  private void publish(Path part, StoredObject written, boolean replacing) throws IOException {
    ObjectKey key = written.key();
    Path object = folder.file(key);
    for (int turn = 0; turn < TURNS; turn++) {
      disk.createFolder(ObjectFolder.above(object));
      try {
        disk.link(object, part);
        disk.force(ObjectFolder.above(object));
        return;
      } catch (FileAlreadyExistsException taken) {
        if (settled(part, object, written, replacing)) {
          return;
        }
      } catch (UnsupportedOperationException e) {
        throw StorageRefusals.unavailable(key, "the folder's file system has no hard links");
      }
    }
    throw StorageRefusals.unavailable(key, "others write and delete the object all the time");
  }

  /** Whether what is there now is what was written; false if it went away meanwhile. */
  private boolean settled(Path part, Path object, StoredObject written, boolean replacing)
      throws IOException {
    ObjectKey key = written.key();
    ObjectFile.Look found;
    try (BufferedInputStream file = file(key)) {
      found = ObjectFile.look(key, file);
    } catch (NoSuchFileException gone) {
      return false;
    }
    boolean isClaimed = written.equals(found.claimed());
    if (!replacing && !isClaimed) {
      throw StorageRefusals.exists(key);
    }
    pending.settle(key, object);
    if (!isClaimed || !written.equals(found.there())) {
      // Another content, on purpose; or the same one, which has decayed on the disk.
      disk.replace(part, object);
    }
    disk.force(ObjectFolder.above(object));
    return true;
  }

  private BufferedInputStream file(ObjectKey key) throws IOException {
    return new BufferedInputStream(disk.open(folder.file(key)));
  }

  /**
   * Clears up after a failure, as far as the disk lets it. A file that has become the object keeps
   * its first name, which tells the sweep that it was never acknowledged.
   */
  private void abandon(Path part, Path object) {
    try {
      if (!PendingFiles.isSame(part, object)) {
        disk.delete(part);
      }
    } catch (IOException e) {
      // The sweep removes it.
    }
  }
}
