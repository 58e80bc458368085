package online.ucca.triumvirate.model.cco.verify;

import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.SigningKey;

/**
 * A key and the role in which it may sign, as a world's registry binds them.
 *
 * @param role the role
 * @param holder who holds the key, for people; empty if nobody said
 * @param key the key, with when it counts
 */
public record RoleKey(ProofRole role, String holder, SigningKey key) {

  /**
   * A key that counts at every time, and of whose holder nothing is known.
   *
   * @param role the role
   * @param key the key
   * @return the binding
   */
  public static RoleKey unbounded(ProofRole role, Ed25519PublicKey key) {
    return new RoleKey(role, "", SigningKey.unbounded(key));
  }
}
