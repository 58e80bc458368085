package online.ucca.triumvirate.cli;

import java.util.List;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;

/** The exit statuses of every command. */
final class ExitStatus {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int ENVIRONMENT = 3;

  private ExitStatus() {}

  /** The status that findings lead to: the surroundings' fault only if nothing else is at fault. */
  static int of(List<Finding> findings) {
    List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
    if (blocking.isEmpty()) {
      return DONE;
    }
    return blocking.stream().allMatch(ExitStatus::isOfSurroundings) ? ENVIRONMENT : REFUSED;
  }

  /** A network that fails is the surroundings' fault, although it fails while a source is taken. */
  private static boolean isOfSurroundings(Finding finding) {
    return finding.phase() == Phase.ENVIRONMENT || finding.hasCode(ErrorCode.ING_NETWORK_FAILURE);
  }
}
