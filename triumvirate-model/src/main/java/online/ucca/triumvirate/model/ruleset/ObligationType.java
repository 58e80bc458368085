package online.ucca.triumvirate.model.ruleset;

/** How strongly a rule binds (spec §2.3). */
public enum ObligationType {
  /** It must be met. */
  MANDATORY,
  /** It must be met if its condition applies. */
  CONDITIONAL,
  /** Recommended practice. */
  GUIDANCE
}
