package online.ucca.triumvirate.model.cco;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.instrument.Supersession;

/**
 * How long a CCO's credentials last, how they are renewed and revoked, and what instruments it
 * supersedes (decisions §5, section 6). What has become of the CCO is never said here: that follows
 * from its proofs, the dates and its status lists.
 *
 * @param credentials the terms of each credential, in the order of the Credential Map
 * @param supersedes the instruments that the CCO's own instruments replace
 */
public record LifecycleTerms(List<CredentialTerm> credentials, List<Supersession> supersedes) {

  /** Copies the lists. */
  public LifecycleTerms {
    credentials = Copies.list(credentials);
    supersedes = Copies.list(supersedes);
  }
}
