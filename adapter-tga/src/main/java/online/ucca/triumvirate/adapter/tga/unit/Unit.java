package online.ucca.triumvirate.adapter.tga.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of competency as a source has it.
 *
 * @param code its code
 * @param title its title
 * @param release its release, as {@code R2}
 * @param releaseDate ISO 8601 date of the release; null if the source does not say
 * @param trainingPackage its training package in the source's words; null if the source does not
 *     say
 * @param sourceUri where the register publishes it; null if the source does not say
 * @param application what it is for
 * @param prerequisites what must be held before
 * @param elements its elements, in order
 * @param evidence the sections about evidence
 * @param related units it supersedes or is superseded by
 * @param credentials credentials that include it
 */
public record Unit(
    String code,
    String title,
    String release,
    @Nullable String releaseDate,
    @Nullable String trainingPackage,
    @Nullable String sourceUri,
    UnitSection application,
    UnitSection prerequisites,
    List<UnitElement> elements,
    UnitEvidence evidence,
    List<RelatedUnit> related,
    List<ListedCredential> credentials) {

  /** Copies the lists. */
  public Unit {
    elements = List.copyOf(elements);
    related = List.copyOf(related);
    credentials = List.copyOf(credentials);
  }

  /**
   * The corpus identifier.
   *
   * @return code and release, as {@code BSBTWK201_R1}
   */
  public String corpusId() {
    return code + "_" + release;
  }

  /**
   * The beginning of every citation.
   *
   * @return code and release, as {@code BSBTWK201 R1}
   */
  public String citation() {
    return code + " " + release;
  }
}
