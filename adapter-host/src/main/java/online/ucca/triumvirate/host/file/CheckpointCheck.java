package online.ucca.triumvirate.host.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import online.ucca.triumvirate.host.file.VerifyAuditLog.Violations;
import online.ucca.triumvirate.model.audit.AuditEntry;
import online.ucca.triumvirate.model.audit.AuditTrail;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.note.Checkpoint;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import org.jspecify.annotations.Nullable;

/** Holds a log against its checkpoints while its lines go by. */
final class CheckpointCheck {
  private static final int LONGEST_QUOTE = 200;

  private final TrustedKeys trusted;
  private final ProofVerifier verifier;
  private final Violations violations;
  private final Queue<CheckpointFile> expected =
      new PriorityQueue<>(Comparator.comparing(file -> file.checkpoint().size()));
  private final List<Long> held = new ArrayList<>();
  private @Nullable String origin;

  CheckpointCheck(TrustedKeys trusted, ProofVerifier verifier, Violations violations) {
    this.trusted = trusted;
    this.verifier = verifier;
    this.violations = violations;
  }

  /** Expects the log to be what a checkpoint says, if that is signed with a trusted key. */
  void expect(CheckpointFile file) {
    file.checkSignature(trusted, verifier)
        .ifPresentOrElse(violations::add, () -> expected.add(file));
  }

  /** Expects the same of a checkpoint that stands beside the log. */
  void expectOwn(Path path, long size) {
    try {
      CheckpointFile file = CheckpointFile.read(path);
      if (file.checkpoint().size() != size) {
        violations.add(
            file.finding(
                ErrorCode.AUD_CHECKPOINT_FOREIGN,
                "the checkpoint is of " + file.checkpoint().size() + " entries"));
      }
      expect(file);
    } catch (Refusal e) {
      e.findings().forEach(finding -> violations.add(finding.from(path.toString())));
    }
  }

  /** Notes whose log it is, by the first entry. */
  void isLogOf(AuditEntry entry) {
    if (origin == null) {
      origin = Checkpoint.origin(entry.clientId(), entry.adapterId());
    }
  }

  /** Compares the log so far with the checkpoints of its size. */
  void reached(AuditTrail trail) {
    for (CheckpointFile file = expected.peek();
        file != null && file.checkpoint().size() <= trail.size();
        file = expected.peek()) {
      compare(expected.remove(), trail);
    }
  }

  /** Says which checkpoints tell of more entries than there are. */
  void end(long size) {
    for (CheckpointFile file = expected.poll(); file != null; file = expected.poll()) {
      if (isOfThisLog(file)) {
        violations.add(
            file.finding(
                ErrorCode.AUD_TRUNCATED,
                "the log has "
                    + size
                    + " entries and had "
                    + file.checkpoint().size()
                    + " when the checkpoint was signed"));
      }
    }
  }

  @Nullable String origin() {
    return origin;
  }

  List<Long> held() {
    return held;
  }

  private void compare(CheckpointFile file, AuditTrail trail) {
    long size = file.checkpoint().size();
    if (!isOfThisLog(file)) {
      return;
    }
    if (size == trail.size() && file.checkpoint().root().equals(trail.root())) {
      if (!held.contains(size)) {
        held.add(size);
      }
    } else {
      violations.add(
          file.finding(
              ErrorCode.AUD_HISTORY_CHANGED,
              "the first " + size + " entries are not those that the checkpoint was signed for"));
    }
  }

  private boolean isOfThisLog(CheckpointFile file) {
    boolean same = origin == null || file.checkpoint().origin().equals(origin);
    if (!same) {
      violations.add(
          file.finding(
              ErrorCode.AUD_CHECKPOINT_FOREIGN,
              "the checkpoint is of the log "
                  + Excerpt.of(file.checkpoint().origin(), LONGEST_QUOTE)));
    }
    return same;
  }
}
