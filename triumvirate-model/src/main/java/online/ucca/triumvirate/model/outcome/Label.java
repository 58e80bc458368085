package online.ucca.triumvirate.model.outcome;

import java.util.Locale;

/**
 * The things that every domain has its own words for. An adapter fills {@code domain.labels} with
 * them; where it gives none, the neutral word stands. This is why no regulator's vocabulary lives
 * in the engine (schema 1.1).
 */
public enum Label {
  /** The instrument that specifies outcomes: "unit of competency", "task". */
  INSTRUMENT("instrument"),
  /** What must be achieved: "element", "area of operation". */
  OUTCOME("outcome"),
  /** The observable statement under an outcome: "performance criterion". */
  CRITERION("criterion"),
  /** Several criteria. */
  CRITERIA("criteria"),
  /** What must be demonstrated: "performance evidence". */
  PERFORMANCE_EVIDENCE("performance evidence"),
  /** What must be known: "knowledge evidence". */
  KNOWLEDGE_EVIDENCE("knowledge evidence"),
  /** Under which conditions: "assessment conditions". */
  CONDITIONS("conditions"),
  /** Skills that support the performance: "foundation skills". */
  SUPPORTING_SKILLS("supporting skills"),
  /** Who is assessed. */
  CANDIDATE("candidate"),
  /** Who assesses. */
  ASSESSOR("assessor"),
  /** The organisation that assesses: "registered training organisation". */
  PROVIDER("provider"),
  /** The provider's number in its register: "RTO code". */
  PROVIDER_CODE("provider code"),
  /** The version of an instrument: "release", "amendment". */
  VERSION("version"),
  /** An item's positive judgement: "satisfactory". */
  ITEM_MET("met"),
  /** Its short form, for narrow columns. */
  ITEM_MET_SHORT("M"),
  /** An item's negative judgement: "not yet satisfactory". */
  ITEM_NOT_MET("not yet met"),
  /** Its short form, for narrow columns. */
  ITEM_NOT_MET_SHORT("NYM"),
  /** The positive result of the whole: "competent". */
  RESULT_MET("certified as competent"),
  /** The negative result of the whole: "not yet competent". */
  RESULT_NOT_MET("not yet competent");

  private final String neutral;

  Label(String neutral) {
    this.neutral = neutral;
  }

  /**
   * The member of {@code domain.labels}.
   *
   * @return the name in snake case
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The word that stands where an adapter gave none.
   *
   * @return a word that belongs to no regulator
   */
  public String neutral() {
    return neutral;
  }
}
