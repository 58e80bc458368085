package online.ucca.triumvirate.world.capability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
import online.ucca.triumvirate.model.cco.verify.RoleKey;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.Registrations;
import online.ucca.triumvirate.model.registration.SigningKey;

/**
 * What a world knows of keys that were given up, for an adapter or in a role: given up for one use
 * is given up, whoever names the key as trusted.
 *
 * @param registrations the keys of adapters
 * @param roles the keys of people
 */
record RevokedKeys(Registrations registrations, RoleBindings roles) {

  /** The same trust, in which a revoked key counts until it was. */
  CapabilityTrust appliedTo(CapabilityTrust trust) {
    List<RoleKey> inRole = new ArrayList<>();
    for (RoleKey key : trust.roleKeys()) {
      inRole.add(key.key().wasRevoked() ? key : withRevocation(key));
    }
    Set<Ed25519PublicKey> inAny = new HashSet<>();
    for (Ed25519PublicKey key : trust.anyRole()) {
      if (revocation(key).isEmpty()) {
        inAny.add(key);
      } else {
        for (ProofRole role : ProofRole.values()) {
          inRole.add(withRevocation(RoleKey.unbounded(role, key)));
        }
      }
    }
    return new CapabilityTrust(inRole, inAny, trust.statusLists(), trust.zone());
  }

  private RoleKey withRevocation(RoleKey key) {
    return revocation(key.key().publicKey())
        .map(revoked -> new RoleKey(key.role(), key.holder(), revoked))
        .orElse(key);
  }

  private Optional<SigningKey> revocation(Ed25519PublicKey key) {
    return registrations
        .revocation(key)
        .or(() -> roles.find(key).map(RoleBinding::key).filter(SigningKey::wasRevoked));
  }
}
