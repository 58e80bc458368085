package online.ucca.triumvirate.engine.pack.plan;

import java.util.List;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.outcome.Outcome;

/**
 * What a criterion says beside its statement.
 *
 * @param outcome the outcome that it belongs to
 * @param evidenceType what kind of evidence shows it
 * @param stems the criteria that lead into it, outermost first; empty where criteria are judged one
 *     by one although they refine each other (see {@link PackPlan#isExamination})
 * @param leadsIn whether it is such a stem itself, which is covered by what covers its leaves
 * @param applicability what it is limited to, in the source's own codes; empty if it always applies
 * @param tolerances the limits of performance, as the source states them
 */
public record CriterionDetail(
    Outcome outcome,
    EvidenceType evidenceType,
    List<Stem> stems,
    boolean leadsIn,
    List<String> applicability,
    List<String> tolerances) {

  /** Copies the lists. */
  public CriterionDetail {
    stems = List.copyOf(stems);
    applicability = List.copyOf(applicability);
    tolerances = List.copyOf(tolerances);
  }

  /**
   * A criterion that leads into others.
   *
   * @param requirementId its requirement
   * @param statement its words
   */
  public record Stem(String requirementId, String statement) {}
}
