package online.ucca.triumvirate.host.check;

import online.ucca.triumvirate.adapter.Obligation;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;

/** An obligation that an adapter did not keep, as a finding that quotes its number. */
public final class Breach {
  private Breach() {}

  /**
   * The finding of a breach.
   *
   * @param code the code
   * @param obligation what was not kept
   * @param message how
   * @return the finding, with the obligation's own remedy
   */
  public static Finding of(ErrorCode code, Obligation obligation, String message) {
    return Finding.of(code, obligation.id() + ": " + message).withRemedy(obligation.remedy());
  }
}
