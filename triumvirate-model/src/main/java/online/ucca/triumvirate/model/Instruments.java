package online.ucca.triumvirate.model;

import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;

/**
 * The three instruments. All three, always (spec P4).
 *
 * @param outcomeSpecification what competent performance looks like
 * @param complianceRuleset what operators must do
 * @param credentialMap who may do what
 */
public record Instruments(
    OutcomeSpecification outcomeSpecification,
    ComplianceRuleset complianceRuleset,
    CredentialMap credentialMap) {}
