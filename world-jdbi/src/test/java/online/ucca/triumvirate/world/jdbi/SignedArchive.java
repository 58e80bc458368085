package online.ucca.triumvirate.world.jdbi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.world.archive.ArchiveManifest;

/** Archives that somebody made by hand and signed, so that every hash in them holds. */
final class SignedArchive {
  private SignedArchive() {}

  /** An archive of these entries, under a manifest that lists and signs them. */
  static Path of(Path file, Map<String, byte[]> entries, Signer signer) {
    return of(file, entries, manifest(entries, signer), signer);
  }

  /** An archive of these entries under a given manifest, which is signed. */
  static Path of(Path file, Map<String, byte[]> entries, JsonDocument manifest, Signer signer) {
    Map<String, byte[]> all = new LinkedHashMap<>(entries);
    all.remove(ArchiveManifest.FILE);
    all.put(
        ArchiveManifest.FILE,
        DataIntegrity.sign(manifest, DataIntegrity.DOCUMENT_PROOF, signer, ArchivedWorld.NOW)
            .canonicalBytes());
    return Tampered.stored(file, all);
  }

  /** What lists these entries. */
  static JsonDocument manifest(Map<String, byte[]> entries, Signer signer) {
    List<ArchiveManifest.Entry> listed = new ArrayList<>();
    entries.forEach(
        (path, bytes) -> {
          if (!path.equals(ArchiveManifest.FILE)) {
            listed.add(new ArchiveManifest.Entry(path, Sha256.of(bytes), bytes.length));
          }
        });
    listed.sort(Comparator.comparing(ArchiveManifest.Entry::path));
    return Binding.write(
        new ArchiveManifest(
            ArchiveManifest.FORMAT,
            ArchiveFixture.ID,
            ArchivedWorld.NOW,
            signer.publicKey().did(),
            listed,
            List.of()));
  }
}
