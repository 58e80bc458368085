package online.ucca.triumvirate.model.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;

/** Ed25519 by the JDK, which the model itself does not need. */
public final class TestKeys {
  private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private TestKeys() {}

  /** Checks signatures. */
  public static final ProofVerifier VERIFIER =
      (key, message, signature) -> {
        try {
          byte[] spki = Arrays.copyOf(PREFIX, PREFIX.length + 32);
          System.arraycopy(key.raw(), 0, spki, PREFIX.length, 32);
          Signature check = Signature.getInstance("Ed25519");
          check.initVerify(
              KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
          check.update(message);
          return signature.length == 64 && check.verify(signature);
        } catch (GeneralSecurityException e) {
          return false;
        }
      };

  /** A fresh key. */
  public static Signer signer() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] spki = pair.getPublic().getEncoded();
      Ed25519PublicKey key =
          Ed25519PublicKey.of(Arrays.copyOfRange(spki, PREFIX.length, spki.length));
      return new Signer() {
        @Override
        public Ed25519PublicKey publicKey() {
          return key;
        }

        @Override
        public byte[] sign(byte[] message) {
          try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
          } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
          }
        }
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
