package online.ucca.triumvirate.corpus;

import online.ucca.triumvirate.model.id.Sha256;

/**
 * The call of a language model that made an extraction (spec D8). It cannot be repeated, so it is
 * recorded, and what it gave is kept.
 *
 * @param model the model and its version, as its maker names it
 * @param callId the call's identifier, as the model's service gave it
 * @param responseHash SHA-256 of the response as received
 */
public record ModelCall(String model, String callId, Sha256 responseHash) {

  /** Refuses a call that nobody could trace. */
  public ModelCall {
    if (model.isBlank() || callId.isBlank()) {
      throw new IllegalArgumentException("an extraction names its model and its call");
    }
  }
}
