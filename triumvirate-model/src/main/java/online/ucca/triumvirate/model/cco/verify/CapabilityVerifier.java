package online.ucca.triumvirate.model.cco.verify;

import java.time.Instant;
import online.ucca.triumvirate.model.proof.ProofVerifier;

/**
 * Verifies CCOs, offline and by nothing but what it is given (decisions §5,
 * docs/spec/cco-proofs.md). Total: whatever the bytes, there is a verdict and never an exception.
 * Safe for use by several threads.
 */
public final class CapabilityVerifier {
  private final ProofVerifier verifier;

  /**
   * A verifier.
   *
   * @param verifier checks signatures
   */
  public CapabilityVerifier(ProofVerifier verifier) {
    this.verifier = verifier;
  }

  /**
   * Verifies a CCO.
   *
   * @param bytes anything; a CCO as JSON, if all is well
   * @param trust the keys that count, and the status lists at hand
   * @param at the moment for which the verdict is given
   * @return what is wrong with it, what has become of it, and why
   */
  public CapabilityVerdict verify(byte[] bytes, CapabilityTrust trust, Instant at) {
    return new Verification(verifier, trust, at).of(bytes);
  }
}
