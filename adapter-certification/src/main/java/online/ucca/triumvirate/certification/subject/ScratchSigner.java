package online.ucca.triumvirate.certification.subject;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.Signer;

/** A key that lives as long as one check: for hosts whose Triumvirates nobody keeps. */
public final class ScratchSigner implements Signer {
  private static final String ALGORITHM = "Ed25519";
  private static final int KEY_LENGTH = 32;

  private final KeyPair keys;

  /** Makes a key. */
  public ScratchSigner() {
    try {
      this.keys = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK since 15 has " + ALGORITHM, e);
    }
  }

  @Override
  public Ed25519PublicKey publicKey() {
    byte[] encoded = keys.getPublic().getEncoded();
    return Ed25519PublicKey.of(
        Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length));
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(keys.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was just made cannot sign", e);
    }
  }
}
