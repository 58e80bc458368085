package online.ucca.triumvirate.adapter.tga.product;

import org.jspecify.annotations.Nullable;

/**
 * Which training product, and which release of it.
 *
 * @param code its code in the register
 * @param title its title
 * @param release its release, as {@code R2}
 * @param releaseDate ISO 8601 date of the release; null if the source does not say
 * @param trainingPackage its training package in the source's words; null if the source does not
 *     say
 * @param sourceUri where the register publishes it; null if the source does not say
 */
public record ProductIdentity(
    String code,
    String title,
    String release,
    @Nullable String releaseDate,
    @Nullable String trainingPackage,
    @Nullable String sourceUri) {

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
