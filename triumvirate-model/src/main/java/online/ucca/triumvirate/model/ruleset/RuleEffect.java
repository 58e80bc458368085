package online.ucca.triumvirate.model.ruleset;

/** What a rule does (schema 1.1). */
public enum RuleEffect {
  /** It prescribes what to do. */
  PROCEDURE,
  /** It forbids. */
  PROHIBITION,
  /** It demands that somebody else be involved. */
  ESCALATION,
  /** It advises. */
  ADVICE
}
