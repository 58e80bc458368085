package online.ucca.triumvirate.model.cco;

/** What an assessment criterion comes from. */
public enum AssessmentCriterionKind {
  /** A criterion of an outcome. */
  CRITERION,
  /** A leaf of the performance evidence. */
  PERFORMANCE_EVIDENCE,
  /** A leaf of the knowledge evidence. */
  KNOWLEDGE_EVIDENCE,
  /** A leaf of the conditions. */
  CONDITION,
  /** A leaf of the supporting skills. */
  SUPPORTING_SKILL,
  /** A leaf of the range conditions. */
  RANGE_CONDITION,
  /** A rule's evidence of compliance. */
  EVIDENCE_OF_COMPLIANCE
}
