package online.ucca.triumvirate.host.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import online.ucca.triumvirate.model.audit.AuditTrail;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;

/**
 * Verifies an audit log in a file: every line ({@link AuditTrail}), every detail that is stored
 * beside it, and every checkpoint, its own and those that somebody kept elsewhere. It changes
 * nothing, and its memory does not grow with the log. Safe for use by several threads.
 */
public final class VerifyAuditLog {
  private final TrustedKeys trusted;
  private final ProofVerifier verifier;

  /**
   * Verifies logs.
   *
   * @param trusted the keys whose checkpoints count
   * @param verifier checks signatures
   */
  public VerifyAuditLog(TrustedKeys trusted, ProofVerifier verifier) {
    this.trusted = trusted;
    this.verifier = verifier;
  }

  /**
   * Verifies a log.
   *
   * @param log the file
   * @param kept checkpoints beside those that stand beside the log
   * @param progress told, now and then, how many bytes of the log were verified
   * @return what was found
   * @throws online.ucca.triumvirate.model.error.Refusal {@code ENV_FILE_UNREADABLE} if a file
   *     cannot be read, {@code AUD_NOTE_MALFORMED} if one that was named is no checkpoint
   */
  public AuditLogReport verify(Path log, List<Path> kept, LongConsumer progress) {
    try (LogSnapshot snapshot = LogSnapshot.open(log)) {
      AuditFolder folder = new AuditFolder(log);
      Violations violations = new Violations();
      CheckpointCheck checkpoints = new CheckpointCheck(trusted, verifier, violations);
      kept.forEach(file -> checkpoints.expect(CheckpointFile.read(file)));
      for (long size : folder.checkpointSizes()) {
        checkpoints.expectOwn(folder.checkpoint(size), size);
      }
      AuditTrail trail = new AuditTrail();
      LogLines lines = new LogLines(snapshot, 0, snapshot.size());
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        AuditTrail.Step step = trail.accept(line.get());
        step.findings().forEach(violations::add);
        if (step.entry() != null) {
          checkpoints.isLogOf(step.entry());
          StoredDetail.check(step.entry(), folder, violations);
        }
        checkpoints.reached(trail);
        progress.accept(lines.position());
      }
      if (lines.position() < snapshot.size()) {
        violations.add(
            Finding.of(
                    ErrorCode.AUD_TORN_RECORD,
                    "the log ends with "
                        + (snapshot.size() - lines.position())
                        + " bytes that no line feed ends")
                .from("line " + (trail.size() + 1)));
      }
      checkpoints.end(trail.size());
      return new AuditLogReport(
          checkpoints.origin(),
          trail.size(),
          trail.root(),
          checkpoints.held(),
          violations.count(),
          violations.first());
    } catch (IOException e) {
      throw LogSnapshot.unreadable(log);
    }
  }

  /** What is wrong with a log: all of it counted, the first of it kept. */
  static final class Violations {
    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(Finding finding) {
      count++;
      if (first.size() < AuditLogReport.MOST_FINDINGS) {
        first.add(finding);
      }
    }

    long count() {
      return count;
    }

    List<Finding> first() {
      return first;
    }
  }
}
