package online.ucca.triumvirate.model.cco.query;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.CredentialId;

/**
 * A condition of a scope of practice, a requirement of renewal or a ground of revocation that
 * applies.
 *
 * @param credentialId the credential that it is stated of
 * @param description what the source says
 * @param sourceRef where it says so
 * @param links why it applies; at least one
 */
public record AppliedTerm(
    CredentialId credentialId, String description, String sourceRef, List<Link> links) {

  /** Copies the list. */
  public AppliedTerm {
    links = Copies.list(links);
  }
}
