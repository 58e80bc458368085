package online.ucca.triumvirate.engine.pack.archive;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import online.ucca.triumvirate.engine.pack.Pack;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;

/**
 * Verifies a pack without a network and without what made it: the manifest's proof, the hash of
 * every document, that no file is missing or added, that every document is there in every format,
 * and that every requirement is covered by items that stand in one of them.
 */
public final class VerifyPack {
  /** Many times the largest pack, and little enough to be held twice in a heap of 256 MB. */
  private static final long LARGEST_ARCHIVE = 64L * 1024 * 1024;

  private static final int MOST_ENTRIES = 1000;

  private final ProofCheck proofCheck;

  /**
   * Verifies packs.
   *
   * @param trusted the keys that count
   * @param verifier checks signatures
   */
  public VerifyPack(TrustedKeys trusted, ProofVerifier verifier) {
    this(
        (document, pointer) ->
            DataIntegrity.verify(document, pointer, trusted, verifier).stream().toList());
  }

  /**
   * Verifies packs by a check of its own.
   *
   * @param proofCheck checks the manifest's proof
   */
  public VerifyPack(ProofCheck proofCheck) {
    this.proofCheck = proofCheck;
  }

  /**
   * Verifies a pack.
   *
   * @param archive the archive's bytes
   * @return everything that is wrong, and what the check of the proof has to say; empty if nothing
   *     is
   * @throws Refusal {@code PCK_NOT_A_PACK} if it cannot be read as a pack, a {@code JSN_} code if
   *     its manifest is not JSON
   */
  public List<Finding> verify(byte[] archive) {
    Map<String, byte[]> entries = read(archive);
    byte[] manifestBytes = entries.remove(Pack.MANIFEST_PATH);
    if (manifestBytes == null) {
      throw notAPack("the archive has no " + Pack.MANIFEST_PATH);
    }
    JsonDocument manifest = JsonDocument.read(manifestBytes);
    List<Finding> findings =
        new ArrayList<>(proofCheck.check(manifest, DataIntegrity.DOCUMENT_PROOF));
    findings.addAll(checkFiles(manifest, entries));
    findings.addAll(ManifestCheck.check(manifest));
    return findings;
  }

  private static List<Finding> checkFiles(JsonDocument manifest, Map<String, byte[]> entries) {
    List<Finding> findings = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    for (JsonObject document : objects(manifest, "documents")) {
      String path = document.getString("path", "");
      byte[] content = entries.get(path);
      if (!listed.add(path)) {
        findings.add(altered(path, "is listed twice"));
      } else if (content == null) {
        findings.add(altered(path, "is listed in the manifest and missing from the archive"));
      } else if (!Sha256.of(content).hex().equals(document.getString("sha256", ""))) {
        findings.add(altered(path, "does not have the hash that the manifest states"));
      } else if (!(document.get("bytes") instanceof JsonNumber length)
          || !length.isIntegral()
          || length.longValue() != content.length) {
        findings.add(altered(path, "does not have the length that the manifest states"));
      }
    }
    entries.keySet().stream()
        .filter(path -> !listed.contains(path))
        .forEach(path -> findings.add(altered(path, "is not listed in the manifest")));
    return findings;
  }

  static List<JsonObject> objects(JsonDocument manifest, String member) {
    List<JsonObject> objects = new ArrayList<>();
    if (manifest.tree().get(member) instanceof JsonArray array) {
      for (JsonValue value : array) {
        if (value instanceof JsonObject object) {
          objects.add(object);
        }
      }
    }
    if (objects.isEmpty()) {
      throw notAPack("the manifest lists no " + member);
    }
    return objects;
  }

  private static Map<String, byte[]> read(byte[] archive) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes((int) (LARGEST_ARCHIVE - total) + 1);
        total += content.length;
        if (total > LARGEST_ARCHIVE || entries.size() >= MOST_ENTRIES) {
          throw notAPack("the archive unpacks to more than a pack ever holds");
        }
        if (entries.put(entry.getName(), content) != null) {
          throw notAPack("the archive holds '" + entry.getName() + "' twice");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw notAPack("the archive cannot be read: " + e.getMessage());
    }
    if (entries.isEmpty()) {
      throw notAPack("the file is not a ZIP archive");
    }
    return entries;
  }

  private static Finding altered(String path, String what) {
    return Finding.of(ErrorCode.PCK_FILE_ALTERED, path + " " + what).from(path);
  }

  private static Refusal notAPack(String message) {
    return new Refusal(Finding.of(ErrorCode.PCK_NOT_A_PACK, message));
  }
}
