package online.ucca.triumvirate.world.evidence;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;

/**
 * What exported evidence consists of; signed, it stands beside it as {@code manifest.json}.
 *
 * @param exportedAt when it was exported
 * @param signedBy the key that signed it, as a {@code did:key}
 * @param files every file but the manifest itself, sorted by path
 */
public record EvidenceManifest(Instant exportedAt, String signedBy, List<Item> files) {
  /** The manifest's own file. */
  public static final String FILE = "manifest.json";

  /** Copies the list. */
  public EvidenceManifest {
    files = List.copyOf(files);
  }

  /**
   * A file.
   *
   * @param path where it stands in the folder, with slashes
   * @param sha256 its hash
   * @param bytes its length
   */
  public record Item(String path, Sha256 sha256, long bytes) {}
}
