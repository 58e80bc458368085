package online.ucca.triumvirate.world;

import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.Signer;

/** A world's signer, as long as its key was not revoked. */
record UnrevokedSigner(Signer signer, WorldRegistrations registrations) implements Signer {

  @Override
  public Ed25519PublicKey publicKey() {
    return signer.publicKey();
  }

  @Override
  public byte[] sign(byte[] message) {
    registrations.refuseRevokedSigner(signer.publicKey());
    return signer.sign(message);
  }
}
