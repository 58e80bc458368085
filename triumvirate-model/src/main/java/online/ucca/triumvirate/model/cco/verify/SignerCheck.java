package online.ucca.triumvirate.model.cco.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.Signing;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.ProofChain;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.TrustedKeys;
import online.ucca.triumvirate.model.registration.KeyCheck;

/** Checks signatures, then whether the keys behind them count, in that role and at that time. */
final class SignerCheck {
  private static final List<ProofRole> ROLES =
      List.of(ProofRole.PROCESSOR, ProofRole.DOMAIN_EXPERT);
  private static final List<CheckStep> PROOFS =
      List.of(CheckStep.PROCESSOR_PROOF, CheckStep.EXPERT_PROOF);

  private final Checklist list;
  private final CapabilityTrust trust;
  private final Instant at;

  SignerCheck(Checklist list, CapabilityTrust trust, Instant at) {
    this.list = list;
    this.trust = trust;
    this.at = at;
  }

  /** Who signed, of one or two proofs that are in order: each proof that holds in every respect. */
  List<RoleSigning> check(ProofChain chain, String issuer, ProofVerifier verifier) {
    List<RoleSigning> signers = new ArrayList<>();
    List<Ed25519PublicKey> keys = new ArrayList<>();
    for (int i = 0; i < chain.proofs().size(); i++) {
      Optional<Ed25519PublicKey> signed = signedBy(chain, i, verifier);
      if (signed.isPresent()) {
        ProofRole role = ROLES.get(i);
        Ed25519PublicKey key = signed.get();
        Instant created = chain.proofs().get(i).statedTime().orElseThrow();
        boolean inRole = mayBe(role, key, issuer, keys, chain.pointer(i));
        Optional<RoleKey> known = find(role, key);
        boolean inTime = known.isPresent() && counted(known.get(), created, chain.pointer(i));
        if (inRole && inTime) {
          Signing signing = new Signing(role, known.get().holder(), key, created);
          signers.add(new RoleSigning(known.get(), signing));
        }
        keys.add(key);
      }
    }
    if (!keys.isEmpty()) {
      list.pass(CheckStep.ROLES, said(signers));
      if (list.failed(CheckStep.ROLES)) {
        list.open(CheckStep.KEYS, "when a key counts is not asked of one that does not");
      } else {
        list.pass(CheckStep.KEYS, "every key counted when it signed");
      }
    }
    return signers;
  }

  /** The key that made a proof, if the signature holds. */
  private Optional<Ed25519PublicKey> signedBy(ProofChain chain, int index, ProofVerifier verifier) {
    DataIntegrityProof proof = chain.proofs().get(index);
    Optional<Ed25519PublicKey> named = proof.namedKey();
    TrustedKeys onlyThat = named.map(TrustedKeys::of).orElseGet(TrustedKeys::of);
    Optional<Finding> wrong = chain.check(index, onlyThat, verifier);
    if (wrong.isPresent()) {
      list.fail(PROOFS.get(index), wrong.get());
      return Optional.empty();
    }
    String holds = "the signature of " + proof.created() + " holds";
    list.pass(PROOFS.get(index), holds);
    return named;
  }

  private boolean mayBe(
      ProofRole role,
      Ed25519PublicKey key,
      String issuer,
      List<Ed25519PublicKey> before,
      String pointer) {
    List<Finding> wrong = new ArrayList<>();
    if (role == ProofRole.PROCESSOR && !key.did().equals(issuer)) {
      wrong.add(
          Finding.of(
              ErrorCode.CCO_NOT_BY_ISSUER,
              "the first proof was made with the key "
                  + key.did()
                  + ", which is not the issuer's"));
    }
    if (before.contains(key)) {
      wrong.add(
          Finding.of(
              ErrorCode.CCO_SAME_KEY,
              "both proofs were made with the key " + key.did() + "; two people have two keys"));
    } else if (find(role, key).isEmpty()) {
      wrong.add(
          trust.roleKeys().stream().anyMatch(one -> one.key().publicKey().equals(key))
              ? Finding.of(
                  ErrorCode.CCO_WRONG_ROLE,
                  "the key " + key.did() + " counts here, but not as a " + role.title())
              : Finding.of(
                  ErrorCode.SIG_UNKNOWN_KEY,
                  "the " + role.title() + "'s proof was made with the key " + key.did()));
    }
    wrong.forEach(finding -> list.fail(CheckStep.ROLES, finding.at(pointer)));
    return wrong.isEmpty();
  }

  private Optional<RoleKey> find(ProofRole role, Ed25519PublicKey key) {
    return trust.roleKeys().stream()
        .filter(one -> one.role() == role && one.key().publicKey().equals(key))
        .findFirst()
        .or(
            () ->
                trust.anyRole().contains(key)
                    ? Optional.of(RoleKey.unbounded(role, key))
                    : Optional.empty());
  }

  private boolean counted(RoleKey key, Instant created, String pointer) {
    Optional<Finding> wrong =
        KeyCheck.created(key.key(), created).or(() -> KeyCheck.notAhead(created, at));
    wrong.ifPresent(finding -> list.fail(CheckStep.KEYS, finding.at(pointer)));
    if (wrong.isEmpty()) {
      KeyCheck.since(key.key(), created, at).ifPresent(since -> list.note(since.at(pointer)));
    }
    return wrong.isEmpty();
  }

  private static String said(List<RoleSigning> signers) {
    List<String> said = new ArrayList<>();
    for (RoleSigning one : signers) {
      String holder = one.signing().holder();
      said.add(
          "signed as "
              + one.signing().role().title()
              + " by "
              + (holder.isEmpty() ? one.signing().key().did() : holder));
    }
    return String.join(", ", said);
  }

  /** Who signed, and what is known of the key. */
  record RoleSigning(RoleKey key, Signing signing) {}
}
