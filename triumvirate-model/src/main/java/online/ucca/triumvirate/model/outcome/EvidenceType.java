package online.ucca.triumvirate.model.outcome;

/** What kind of evidence shows that a criterion is satisfied (spec §2.2). */
public enum EvidenceType {
  /** Something done and observed. */
  PERFORMANCE,
  /** Something known and explained. */
  KNOWLEDGE,
  /** Something made. */
  PRODUCT
}
