package online.ucca.triumvirate.storage.r2.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StorageRefusals;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;

/**
 * The files of uploads that are not acknowledged yet. Such a file becomes the object by a second
 * name, and loses its first before the object is acknowledged: an object that has two names was
 * never acknowledged.
 */
final class PendingFiles {
  /** From this age on, only a sweep may touch what an upload has left. */
  static final Duration LEFT_TO_THE_SWEEP = ObjectStore.YOUNGEST_SWEPT.dividedBy(2);

  private static final Pattern NAME = Pattern.compile("([0-9]{1,15})-[0-9a-f-]{36}\\.part");

  private final Path folder;
  private final Disk disk;
  private final TimeSource time;
  private final IdSource ids;

  PendingFiles(Path folder, Disk disk, TimeSource time, IdSource ids) {
    this.folder = folder;
    this.disk = disk;
    this.time = time;
    this.ids = ids;
  }

  /** The name of a new upload; it tells when the upload was begun. */
  Path begin(ObjectKey key) throws IOException {
    disk.createFolder(folder);
    UUID id = ids.next("upload of " + key);
    return folder.resolve(time.now().toEpochMilli() + "-" + id + ".part");
  }

  /** The upload is over: its name is gone, also after a loss of power. */
  void end(Path part) throws IOException {
    disk.delete(part);
    disk.force(folder);
  }

  /** Takes over what another upload has left unacknowledged under an object's name. */
  void settle(ObjectKey key, Path object) throws IOException {
    for (Path part : partsOf(object, all())) {
      if (isOlderThan(part, LEFT_TO_THE_SWEEP)) {
        throw StorageRefusals.unavailable(
            key, "an upload of the object was never acknowledged and is left to the next sweep");
      }
      end(part);
    }
  }

  /** Every upload that was begun longer ago than that. */
  List<Path> olderThan(Duration age) throws IOException {
    return all().stream().filter(part -> isOlderThan(part, age)).toList();
  }

  private static List<Path> partsOf(Path object, List<Path> parts) throws IOException {
    List<Path> same = new ArrayList<>();
    for (Path part : parts) {
      if (isSame(part, object)) {
        same.add(part);
      }
    }
    return same;
  }

  /** Whether both are names of one file. */
  static boolean isSame(Path part, Path object) throws IOException {
    try {
      return Files.isSameFile(part, object);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> NAME.matcher(nameOf(file)).matches()).sorted().toList();
    }
  }

  private boolean isOlderThan(Path part, Duration age) {
    Matcher name = NAME.matcher(nameOf(part));
    return name.matches()
        && Instant.ofEpochMilli(Long.parseLong(name.group(1))).isBefore(time.now().minus(age));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
