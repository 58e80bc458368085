package online.ucca.triumvirate.model.credential;

import online.ucca.triumvirate.model.id.OutcomeId;

/**
 * An outcome that a credential needs (spec §2.4).
 *
 * @param outcomeRef the outcome, which must exist in the Outcome Specification (spec §2.6)
 * @param requirementType how it is needed
 */
public record RequiredOutcome(OutcomeId outcomeRef, OutcomeRequirementType requirementType) {}
