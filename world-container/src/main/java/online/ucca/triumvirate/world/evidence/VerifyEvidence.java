package online.ucca.triumvirate.world.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import online.ucca.triumvirate.host.file.AuditLogReport;
import online.ucca.triumvirate.host.file.VerifyAuditLog;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.JsonLimits;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;

/**
 * Verifies an audit log, or a whole folder that {@code ExportEvidence} made: its manifest, every
 * file, every log. It changes nothing. Safe for use by several threads.
 */
public final class VerifyEvidence {
  private final TrustedKeys trusted;
  private final ProofVerifier verifier;

  /**
   * Verifies evidence.
   *
   * @param trusted the keys that count
   * @param verifier checks signatures
   */
  public VerifyEvidence(TrustedKeys trusted, ProofVerifier verifier) {
    this.trusted = trusted;
    this.verifier = verifier;
  }

  /**
   * Verifies evidence.
   *
   * @param place a log's file, an instance's folder or an exported folder
   * @param checkpoints checkpoints that were kept elsewhere, of the one log that there is
   * @param progress told, now and then, how many bytes of the log at hand were verified
   * @return what was found
   * @throws Refusal {@code ENV_FILE_UNREADABLE} if there is no such file
   */
  public Report verify(Path place, List<Path> checkpoints, LongConsumer progress) {
    EvidenceFolder folder = new EvidenceFolder(place);
    if (!Files.isDirectory(place)) {
      return report(List.of(), Map.of(place.toString(), place), checkpoints, progress);
    }
    if (!Files.exists(folder.manifest())) {
      Path log = place.resolve(EvidenceFolder.LOG);
      return report(List.of(), Map.of(log.toString(), log), checkpoints, progress);
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, Path> logs = new LinkedHashMap<>();
    List<EvidenceManifest.Item> items = folder.items();
    compare(items, manifest(folder, findings), findings);
    for (EvidenceManifest.Item item : items) {
      Path file = place.resolve(item.path());
      if (String.valueOf(file.getFileName()).equals(EvidenceFolder.LOG)) {
        logs.put(item.path(), file);
      }
    }
    return report(findings, logs, checkpoints, progress);
  }

  private Report report(
      List<Finding> findings,
      Map<String, Path> logs,
      List<Path> checkpoints,
      LongConsumer progress) {
    VerifyAuditLog verify = new VerifyAuditLog(trusted, verifier);
    Map<String, AuditLogReport> reports = new LinkedHashMap<>();
    logs.forEach((name, log) -> reports.put(name, verify.verify(log, checkpoints, progress)));
    return new Report(findings, reports);
  }

  private List<EvidenceManifest.Item> manifest(EvidenceFolder folder, List<Finding> findings) {
    String name = folder.manifest().toString();
    try {
      JsonDocument document =
          JsonDocument.read(EvidenceFolder.read(folder.manifest(), JsonLimits.DEFAULT.bytes() + 1));
      DataIntegrity.verify(document, DataIntegrity.DOCUMENT_PROOF, trusted, verifier)
          .ifPresent(finding -> findings.add(finding.from(name)));
      return Binding.read(document.without(DataIntegrity.DOCUMENT_PROOF), EvidenceManifest.class)
          .files();
    } catch (Refusal e) {
      e.findings().forEach(finding -> findings.add(finding.from(name)));
      return List.of();
    }
  }

  private static void compare(
      List<EvidenceManifest.Item> there,
      List<EvidenceManifest.Item> listed,
      List<Finding> findings) {
    Map<String, EvidenceManifest.Item> missing =
        listed.stream()
            .collect(
                Collectors.toMap(
                    EvidenceManifest.Item::path, item -> item, (a, b) -> a, LinkedHashMap::new));
    for (EvidenceManifest.Item item : there) {
      EvidenceManifest.Item stated = missing.remove(item.path());
      if (stated == null) {
        findings.add(altered(item, "the manifest does not list it"));
      } else if (!stated.equals(item)) {
        findings.add(altered(item, "it does not have the hash and length that are stated"));
      }
    }
    missing.values().forEach(item -> findings.add(altered(item, "it is not there")));
  }

  private static Finding altered(EvidenceManifest.Item item, String why) {
    return Finding.of(ErrorCode.AUD_EXPORT_ALTERED, why).from(item.path());
  }

  /**
   * What came of a verification.
   *
   * @param findings what is wrong with the folder as a whole
   * @param logs what came of each log, by its name
   */
  public record Report(List<Finding> findings, Map<String, AuditLogReport> logs) {
    /** Copies both. */
    public Report {
      findings = List.copyOf(findings);
      logs = Collections.unmodifiableMap(new LinkedHashMap<>(logs));
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if nothing is
     */
    public boolean intact() {
      return findings.isEmpty() && logs.values().stream().allMatch(AuditLogReport::intact);
    }
  }
}
