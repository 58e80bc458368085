package online.ucca.triumvirate.model.cco;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import org.jspecify.annotations.Nullable;

/**
 * How long one credential lasts, from the domain expert's proof on, and how it ends.
 *
 * @param credentialId the credential
 * @param validityPeriod an ISO 8601 period; null if the source states none: it does not expire
 * @param validityBasis how the period is counted; null means {@link ValidityBasis#EXACT}
 * @param renewalRequirements what renewal takes
 * @param revocationConditions grounds of revocation
 * @param sourceRef the clause that the credential came from
 */
public record CredentialTerm(
    CredentialId credentialId,
    @Nullable String validityPeriod,
    @Nullable ValidityBasis validityBasis,
    List<SourcedStatement> renewalRequirements,
    List<SourcedStatement> revocationConditions,
    String sourceRef) {

  /** Copies the lists. */
  public CredentialTerm {
    renewalRequirements = Copies.list(renewalRequirements);
    revocationConditions = Copies.list(revocationConditions);
  }
}
