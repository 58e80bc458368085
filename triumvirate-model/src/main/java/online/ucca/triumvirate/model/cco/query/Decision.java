package online.ucca.triumvirate.model.cco.query;

/**
 * By what a CCO's answers are decided: the numbered list of {@code docs/spec/cco-questions.md},
 * which says each in full. Reasons and links name their decision.
 */
public enum Decision {
  /** Denied by default: certified only if nothing denies it. */
  DENY_BY_DEFAULT("CQ-01"),
  /** A CCO that does not verify says nothing. */
  VERIFIED("CQ-02"),
  /** A revoked CCO certifies nothing, whatever else holds. */
  REVOKED("CQ-03"),
  /** A renewed or superseded CCO certifies nothing: what replaced it does. */
  REPLACED("CQ-04"),
  /** The credential is one of the CCO's, and the CCO has outcomes of it. */
  CREDENTIAL("CQ-05"),
  /** The outcome is one that the credential always needs. */
  OUTCOME("CQ-06"),
  /** The criterion stands in one such outcome, and in one only. */
  CRITERION("CQ-07"),
  /** The credential is in its term. */
  TERM("CQ-08"),
  /** So is every credential that must be held with it. */
  REQUIRED_CREDENTIAL("CQ-09"),
  /** Both proofs stand, and the moment is not before the second. */
  ISSUED("CQ-10"),
  /** Status lists of both purposes were at hand. */
  STATUS("CQ-11"),
  /** What applies is given for whatever stands in the CCO, and nothing else. */
  PLACED("CQ-12"),
  /** Rules that a credential names govern it. */
  NAMED_RULE("CQ-13"),
  /** Rules that refer to a credential govern it. */
  CREDENTIAL_REFERENCE("CQ-14"),
  /** Rules that refer to an outcome govern it. */
  OUTCOME_REFERENCE("CQ-15"),
  /** A scope's limitations and conditions, and the terms of renewal and revocation. */
  SCOPE_AND_TERMS("CQ-16"),
  /** A part of a linked rule applies with it. */
  PART("CQ-17"),
  /** What a linked rule is a part of applies as its lead-in. */
  LEAD_IN("CQ-18"),
  /** A rule without any link binds whom it applies to in the whole domain. */
  WHOLE_DOMAIN("CQ-19"),
  /** What governs a credential that must be held governs, too. */
  HELD_TOO("CQ-20"),
  /** A target leaves out what binds others only. */
  TARGET("CQ-21"),
  /** The evidence of what binds, and all whose retention is stated. */
  EVIDENCE("CQ-22"),
  /** What is no link: texts, scopes of targets, citations, what a credential replaces. */
  NOT_FOLLOWED("CQ-23"),
  /** A link to something that the CCO does not have says nothing. */
  UNKNOWN_LINK("CQ-24"),
  /** Everything stands in the order of the CCO, and gaps are said. */
  ORDER_AND_GAPS("CQ-25");

  private final String number;

  Decision(String number) {
    this.number = number;
  }

  /**
   * Its number.
   *
   * @return for example {@code CQ-07}
   */
  public String number() {
    return number;
  }

  /**
   * The decision of a number.
   *
   * @param number for example {@code CQ-07}
   * @return the decision
   * @throws IllegalArgumentException if there is none
   */
  public static Decision parse(String number) {
    for (Decision decision : values()) {
      if (decision.number.equals(number)) {
        return decision;
      }
    }
    throw new IllegalArgumentException("'" + number + "' is no decision about questions");
  }
}
