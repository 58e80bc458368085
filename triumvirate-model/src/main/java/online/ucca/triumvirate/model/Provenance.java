package online.ucca.triumvirate.model;

import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for a Triumvirate (spec §2.5).
 *
 * @param adapterSignature the adapter's proof over the envelope without this member; null until it
 *     is signed
 * @param submissionId the attempt it was submitted in; null until the host stamps it
 * @param confidence the adapter's own assessment; null in schema 1.0 (schema 1.1)
 * @param translationLogHash hash of the log of every mapping decision; null in schema 1.0 (schema
 *     1.1)
 */
public record Provenance(
    @Nullable DataIntegrityProof adapterSignature,
    @Nullable SubmissionId submissionId,
    @Nullable Confidence confidence,
    @Nullable Sha256 translationLogHash) {

  /**
   * The same provenance in another submission attempt.
   *
   * @param submission the attempt
   * @return a copy
   */
  public Provenance withSubmissionId(SubmissionId submission) {
    return new Provenance(adapterSignature, submission, confidence, translationLogHash);
  }
}
