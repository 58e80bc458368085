package online.ucca.triumvirate.fuzz;

import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;

/** The key that the stored inputs were signed with. */
final class Trust {
  static final Ed25519PublicKey KEY =
      new Ed25519PublicKey("z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX");
  static final TrustedKeys KEYS = TrustedKeys.of(KEY);
  static final ProofVerifier VERIFIER = new BouncyCastleProofVerifier();

  private Trust() {}
}
