package online.ucca.triumvirate.world.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * Writes an archive: entries stored as they are, with one fixed time, the same bytes for the same
 * entries. Each goes through a file beside the archive first, because its length and its check sum
 * stand before it; nothing is held in memory.
 */
final class ArchiveWriter implements Closeable {
  /** Later than 1980-01-01, which time zones would shift out of the format's range. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Path file;
  private final Path beside;
  private final LongConsumer progress;
  private final ZipOutputStream zip;
  private final List<ArchiveManifest.Entry> entries = new ArrayList<>();
  private long written;

  /** Writes to a file that is not there yet, and to another one beside it. */
  ArchiveWriter(Path file, LongConsumer progress) throws IOException {
    this.file = file;
    this.beside = file.resolveSibling(file.getFileName() + ".entry");
    this.progress = progress;
    this.zip =
        new ZipOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)));
    zip.setMethod(ZipOutputStream.STORED);
  }

  /** Gives the bytes of an entry. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Adds an entry, which the manifest will list. */
  ArchiveManifest.Entry add(String path, Content content) throws IOException {
    ArchiveManifest.Entry entry = put(path, content);
    entries.add(entry);
    return entry;
  }

  /** The entries that were added, sorted by path. */
  List<ArchiveManifest.Entry> entries() {
    return entries.stream().sorted(Comparator.comparing(ArchiveManifest.Entry::path)).toList();
  }

  /** Adds the manifest, and brings everything to the disk. */
  void finish(byte[] manifest) throws IOException {
    store(ArchiveManifest.FILE, out -> out.write(manifest));
    zip.close();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private ArchiveManifest.Entry put(String path, Content content) throws IOException {
    if (!ArchivePath.isSafe(path)) {
      throw new IllegalArgumentException("no path in an archive: " + path);
    }
    MessageDigest digest = store(path, content);
    return new ArchiveManifest.Entry(
        path, new Sha256(HexFormat.of().formatHex(digest.digest())), Files.size(beside));
  }

  private MessageDigest store(String path, Content content) throws IOException {
    MessageDigest digest = sha256();
    CRC32 crc = new CRC32();
    try (OutputStream out =
        new BufferedOutputStream(
            new CheckedOutputStream(
                new DigestOutputStream(Files.newOutputStream(beside), digest), crc))) {
      content.writeTo(out);
    }
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(Files.size(beside));
    entry.setCompressedSize(entry.getSize());
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    Files.copy(beside, zip);
    zip.closeEntry();
    written += entry.getSize();
    progress.accept(written);
    return digest;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
