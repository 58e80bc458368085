package online.ucca.triumvirate.model.cco.verify;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.TrustedKeys;

/**
 * What a verifier goes by: it fetches nothing, and believes no document of itself.
 *
 * @param roleKeys the keys that count in one role
 * @param anyRole the keys that count in whichever role the order of the proofs gives them: the
 *     issuer's key as processor, another as domain expert
 * @param statusLists the status list credentials at hand, whose proofs are checked, too
 * @param zone the time zone in which days and calendar months are counted
 */
public record CapabilityTrust(
    List<RoleKey> roleKeys,
    Set<Ed25519PublicKey> anyRole,
    List<JsonDocument> statusLists,
    ZoneId zone) {

  /** Copies the collections. */
  public CapabilityTrust {
    roleKeys = Copies.list(roleKeys);
    anyRole = Set.copyOf(anyRole);
    statusLists = Copies.list(statusLists);
  }

  /**
   * The keys that count for what has no roles, such as a Triumvirate or a pack.
   *
   * @return every key but those of domain experts
   */
  public TrustedKeys processors() {
    Set<Ed25519PublicKey> keys = new HashSet<>(anyRole);
    roleKeys.stream()
        .filter(one -> one.role() == ProofRole.PROCESSOR)
        .forEach(one -> keys.add(one.key().publicKey()));
    return new TrustedKeys(keys);
  }
}
