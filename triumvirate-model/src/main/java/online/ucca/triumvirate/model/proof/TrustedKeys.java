package online.ucca.triumvirate.model.proof;

import java.util.Set;

/**
 * The keys whose proofs count. Nothing outside this set is ever accepted: a proof that names its
 * own key proves nothing by that.
 *
 * @param keys the keys
 */
public record TrustedKeys(Set<Ed25519PublicKey> keys) {

  /** Copies the set. */
  public TrustedKeys {
    keys = Set.copyOf(keys);
  }

  /**
   * Trusts exactly these keys.
   *
   * @param keys the keys
   * @return the trust
   */
  public static TrustedKeys of(Ed25519PublicKey... keys) {
    return new TrustedKeys(Set.of(keys));
  }

  /**
   * Whether a key counts.
   *
   * @param key the key
   * @return true if it does
   */
  public boolean trust(Ed25519PublicKey key) {
    return keys.contains(key);
  }
}
