package online.ucca.triumvirate.signing;

import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Checks Ed25519 signatures. Fails closed: whatever cannot be checked is false. */
public final class BouncyCastleProofVerifier implements ProofVerifier {
  private static final int SIGNATURE_LENGTH = 64;

  /** Makes a verifier; it has no state. */
  public BouncyCastleProofVerifier() {}

  @Override
  public boolean verify(Ed25519PublicKey key, byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE_LENGTH) {
      return false;
    }
    try {
      Ed25519Signer signer = new Ed25519Signer();
      signer.init(false, new Ed25519PublicKeyParameters(key.raw(), 0));
      signer.update(message, 0, message.length);
      return signer.verifySignature(signature);
    } catch (IllegalArgumentException notAPointOfTheCurve) {
      return false;
    }
  }
}
