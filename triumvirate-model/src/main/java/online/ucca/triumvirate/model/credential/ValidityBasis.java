package online.ucca.triumvirate.model.credential;

/** How a validity period is counted (schema 1.1). */
public enum ValidityBasis {
  /** To the day. */
  EXACT,
  /** To the end of the month in which it would end. */
  END_OF_CALENDAR_MONTH
}
