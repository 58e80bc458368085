package online.ucca.triumvirate.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.host.file.AuditLogReport;
import online.ucca.triumvirate.host.file.CopyEvidence;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.host.file.VerifyAuditLog;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.note.Checkpoint;
import online.ucca.triumvirate.model.note.NoteKey;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.KeyFiles;
import online.ucca.triumvirate.world.evidence.EvidenceFolder;
import online.ucca.triumvirate.world.evidence.EvidenceManifest;
import online.ucca.triumvirate.world.evidence.EvidenceReadme;

/**
 * Exports a world's whole evidence as one folder (spec §3.5: if a client leaves, its audit logs are
 * part of its data): each instance's audit log, checkpoints, details and cache, the registrations,
 * the public key, how to verify all of it, and a signed manifest. A private key never goes with it.
 * A damaged log is exported as it is.
 */
public final class ExportEvidence {
  private static final String REGISTRATIONS = "registrations.json";
  private static final String PUBLIC_KEY = "public-key.pem";

  private final Path home;
  private final Signer signer;
  private final TimeSource time;
  private final ProofVerifier verifier;

  private ExportEvidence(Path home, Signer signer, TimeSource time, ProofVerifier verifier) {
    this.home = home;
    this.signer = signer;
    this.time = time;
    this.verifier = verifier;
  }

  /**
   * Exports from a world.
   *
   * @param settings the world's
   * @return the export
   * @throws Refusal if the world's folder holds no evidence, or its key cannot be used
   */
  public static ExportEvidence of(WorldSettings settings) {
    if (!Files.isDirectory(clients(settings.home()))) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ENV_FILE_UNREADABLE,
              "the world's folder " + settings.home() + " holds no evidence"));
    }
    return new ExportEvidence(
        settings.home(),
        WorldKey.of(settings).signer(),
        settings.time(),
        Services.one(ProofVerifier.class, ExportEvidence.class.getClassLoader()));
  }

  /**
   * Exports into a new folder, whole or not at all.
   *
   * @param folder the folder to make
   * @return what came of each log
   * @throws Refusal {@code ENV_FOLDER_EXISTS}, {@code ENV_FILE_UNWRITABLE} or {@code
   *     ENV_FILE_UNREADABLE}
   */
  public Map<String, AuditLogReport> to(Path folder) {
    if (Files.exists(folder)) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FOLDER_EXISTS, folder + " is there already")
              .from(folder.toString()));
    }
    Path place = folder.toAbsolutePath().normalize();
    Path part =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try {
        Files.createDirectories(part);
        Map<String, AuditLogReport> logs = fill(part);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        return logs;
      } finally {
        delete(part);
      }
    } catch (IOException e) {
      throw new Refusal(
          Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, folder + " cannot be written")
              .from(folder.toString()));
    }
  }

  private Map<String, AuditLogReport> fill(Path part) throws IOException {
    Map<String, AuditLogReport> reports = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>();
    VerifyAuditLog verify = new VerifyAuditLog(TrustedKeys.of(signer.publicKey()), verifier);
    for (Path log : logs()) {
      Path instance = home.relativize(log).subpath(0, 3);
      ClientId client = new ClientId(name(instance, 1));
      AdapterId adapter = new AdapterId(name(instance, 2));
      signWhatIsThere(log, client, adapter);
      Path copy = part.resolve(instance.toString());
      CopyEvidence.copy(log, copy);
      reports.put(
          instance.resolve(EvidenceFolder.LOG).toString().replace('\\', '/'),
          verify.verify(copy.resolve(EvidenceFolder.LOG), List.of(), done -> {}));
      keys.add(new NoteKey(Checkpoint.origin(client, adapter), signer.publicKey()).verifierKey());
    }
    if (Files.isRegularFile(home.resolve(REGISTRATIONS))) {
      Files.copy(home.resolve(REGISTRATIONS), part.resolve(REGISTRATIONS));
    }
    Files.write(part.resolve(PUBLIC_KEY), KeyFiles.publicPem(signer.publicKey()));
    Files.writeString(
        part.resolve("README.txt"),
        EvidenceReadme.text(signer.publicKey(), keys),
        StandardCharsets.UTF_8);
    EvidenceFolder folder = new EvidenceFolder(part);
    EvidenceManifest manifest =
        new EvidenceManifest(time.now(), signer.publicKey().did(), folder.items());
    Files.write(
        folder.manifest(),
        DataIntegrity.sign(
                Binding.write(manifest), DataIntegrity.DOCUMENT_PROOF, signer, time.now())
            .readableBytes());
    return reports;
  }

  /** A log that cannot be signed is damaged; that is found when its copy is verified. */
  private void signWhatIsThere(Path log, ClientId client, AdapterId adapter) {
    try (FileAuditLog open = FileAuditLog.open(log, adapter, client, time)) {
      open.checkpoint(signer);
    } catch (Refusal damaged) {
      return;
    }
  }

  private List<Path> logs() throws IOException {
    try (Stream<Path> walk = Files.walk(clients(home), 3)) {
      return walk.filter(file -> file.getFileName().toString().equals(EvidenceFolder.LOG))
          .filter(file -> home.relativize(file).getNameCount() == 4)
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static String name(Path instance, int index) {
    return instance.getName(index).toString();
  }

  private static Path clients(Path home) {
    return home.resolve("clients");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
