package online.ucca.triumvirate.signing;

import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.Signer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * Signs with an Ed25519 private key held in memory. Neither {@link #toString} nor any message shows
 * the key.
 */
public final class BouncyCastleSigner implements Signer {
  private final Ed25519PrivateKeyParameters privateKey;
  private final Ed25519PublicKey publicKey;

  BouncyCastleSigner(Ed25519PrivateKeyParameters privateKey) {
    this.privateKey = privateKey;
    this.publicKey = Ed25519PublicKey.of(privateKey.generatePublicKey().getEncoded());
  }

  @Override
  public Ed25519PublicKey publicKey() {
    return publicKey;
  }

  @Override
  public byte[] sign(byte[] message) {
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, privateKey);
    signer.update(message, 0, message.length);
    return signer.generateSignature();
  }

  Ed25519PrivateKeyParameters privateKey() {
    return privateKey;
  }

  @Override
  public String toString() {
    return "Signer for " + publicKey.did();
  }
}
