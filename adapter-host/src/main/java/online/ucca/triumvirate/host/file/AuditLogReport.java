package online.ucca.triumvirate.host.file;

import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying an audit log.
 *
 * @param origin which log it is, as its checkpoints name it; null if no line of it is an entry
 * @param entries how many lines it has
 * @param root the root of the Merkle tree over them
 * @param checkpoints the sizes whose signed checkpoints hold, smallest first
 * @param violations how many things are wrong
 * @param findings the first of them, at most {@link #MOST_FINDINGS}
 */
public record AuditLogReport(
    @Nullable String origin,
    long entries,
    Sha256 root,
    List<Long> checkpoints,
    long violations,
    List<Finding> findings) {

  /** How many findings are kept, so that a log that is all wrong does not fill the memory. */
  public static final int MOST_FINDINGS = 10_000;

  /** Copies the lists. */
  public AuditLogReport {
    checkpoints = List.copyOf(checkpoints);
    findings = List.copyOf(findings);
  }

  /**
   * Whether nothing is wrong.
   *
   * @return true if nothing is
   */
  public boolean intact() {
    return violations == 0;
  }
}
