package online.ucca.triumvirate.world.capability;

import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.cco.verify.RoleKey;
import online.ucca.triumvirate.model.registration.Occasion;
import online.ucca.triumvirate.model.registration.SigningKey;

/**
 * A key and the role in which it may sign CCOs, as a world's registry holds it.
 *
 * @param role the role
 * @param holder who holds the key, for people; empty if nobody said
 * @param key the key, with when it counts
 * @param bound when it was bound to the role, by whom and why
 */
public record RoleBinding(ProofRole role, String holder, SigningKey key, Occasion bound) {

  /**
   * What verification goes by.
   *
   * @return the key and its role
   */
  public RoleKey roleKey() {
    return new RoleKey(role, holder, key);
  }
}
