package online.ucca.triumvirate.world.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;

/**
 * An archive that is read. Every entry is stored as it is, so that nothing in it can unpack to more
 * than the archive is long.
 */
final class ArchiveFile implements Closeable {
  private static final int MOST_ENTRIES = 2_000_000;
  private static final JsonLimits MANIFEST = new JsonLimits(1 << 29, JsonLimits.DEFAULT.depth());

  private final Path file;
  private final ZipFile zip;
  private final TreeMap<String, ZipEntry> entries = new TreeMap<>();

  private ArchiveFile(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  /**
   * Opens an archive.
   *
   * @throws Refusal {@code WLD_BAD_ARCHIVE} if it cannot be one, {@code ENV_FILE_UNREADABLE}
   */
  static ArchiveFile open(Path file) {
    ArchiveFile archive;
    try {
      archive = new ArchiveFile(file, new ZipFile(file.toFile()));
    } catch (ZipException | IllegalArgumentException e) {
      throw BadArchive.refusal(file.toString(), "is no ZIP archive");
    } catch (NoSuchFileException e) {
      throw BadArchive.unreadable(file);
    } catch (IOException e) {
      throw Files.isReadable(file) && Files.isRegularFile(file)
          ? BadArchive.refusal(file.toString(), "is no ZIP archive")
          : BadArchive.unreadable(file);
    }
    boolean sound = false;
    try {
      archive.take();
      sound = true;
      return archive;
    } catch (IOException e) {
      throw BadArchive.unreadable(file);
    } finally {
      if (!sound) {
        archive.close();
      }
    }
  }

  private void take() throws IOException {
    long total = 0;
    long length = Files.size(file);
    try {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (!name.equals(ArchiveManifest.FILE) && !ArchivePath.isSafe(name)) {
          throw BadArchive.refusal(name, "is no path of an archive");
        }
        if (entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize()) {
          throw BadArchive.refusal(name, "is compressed: the entries of an archive are stored");
        }
        total += entry.getSize();
        if (entry.getSize() < 0 || total > length || entries.size() >= MOST_ENTRIES) {
          throw BadArchive.refusal(name, "and those before it are more than the archive is long");
        }
        if (entries.put(name, entry) != null) {
          throw BadArchive.refusal(name, "is there twice");
        }
      }
    } catch (IllegalArgumentException e) {
      throw BadArchive.refusal(file.toString(), "has an entry without a readable name");
    }
  }

  /** The paths of all entries but the manifest. */
  Set<String> paths() {
    TreeMap<String, ZipEntry> listed = new TreeMap<>(entries);
    listed.remove(ArchiveManifest.FILE);
    return listed.keySet();
  }

  /** The signed manifest. */
  JsonDocument manifest() {
    if (!entries.containsKey(ArchiveManifest.FILE)) {
      throw BadArchive.refusal(file.toString(), "has no " + ArchiveManifest.FILE);
    }
    return document(ArchiveManifest.FILE, MANIFEST);
  }

  /** What a manifest says. */
  static ArchiveManifest read(JsonDocument manifest) {
    ArchiveManifest read =
        bind(
            manifest.without(DataIntegrity.DOCUMENT_PROOF),
            ArchiveManifest.FILE,
            ArchiveManifest.class);
    if (!read.format().equals(ArchiveManifest.FORMAT)) {
      throw BadArchive.refusal(
          ArchiveManifest.FILE, "is not of the format " + ArchiveManifest.FORMAT);
    }
    return read;
  }

  /** What the tables are made of. */
  List<TableShape> tables() {
    ArchivedTables tables =
        bind(
            document(ArchivePath.TABLES, JsonLimits.DEFAULT),
            ArchivePath.TABLES,
            ArchivedTables.class);
    try {
      return tables.shapes();
    } catch (IllegalArgumentException e) {
      throw BadArchive.refusal(ArchivePath.TABLES, "is of no tables: " + e.getMessage());
    }
  }

  private static <T> T bind(JsonDocument document, String path, Class<T> type) {
    try {
      return Binding.read(document, type);
    } catch (Refusal | IllegalArgumentException | NullPointerException e) {
      throw BadArchive.refusal(path, "does not say what it should: " + e.getMessage());
    }
  }

  private JsonDocument document(String path, JsonLimits limits) {
    try (InputStream in = open(path)) {
      return JsonDocument.read(in.readNBytes(limits.bytes() + 1), limits);
    } catch (IOException e) {
      throw BadArchive.refusal(path, "cannot be read");
    } catch (Refusal e) {
      List<String> codes = e.findings().stream().map(finding -> finding.message()).toList();
      throw BadArchive.refusal(path, "cannot be read: " + codes.get(0));
    }
  }

  /** An entry's bytes. */
  InputStream open(String path) throws IOException {
    ZipEntry entry = entries.get(path);
    InputStream in = entry == null ? null : zip.getInputStream(entry);
    if (in == null) {
      throw BadArchive.refusal(path, "is missing");
    }
    return in;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // Nothing was written.
    }
  }
}
