package online.ucca.triumvirate.world.archive;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;

/**
 * What an archive consists of; signed, it is the archive's last entry.
 *
 * @param format {@value #FORMAT}
 * @param worldId the world
 * @param exportedAt when it was taken out
 * @param signedBy the key that signed, as a {@code did:key}
 * @param entries every entry but the manifest itself, sorted by path
 * @param leftOut files of the world that were left out, sorted: private keys, and what is no file
 */
public record ArchiveManifest(
    String format,
    String worldId,
    Instant exportedAt,
    String signedBy,
    List<Entry> entries,
    List<String> leftOut) {
  /** The manifest's own entry. */
  public static final String FILE = "manifest.json";

  /** The form that an archive states. */
  public static final String FORMAT = "world-archive-1";

  /** Copies the lists. */
  public ArchiveManifest {
    entries = List.copyOf(entries);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The hash of everything that is in the archive, whoever made it and when: the SHA-256 of the RFC
   * 8785 form of an object that has each path as a member, with the entry's hash.
   *
   * @return equal for equal content
   */
  public Sha256 contentHash() {
    TreeMap<String, String> hashes = new TreeMap<>();
    entries.forEach(entry -> hashes.put(entry.path, entry.sha256.hex()));
    return Binding.write(hashes).digest();
  }

  /**
   * An entry.
   *
   * @param path its path in the archive
   * @param sha256 its hash
   * @param bytes its length
   */
  public record Entry(String path, Sha256 sha256, long bytes) {

    /** Checks path and length. */
    public Entry {
      if (!ArchivePath.isSafe(path) || bytes < 0) {
        throw new IllegalArgumentException("no entry of an archive: " + path);
      }
    }
  }
}
