package online.ucca.triumvirate.model.proof;

/**
 * Signs with one Ed25519 key, which it never shows. Safe for use by several threads.
 * Implementations keep the private key out of {@code toString}, logs and messages.
 */
public interface Signer {

  /**
   * The public key that checks what this signer signs.
   *
   * @return the key
   */
  Ed25519PublicKey publicKey();

  /**
   * Signs (RFC 8032 §5.1.6, pure Ed25519: the same message always gives the same signature).
   *
   * @param message what to sign
   * @return 64 bytes
   */
  byte[] sign(byte[] message);
}
