package online.ucca.triumvirate.world.archive;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import online.ucca.triumvirate.engine.database.TableRow;
import online.ucca.triumvirate.engine.database.TableShape;
import online.ucca.triumvirate.engine.storage.ContentSource;
import online.ucca.triumvirate.model.error.ErrorCode;
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
      if (zip.size() > MOST_ENTRIES) {
        throw BadArchive.refusal(file.toString(), "has more entries than an archive has");
      }
      Enumeration<? extends ZipEntry> each = zip.entries();
      while (each.hasMoreElements()) {
        ZipEntry entry = each.nextElement();
        String name = entry.getName();
        if (!name.equals(ArchiveManifest.FILE) && !ArchivePath.isSafe(name)) {
          throw BadArchive.refusal(name, "is no path of an archive");
        }
        if (entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize()) {
          throw BadArchive.refusal(name, "is compressed: the entries of an archive are stored");
        }
        total += entry.getSize();
        if (entry.getSize() < 0 || total > length) {
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
    return document(ArchiveManifest.FILE, MANIFEST, () -> raw(ArchiveManifest.FILE));
  }

  /** What a manifest says that fits its schema. */
  static ArchiveManifest read(JsonDocument manifest) {
    return bind(
        manifest.without(DataIntegrity.DOCUMENT_PROOF),
        ArchiveManifest.FILE,
        ArchiveManifest.class);
  }

  /** What the tables are made of. */
  List<TableShape> tables(Map<String, ArchiveManifest.Entry> listed) {
    ArchivedTables tables =
        bind(
            document(
                ArchivePath.TABLES, JsonLimits.DEFAULT, () -> open(ArchivePath.TABLES, listed)),
            ArchivePath.TABLES,
            ArchivedTables.class);
    List<TableShape> shapes;
    try {
      shapes = tables.shapes();
    } catch (IllegalArgumentException e) {
      throw BadArchive.refusal(ArchivePath.TABLES, "is of no tables: " + e.getMessage());
    }
    Set<String> expected = new HashSet<>(Set.of(ArchivePath.TABLES));
    shapes.forEach(table -> expected.add(ArchivePath.ofTable(table.name())));
    Set<String> there = new HashSet<>(listed.keySet());
    there.removeIf(path -> !path.startsWith(ArchivePath.DATABASE));
    if (!there.equals(expected) || expected.size() != shapes.size() + 1) {
      throw BadArchive.refusal(ArchivePath.TABLES, "describes other tables than there are");
    }
    return shapes;
  }

  /** Gives the rows of a table, each as the table has them. */
  void rows(TableShape table, Map<String, ArchiveManifest.Entry> listed, Consumer<TableRow> each) {
    String path = ArchivePath.ofTable(table.name());
    try (InputStream in = open(path, listed)) {
      TableLines.read(in, table, each);
    } catch (IOException e) {
      throw BadArchive.refusal(path, "cannot be read");
    } catch (TableLines.NoRow e) {
      throw BadArchive.refusal(path, "holds what is no row: " + e.getMessage());
    }
  }

  private static <T> T bind(JsonDocument document, String path, Class<T> type) {
    try {
      return Binding.read(document, type);
    } catch (Refusal | IllegalArgumentException | NullPointerException e) {
      throw BadArchive.refusal(path, "does not say what it should: " + e.getMessage());
    }
  }

  private static JsonDocument document(String path, JsonLimits limits, ContentSource source) {
    try (InputStream in = source.open()) {
      return JsonDocument.read(in.readNBytes(limits.bytes() + 1), limits);
    } catch (IOException e) {
      throw BadArchive.refusal(path, "cannot be read");
    } catch (Refusal e) {
      if (e.code().equals(ErrorCode.WLD_BAD_ARCHIVE.name())) {
        throw e;
      }
      List<String> codes = e.findings().stream().map(finding -> finding.message()).toList();
      throw BadArchive.refusal(path, "cannot be read: " + codes.get(0));
    }
  }

  private InputStream open(String path, Map<String, ArchiveManifest.Entry> listed)
      throws IOException {
    ArchiveManifest.Entry entry = listed.get(path);
    if (entry == null) {
      throw BadArchive.refusal(path, "is missing");
    }
    return open(entry);
  }

  /**
   * An entry's bytes. Reading beyond the last refuses if they are not those that the manifest
   * states: what was verified before may have been changed since.
   */
  InputStream open(ArchiveManifest.Entry entry) throws IOException {
    return new Checked(raw(entry.path()), entry);
  }

  private InputStream raw(String path) throws IOException {
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

  private static final class Checked extends FilterInputStream {
    private final ArchiveManifest.Entry entry;
    private final MessageDigest digest = ArchiveWriter.sha256();
    private long length;
    private boolean ended;

    Checked(InputStream in, ArchiveManifest.Entry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
      int read = super.read(into, offset, count);
      if (read > 0) {
        digest.update(into, offset, read);
        length += read;
      } else if (read < 0 && !ended) {
        ended = true;
        if (length != entry.bytes()
            || !HexFormat.of().formatHex(digest.digest()).equals(entry.sha256().hex())) {
          throw BadArchive.refusal(
              entry.path(), "does not have the hash and length that are stated");
        }
      }
      return read;
    }

    @Override
    public long skip(long count) throws IOException {
      return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
