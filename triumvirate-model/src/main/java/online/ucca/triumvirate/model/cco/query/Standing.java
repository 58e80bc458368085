package online.ucca.triumvirate.model.cco.query;

/** Whether a holder is certified to do something, by a CCO and at a moment. */
public enum Standing {
  /** The CCO is issued, its status known, the credential in its term, and covers what was asked. */
  CERTIFIED,
  /** It does not cover what was asked, or nothing shows that it does. */
  NOT_COVERED,
  /** The term is over. */
  EXPIRED,
  /** The CCO was withdrawn. */
  REVOKED,
  /** The CCO was replaced, by a renewal or by that of a newer Triumvirate. */
  SUPERSEDED
}
