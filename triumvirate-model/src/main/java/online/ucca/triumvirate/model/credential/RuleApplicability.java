package online.ucca.triumvirate.model.credential;

/** When a rule governs a credential (spec §2.4). */
public enum RuleApplicability {
  /** When it is issued. */
  ISSUANCE,
  /** While it is held. */
  MAINTENANCE,
  /** When it is renewed. */
  RENEWAL
}
