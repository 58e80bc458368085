package online.ucca.triumvirate.world.holding;

/** Told how a sync goes on. */
public interface SyncProgress {

  /**
   * A sync begins, or goes on where it was left.
   *
   * @param request which sync, and its codes
   * @param received how many of the codes an earlier process has dealt with
   */
  void begins(SyncRequest request, int received);

  /**
   * A code was dealt with, and that is on disk.
   *
   * @param outcome what it came to
   */
  void done(CodeOutcome outcome);
}
