package online.ucca.triumvirate.model.outcome;

import java.util.Locale;

/**
 * The things that every domain has its own words for. An adapter fills {@code domain.labels} with
 * them; where it gives none, the neutral word stands. This is why no regulator's vocabulary lives
 * in the engine (schema 1.1).
 */
public enum Label {
  /** The instrument that specifies outcomes: "standard", "syllabus". */
  INSTRUMENT("instrument"),
  /** What must be achieved: "task", "element". */
  OUTCOME("outcome"),
  /** A group of outcomes: "section", "subject area". */
  OUTCOME_GROUP("group"),
  /** The observable statement under an outcome: "indicator", "element". */
  CRITERION("criterion"),
  /** Several criteria. */
  CRITERIA("criteria"),
  /** What a criterion's number begins with on a page, unless the source's number has letters. */
  CRITERIA_SHORT("PC"),
  /** What a criterion is limited to. */
  APPLICABILITY("applies to"),
  /** The limits of a criterion's performance. */
  TOLERANCES("tolerances"),
  /** What must be demonstrated. */
  PERFORMANCE_EVIDENCE("performance evidence"),
  /** What the numbers of its statements begin with on a page. */
  PERFORMANCE_EVIDENCE_SHORT("PE"),
  /** What must be known. */
  KNOWLEDGE_EVIDENCE("knowledge evidence"),
  /** What the numbers of its statements begin with on a page. */
  KNOWLEDGE_EVIDENCE_SHORT("KE"),
  /** Under which conditions. */
  CONDITIONS("conditions"),
  /** What the numbers of conditions, and of the items that confirm them, begin with on a page. */
  CONDITIONS_SHORT("AC"),
  /** Environments and remarks that shape the performance. */
  RANGE_CONDITIONS("range conditions"),
  /** Skills that support the performance. */
  SUPPORTING_SKILLS("supporting skills"),
  /** What their numbers begin with on a page. */
  SUPPORTING_SKILLS_SHORT("SS"),
  /** Who is assessed. */
  CANDIDATE("candidate"),
  /** The number that a candidate is known by: "student number", "licence number". */
  CANDIDATE_CODE("candidate number"),
  /** Who assesses. */
  ASSESSOR("assessor"),
  /** The organisation that assesses: "school", "operator". */
  PROVIDER("provider"),
  /** The provider's number in its register: "licence number". */
  PROVIDER_CODE("provider code"),
  /** The version of an instrument: "release", "amendment". */
  VERSION("version"),
  /** What is changed for a person who needs it, so that everybody is assessed alike. */
  ADJUSTMENT("adjustment"),
  /** What a pack is once a provider has made it fit its people, place and equipment. */
  ADAPTED("adapted"),
  /** Making it so. */
  ADAPTATION("adaptation"),
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
