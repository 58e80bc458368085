package online.ucca.triumvirate.model.diff;

/**
 * The parts of a Triumvirate that are compared, in the order of the document. Like is compared with
 * like: a statement that leaves the knowledge evidence for the performance evidence is removed from
 * one and added to the other.
 */
public enum Part {
  /** The envelope: corpus, adapter, client, schema version and extensions. */
  ENVELOPE,
  /** Instrument 1 as a whole: its reference and domain, and the order of its lists. */
  OUTCOME_SPECIFICATION,
  /** Something that must be achieved. */
  OUTCOME,
  /** A statement under an outcome. */
  CRITERION,
  /** A statement of what must be known, at any depth. */
  KNOWLEDGE_EVIDENCE,
  /** A statement of what must be demonstrated, at any depth. */
  PERFORMANCE_EVIDENCE,
  /** A condition under which evidence is gathered, at any depth. */
  CONDITION,
  /** A skill that supports the performance, at any depth. */
  SUPPORTING_SKILL,
  /** A range condition, at any depth. */
  RANGE_CONDITION,
  /** Instrument 2 as a whole. */
  COMPLIANCE_RULESET,
  /** A clause of a governing instrument. */
  RULE,
  /** One of several instruments that rules come from. */
  INSTRUMENT,
  /** Instrument 3 as a whole. */
  CREDENTIAL_MAP,
  /** A qualification, licence or other authorisation. */
  CREDENTIAL
}
