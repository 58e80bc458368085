package online.ucca.triumvirate.world;

import java.util.Arrays;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;

/** Public keys that nobody has the private key of. */
final class Keys {
  private Keys() {}

  static Ed25519PublicKey key(int number) {
    byte[] raw = new byte[32];
    Arrays.fill(raw, (byte) number);
    return Ed25519PublicKey.of(raw);
  }
}
