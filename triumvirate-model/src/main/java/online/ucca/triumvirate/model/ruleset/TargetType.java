package online.ucca.triumvirate.model.ruleset;

/** Whom or what a rule constrains (spec §2.3). */
public enum TargetType {
  /** The organisation. */
  OPERATOR,
  /** The person who performs. */
  PRACTITIONER,
  /** The person who assesses. */
  ASSESSOR,
  /** What is produced. */
  OUTPUT
}
