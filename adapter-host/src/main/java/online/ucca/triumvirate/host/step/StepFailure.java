package online.ucca.triumvirate.host.step;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** A step that gave no usable result. */
public final class StepFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;
  private final boolean running;

  StepFailure(List<Finding> findings, boolean running) {
    super("a step of an adapter gave no usable result");
    this.findings = List.copyOf(findings);
    this.running = running;
  }

  /**
   * Why.
   *
   * @return the adapter's own findings or the host's; perhaps none that blocks, if an adapter says
   *     so little
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Whether the adapter was left running, past its deadline or because the caller was interrupted.
   *
   * @return whether nothing more should be asked of it
   */
  public boolean isRunning() {
    return running;
  }

  /**
   * The failure as a refusal.
   *
   * @param step which step it was
   * @return the refusal, with the step's own code if no finding blocks
   */
  public Refusal refusal(Step step) {
    List<Finding> reasons = new ArrayList<>(findings);
    if (reasons.stream().noneMatch(Finding::blocks)) {
      reasons.add(Finding.of(step.fault(), "the adapter gave no error that says why it failed"));
    }
    return new Refusal(reasons);
  }
}
