package online.ucca.triumvirate.model.cco.verify;

import java.time.Instant;
import java.util.List;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.Replacement;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying a CCO at a moment, and why.
 *
 * @param capability what it says; null if it cannot be read, or its proofs do not hold
 * @param id the CCO's id; empty if it cannot be read
 * @param digest the digest of its body, without proofs; null if it cannot be read
 * @param at the moment for which the verdict is given
 * @param state what has become of it by then; null if it is not what it claims to be
 * @param statusKnown whether trusted status lists said so, of both purposes
 * @param signers who signed, in the order of the proofs, as far as the proofs hold
 * @param issuedAt the moment of the domain expert's proof, from which the terms run; null before
 * @param terms when each credential's term ends; empty before it is issued
 * @param replacement what replaced it; null if nothing did, or the lists do not say
 * @param checks each thing that was checked, in order, in plain words
 * @param findings what is wrong, and what is worth knowing
 */
public record CapabilityVerdict(
    @Nullable CapabilityObject capability,
    String id,
    @Nullable Sha256 digest,
    Instant at,
    @Nullable LifecycleState state,
    boolean statusKnown,
    List<Signing> signers,
    @Nullable Instant issuedAt,
    List<TermEnd> terms,
    @Nullable Replacement replacement,
    List<Check> checks,
    List<Finding> findings) {

  /** Copies the lists. */
  public CapabilityVerdict {
    signers = Copies.list(signers);
    terms = Copies.list(terms);
    checks = Copies.list(checks);
    findings = Copies.list(findings);
  }

  /**
   * Whether it holds.
   *
   * @return true if nothing is wrong
   */
  public boolean holds() {
    return findings.stream().noneMatch(Finding::blocks);
  }

  /**
   * A proof that holds, and whose key counts in its role.
   *
   * @param role in what role
   * @param holder who holds the key, for people; empty if nobody said
   * @param key the key
   * @param at when, as the proof says
   */
  public record Signing(ProofRole role, String holder, Ed25519PublicKey key, Instant at) {}

  /**
   * When a credential's term ends.
   *
   * @param credentialId the credential
   * @param end the first moment at which it is over; null if it does not expire
   */
  public record TermEnd(CredentialId credentialId, @Nullable Instant end) {}

  /**
   * One thing that was checked.
   *
   * @param name what, in two or three words
   * @param passed whether it holds; null if it could not be checked
   * @param why in plain words
   */
  public record Check(String name, @Nullable Boolean passed, String why) {}
}
