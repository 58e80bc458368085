package online.ucca.triumvirate.engine.pack.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.engine.pack.PackFile;

/**
 * Writes packs as ZIP archives (APPNOTE 6.3), the same bytes for the same pack: entries in a fixed
 * order, with a fixed time, stored, because documents are compressed already.
 */
public final class PackArchive {
  /** Later than 1980-01-01, which time zones would shift out of the format's range. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private PackArchive() {}

  /**
   * Writes a pack: the manifest first, then the documents in their order.
   *
   * @param pack the pack
   * @return the archive's bytes
   */
  public static byte[] write(Pack pack) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, Pack.MANIFEST_PATH, pack.manifest().canonicalBytes());
      for (PackFile file : pack.files()) {
        put(zip, file.path(), file.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
