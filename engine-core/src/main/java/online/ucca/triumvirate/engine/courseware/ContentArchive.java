package online.ucca.triumvirate.engine.courseware;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of a content package, and the ZIP archive (APPNOTE 6.3) of them: the same bytes for the
 * same files, in the order they were put in, all with one fixed time. For one thread.
 */
public final class ContentArchive {
  /** Later than 1980-01-01, which time zones would shift out of the format's range. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** An archive without files. */
  public ContentArchive() {}

  /**
   * Puts a file in.
   *
   * @param path a relative path, with slashes
   * @param content the file; the caller keeps no reference to it
   * @return this
   * @throws IllegalArgumentException if the path is taken
   */
  public ContentArchive put(String path, byte[] content) {
    if (files.putIfAbsent(path, content) != null) {
      throw new IllegalArgumentException("two files are called " + path);
    }
    return this;
  }

  /**
   * The files' paths.
   *
   * @return the paths, in the archive's order
   */
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  /**
   * The archive.
   *
   * @return its bytes
   */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory cannot fail", e);
    }
    return bytes.toByteArray();
  }
}
