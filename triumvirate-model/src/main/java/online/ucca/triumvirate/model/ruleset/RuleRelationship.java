package online.ucca.triumvirate.model.ruleset;

/** How a rule relates to an outcome or credential (spec §2.3). */
public enum RuleRelationship {
  /** It limits the target. */
  CONSTRAINS,
  /** It demands the target. */
  REQUIRES,
  /** It changes how the target applies. */
  MODIFIES
}
