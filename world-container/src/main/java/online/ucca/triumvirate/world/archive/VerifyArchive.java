package online.ucca.triumvirate.world.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an archive without the world that it was made of, and without a network: the manifest's
 * proof, that every entry is there with its hash and its length, and that there is no other.
 */
public final class VerifyArchive {
  private static final int BLOCK = 64 * 1024;

  private final TrustedKeys trusted;
  private final ProofVerifier verifier;

  /**
   * Verifies archives.
   *
   * @param trusted the keys that count
   * @param verifier checks signatures
   */
  public VerifyArchive(TrustedKeys trusted, ProofVerifier verifier) {
    this.trusted = trusted;
    this.verifier = verifier;
  }

  /**
   * Verifies an archive.
   *
   * @param file the archive
   * @param progress told, now and then, how many bytes were verified
   * @return everything that is wrong
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if there is no such file
   */
  public Report verify(Path file, LongConsumer progress) {
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      return verify(archive, progress);
    } catch (Refusal e) {
      if (e.code().startsWith("ENV_")) {
        throw e;
      }
      return new Report(null, e.findings());
    }
  }

  /** The same, of one that is open. */
  Report verify(ArchiveFile archive, LongConsumer progress) {
    JsonDocument document = archive.manifest();
    List<Finding> findings = new ArrayList<>();
    DataIntegrity.verify(document, DataIntegrity.DOCUMENT_PROOF, trusted, verifier)
        .ifPresent(finding -> findings.add(finding.from(ArchiveManifest.FILE)));
    ArchiveManifest manifest = ArchiveFile.read(document);
    Set<String> there = new HashSet<>(archive.paths());
    long read = 0;
    for (ArchiveManifest.Entry entry : manifest.entries()) {
      if (!there.remove(entry.path())) {
        findings.add(BadArchive.found(entry.path(), "is listed and missing, or listed twice"));
      } else {
        compare(archive, entry, findings);
        read += entry.bytes();
        progress.accept(read);
      }
    }
    there.stream()
        .sorted()
        .forEach(path -> findings.add(BadArchive.found(path, "is not listed in the manifest")));
    return new Report(manifest, findings);
  }

  private static void compare(
      ArchiveFile archive, ArchiveManifest.Entry entry, List<Finding> findings) {
    MessageDigest digest = ArchiveWriter.sha256();
    long length = 0;
    try (InputStream in = archive.open(entry.path())) {
      byte[] block = new byte[BLOCK];
      for (int part = in.read(block); part >= 0; part = in.read(block)) {
        digest.update(block, 0, part);
        length += part;
      }
    } catch (IOException e) {
      findings.add(BadArchive.found(entry.path(), "cannot be read"));
      return;
    }
    if (length != entry.bytes()
        || !HexFormat.of().formatHex(digest.digest()).equals(entry.sha256().hex())) {
      findings.add(
          BadArchive.found(entry.path(), "does not have the hash and length that are stated"));
    }
  }

  /**
   * What came of a verification.
   *
   * @param manifest what the archive says of itself; null if that cannot be read
   * @param findings everything that is wrong
   */
  public record Report(@Nullable ArchiveManifest manifest, List<Finding> findings) {
    /** Copies the findings. */
    public Report {
      findings = List.copyOf(findings);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if nothing is
     */
    public boolean intact() {
      return findings.isEmpty();
    }
  }
}
