package online.ucca.triumvirate.engine.cco;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.cco.verify.CapabilityTrust;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerdict.Signing;
import online.ucca.triumvirate.model.cco.verify.CapabilityVerifier;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.ProofChain;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.proof.ProofVerifier;
import online.ucca.triumvirate.model.proof.Signer;

/**
 * Issues a CCO: adds the domain expert's proof to the processor's (decisions §5). Nothing is signed
 * that does not verify, and nothing leaves that does not verify with the new proof; only that it is
 * not valid yet is no hindrance, because experts sign before the day on which it takes effect.
 */
public final class IssueCapabilityObject {
  private final CapabilityVerifier verifier;
  private final CapabilityTrust trust;

  /**
   * Issues CCOs by what is trusted.
   *
   * @param verifier checks signatures
   * @param trust the keys that count, the domain expert's among them, and the status lists at hand
   */
  public IssueCapabilityObject(ProofVerifier verifier, CapabilityTrust trust) {
    this.verifier = new CapabilityVerifier(verifier);
    this.trust = trust;
  }

  /**
   * Verifies what is about to be signed, as {@link #issue} does before it signs.
   *
   * @param processed a CCO with the processor's proof
   * @param expert who would sign
   * @param at the time of the proof
   * @return the verdict on what would be signed
   * @throws Refusal if it does not verify, {@code CCO_ALREADY_ISSUED}, or {@code CCO_SAME_KEY}
   */
  public CapabilityVerdict examine(byte[] processed, Ed25519PublicKey expert, Instant at) {
    CapabilityVerdict verdict = verifier.verify(processed, trust, at);
    List<Finding> findings = new ArrayList<>(verdict.findings());
    if (verdict.issuedAt() != null) {
      findings.add(
          Finding.of(ErrorCode.CCO_ALREADY_ISSUED, "the CCO was issued on " + verdict.issuedAt()));
    } else if (verdict.signers().stream().map(Signing::key).anyMatch(expert::equals)) {
      findings.add(
          Finding.of(
              ErrorCode.CCO_SAME_KEY,
              "the processor signed with this key, and a dual signature by one key is none"));
    }
    refuseIfAnyBlocks(findings);
    return verdict;
  }

  /**
   * Issues a CCO.
   *
   * @param processed a CCO with the processor's proof
   * @param expert who signs as domain expert
   * @param at the time of the proof
   * @return the CCO with both proofs
   * @throws Refusal as {@link #examine}; {@code CCO_WRONG_ROLE} or {@code SIG_UNKNOWN_KEY} if the
   *     expert's key does not count as one
   */
  public JsonDocument issue(byte[] processed, Signer expert, Instant at) {
    examine(processed, expert.publicKey(), at);
    JsonDocument issued = ProofChain.signNext(JsonDocument.read(processed), expert, at);
    refuseIfAnyBlocks(verifier.verify(issued.canonicalBytes(), trust, at).findings());
    return issued;
  }

  private static void refuseIfAnyBlocks(List<Finding> findings) {
    List<Finding> hindrances =
        findings.stream().filter(finding -> !finding.hasCode(ErrorCode.CCO_NOT_YET_VALID)).toList();
    if (hindrances.stream().anyMatch(Finding::blocks)) {
      throw new Refusal(hindrances);
    }
  }
}
