package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.model.audit.AuditDraft;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import online.ucca.triumvirate.signing.KeyFiles;

/** Logs with checkpoints, what an attacker makes of them, and what is found. */
final class SignedLogs {
  static final BouncyCastleProofVerifier VERIFIER = new BouncyCastleProofVerifier();

  private SignedLogs() {}

  static Signer signer(Path folder) {
    return KeyFiles.generate(folder.resolve("key.pem"));
  }

  /** A log of some entries with a checkpoint of all of them. */
  static Path signed(Path file, int entries, Signer signer) {
    try (FileAuditLog log = Events.open(file)) {
      for (int i = 0; i < entries; i++) {
        log.append(Events.of("w", i));
      }
      log.checkpoint(signer);
    }
    return file;
  }

  static AuditLogReport verify(Path file, Signer signer, Path... checkpoints) {
    return new VerifyAuditLog(TrustedKeys.of(signer.publicKey()), VERIFIER)
        .verify(file, List.of(checkpoints), done -> {});
  }

  static List<String> codes(AuditLogReport report) {
    return report.findings().stream().map(finding -> finding.errorCode()).distinct().toList();
  }

  /** Changes the lines of a file. */
  static void edit(Path file, UnaryOperator<List<String>> change) {
    try {
      List<String> lines = change.apply(new ArrayList<>(Files.readAllLines(file)));
      Files.writeString(file, String.join("", lines.stream().map(l -> l + "\n").toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A chain that holds, over entries with these numbers: what who holds the disk can make. */
  static List<String> recomputed(int... numbers) {
    List<String> lines = new ArrayList<>();
    Sha256 previous = AuditEntry.NO_PREVIOUS;
    for (int number : numbers) {
      AuditDraft.LinkedEntry linked =
          AuditDraft.of(
                  Events.of("w", number),
                  Instant.EPOCH,
                  new AdapterId("harbour-v1"),
                  new ClientId("client-a"))
              .link(lines.size(), previous);
      lines.add(new String(linked.line(), StandardCharsets.UTF_8));
      previous = linked.entry().entryHash();
    }
    return lines;
  }
}
