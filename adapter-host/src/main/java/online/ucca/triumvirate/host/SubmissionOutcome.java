package online.ucca.triumvirate.host;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.Finding;

/**
 * An engine's answer to a submission.
 *
 * @param accepted whether it accepted
 * @param findings why not; warnings if it did
 */
public record SubmissionOutcome(boolean accepted, List<Finding> findings) {

  /** Copies the findings. */
  public SubmissionOutcome {
    findings = Copies.list(findings);
  }
}
