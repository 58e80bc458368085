package online.ucca.triumvirate.world.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an archive without the world that it was made of, and without a network: the manifest's
 * proof and form, that every entry is there with its hash and its length, and that there is no
 * other.
 */
public final class VerifyArchive {
  private final TrustedKeys trusted;
  private final ProofVerifier verifier;
  private final SchemaValidator schemaValidator;

  /**
   * Verifies archives.
   *
   * @param trusted the keys that count
   * @param verifier checks signatures
   * @param schemaValidator holds the manifest against its published schema
   */
  public VerifyArchive(
      TrustedKeys trusted, ProofVerifier verifier, SchemaValidator schemaValidator) {
    this.trusted = trusted;
    this.verifier = verifier;
    this.schemaValidator = schemaValidator;
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
    List<Finding> misfits =
        schemaValidator.validate(document, PublishedSchema.Name.WORLD_ARCHIVE_1).stream()
            .map(BadArchive::misfit)
            .toList();
    if (!misfits.isEmpty()) {
      return new Report(null, Stream.concat(findings.stream(), misfits.stream()).toList());
    }
    ArchiveManifest manifest = ArchiveFile.read(document);
    if (!isSigner(manifest, document)) {
      findings.add(
          BadArchive.found(ArchiveManifest.FILE, "names another key than the one that signed it"));
    }
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

  private static boolean isSigner(ArchiveManifest manifest, JsonDocument document) {
    return DataIntegrity.read(document, DataIntegrity.DOCUMENT_PROOF)
        .map(proof -> proof.verificationMethod().startsWith(manifest.signedBy() + "#"))
        .orElse(true);
  }

  private static void compare(
      ArchiveFile archive, ArchiveManifest.Entry entry, List<Finding> findings) {
    String path = entry.path();
    if (WorldFiles.isNoEntry(path)
        || (path.startsWith(ArchivePath.OBJECTS)
            && !ObjectKey.isKey(path.substring(ArchivePath.OBJECTS.length())))) {
      findings.add(BadArchive.found(path, "has no place in an archive"));
    }
    try (InputStream in = archive.open(entry)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      in.transferTo(WorldFiles.mayBeAKey(entry) ? bytes : OutputStream.nullOutputStream());
      if (WorldFiles.isKeyStore(path) || WorldFiles.holdsAPrivateKey(bytes.toByteArray())) {
        findings.add(BadArchive.found(path, "holds a private key, which no archive does"));
      }
    } catch (IOException e) {
      findings.add(BadArchive.found(path, "cannot be read"));
    } catch (Refusal e) {
      findings.addAll(e.findings());
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
