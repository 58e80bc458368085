package online.ucca.triumvirate.model.packaging;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import online.ucca.triumvirate.model.id.OutcomeId;

/**
 * Why a verdict is what it is, or what is worth knowing beside it.
 *
 * @param kind what kind of reason
 * @param message what is the case, for people
 * @param sourceRef where the source states the rule
 * @param outcomes the outcomes that it is about; empty if about none in particular
 */
public record PackagingReason(
    Kind kind, String message, String sourceRef, List<OutcomeId> outcomes) {

  /** Copies the list. */
  public PackagingReason {
    outcomes = Copies.list(outcomes);
  }

  /** What a reason does to the verdict. */
  public enum Bearing {
    /** The rules are not satisfied. */
    AGAINST,
    /** It cannot be decided. */
    OPEN,
    /** Nothing; it is worth knowing. */
    NOTE
  }

  /** The kinds of reasons. */
  public enum Kind {
    /** A core outcome is not among those given. */
    CORE_MISSING(Bearing.AGAINST),
    /** Fewer outcomes than a rule asks for. */
    TOO_FEW(Bearing.AGAINST),
    /** More outcomes than a rule allows. */
    TOO_MANY(Bearing.AGAINST),
    /** A rule depends on the level or the origin of an outcome, which is not known. */
    FACT_UNKNOWN(Bearing.OPEN),
    /** A rule is known in words only. */
    IN_WORDS(Bearing.OPEN),
    /** The credential's packaging rules do not stand here. */
    NO_RULES(Bearing.OPEN),
    /** A person must judge something of the outcomes chosen. */
    TO_BE_JUDGED(Bearing.NOTE),
    /** An outcome is given twice, and counted once. */
    DUPLICATE(Bearing.NOTE),
    /** An outcome is not listed and no rule admits others; it is not counted. */
    NOT_LISTED(Bearing.NOTE),
    /** An outcome is counted as another because the caller says so. */
    COUNTED_AS(Bearing.NOTE),
    /** A prerequisite of an outcome is not among those given. */
    PREREQUISITE_NOT_GIVEN(Bearing.NOTE);

    private final Bearing bearing;

    Kind(Bearing bearing) {
      this.bearing = bearing;
    }

    /**
     * What it does to the verdict.
     *
     * @return its bearing
     */
    public Bearing bearing() {
      return bearing;
    }
  }
}
