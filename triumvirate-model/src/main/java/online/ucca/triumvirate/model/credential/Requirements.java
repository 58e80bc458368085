package online.ucca.triumvirate.model.credential;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * What it takes to get a credential (spec §2.4).
 *
 * @param requiredOutcomes the outcomes that must be achieved
 * @param requiredCredentials the credentials that must be held
 * @param complianceRules the rules that govern the credential
 */
public record Requirements(
    List<RequiredOutcome> requiredOutcomes,
    List<RequiredCredential> requiredCredentials,
    List<GoverningRule> complianceRules) {

  /** Copies the lists. */
  public Requirements {
    requiredOutcomes = Copies.list(requiredOutcomes);
    requiredCredentials = Copies.list(requiredCredentials);
    complianceRules = Copies.list(complianceRules);
  }
}
