package online.ucca.triumvirate.model.outcome;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;

/**
 * The evidence that an instrument asks for as a whole, across its outcomes (spec §2.2).
 *
 * @param knowledgeEvidence what must be known
 * @param performanceEvidence what must be demonstrated
 * @param conditions the conditions under which evidence is gathered
 * @param supportingSkills the skills that the performance needs beside its own (schema 1.1)
 * @param rangeConditions the environments and conditions that affect performance (schema 1.1)
 */
public record EvidenceRequirements(
    List<EvidenceStatement> knowledgeEvidence,
    List<EvidenceStatement> performanceEvidence,
    List<EvidenceStatement> conditions,
    List<EvidenceStatement> supportingSkills,
    List<EvidenceStatement> rangeConditions) {

  /** Copies the lists. */
  public EvidenceRequirements {
    knowledgeEvidence = Copies.list(knowledgeEvidence);
    performanceEvidence = Copies.list(performanceEvidence);
    conditions = Copies.list(conditions);
    supportingSkills = Copies.list(supportingSkills);
    rangeConditions = Copies.list(rangeConditions);
  }
}
