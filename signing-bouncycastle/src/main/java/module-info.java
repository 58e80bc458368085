/** Ed25519 by BouncyCastle, and key files. */
module online.ucca.triumvirate.signing {
  requires transitive online.ucca.triumvirate.model;
  requires org.bouncycastle.provider;
  requires static transitive org.jspecify;

  exports online.ucca.triumvirate.signing;

  provides online.ucca.triumvirate.model.proof.ProofVerifier with
      online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
}
