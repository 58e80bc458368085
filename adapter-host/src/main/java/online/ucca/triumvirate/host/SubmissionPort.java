package online.ucca.triumvirate.host;

/**
 * The way to an engine, in process or over a network (spec A2): bytes in, outcome out. A
 * composition root binds it. Safe for use by several threads.
 */
@FunctionalInterface
public interface SubmissionPort {

  /**
   * Submits a signed Triumvirate.
   *
   * @param signedTriumvirate the envelope as JSON
   * @return whether the engine accepted it
   */
  SubmissionOutcome submit(byte[] signedTriumvirate);
}
