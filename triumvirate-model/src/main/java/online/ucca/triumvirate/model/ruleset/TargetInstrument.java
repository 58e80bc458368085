package online.ucca.triumvirate.model.ruleset;

/** Which instrument a rule refers to (spec §2.3). */
public enum TargetInstrument {
  /** Instrument 1; the target is an outcome. */
  OUTCOME_SPECIFICATION,
  /** Instrument 3; the target is a credential. */
  CREDENTIAL_MAP
}
