package online.ucca.triumvirate.model.ruleset;

/** What kind of evidence shows that a rule is met (spec §2.3). */
public enum ComplianceEvidenceType {
  /** A document or record. */
  DOCUMENTATION,
  /** A system that enforces or records it. */
  SYSTEM,
  /** The result of an audit. */
  AUDIT,
  /** Somebody saw it. */
  OBSERVATION
}
