package online.ucca.triumvirate.model.credential;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.instrument.SourcedStatement;
import org.jspecify.annotations.Nullable;

/**
 * How long a credential lasts, how it is renewed and when it is revoked (spec §2.4).
 *
 * @param validityPeriod an ISO 8601 period; null if it lasts for ever
 * @param renewalRequirements what renewal takes
 * @param revocationConditions grounds of revocation
 * @param validityBasis how the period is counted; null means {@link ValidityBasis#EXACT} (schema
 *     1.1)
 */
public record Lifecycle(
    @Nullable String validityPeriod,
    List<SourcedStatement> renewalRequirements,
    List<SourcedStatement> revocationConditions,
    @Nullable ValidityBasis validityBasis) {

  /** Copies the lists. */
  public Lifecycle {
    renewalRequirements = Copies.list(renewalRequirements);
    revocationConditions = Copies.list(revocationConditions);
  }
}
