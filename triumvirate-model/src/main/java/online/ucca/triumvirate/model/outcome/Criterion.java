package online.ucca.triumvirate.model.outcome;

import online.ucca.triumvirate.model.id.CriterionId;
import org.jspecify.annotations.Nullable;

/**
 * Observable evidence that satisfies an outcome (spec §2.2).
 *
 * @param criterionId its identifier, unique within the outcome
 * @param description the assessable statement
 * @param sourceRef the clause or section it came from
 * @param evidenceType what kind of evidence shows it
 * @param parentCriterionId the criterion of the same outcome that it refines; null if none (schema
 *     1.1)
 */
public record Criterion(
    CriterionId criterionId,
    String description,
    String sourceRef,
    EvidenceType evidenceType,
    @Nullable CriterionId parentCriterionId) {}
