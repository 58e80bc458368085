package online.ucca.triumvirate.model.proof;

/** Checks Ed25519 signatures. Safe for use by several threads; fails closed. */
public interface ProofVerifier {

  /**
   * Checks one signature (RFC 8032 §5.1.7).
   *
   * @param key the public key
   * @param message what was signed
   * @param signature the signature; any length other than 64 bytes is false, never an exception
   * @return whether the signature is that key's over that message
   */
  boolean verify(Ed25519PublicKey key, byte[] message, byte[] signature);
}
