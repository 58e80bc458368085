package online.ucca.triumvirate.model.outcome;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
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
 * @param applicability what it is limited to, in the source's own codes, for example classes of
 *     equipment; empty if it always applies (schema 1.1)
 * @param tolerances the limits of performance that the description states, as it states them
 *     (schema 1.1)
 */
public record Criterion(
    CriterionId criterionId,
    String description,
    String sourceRef,
    EvidenceType evidenceType,
    @Nullable CriterionId parentCriterionId,
    List<String> applicability,
    List<String> tolerances) {

  /** Copies the lists. */
  public Criterion {
    applicability = Copies.list(applicability);
    tolerances = Copies.list(tolerances);
  }
}
