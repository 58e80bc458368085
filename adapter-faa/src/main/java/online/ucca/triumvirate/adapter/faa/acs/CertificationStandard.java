package online.ucca.triumvirate.adapter.faa.acs;

import java.util.List;

/**
 * An Airman Certification Standard.
 *
 * @param documentNumber its number, as {@code FAA-S-ACS-25}
 * @param title what it certifies, as {@code Flight Instructor for Airplane Category}
 * @param date its edition in the source's words, as {@code April 2024}
 * @param effectiveDate from when it applies, as ISO 8601; empty if the source does not say
 * @param sourceUri where it is published; empty if the source does not say
 * @param areas its areas of operation, in order
 * @param file the name of the file that it was read from
 */
public record CertificationStandard(
    String documentNumber,
    String title,
    String date,
    String effectiveDate,
    String sourceUri,
    List<AreaOfOperation> areas,
    String file) {

  /** Copies the list. */
  public CertificationStandard {
    areas = List.copyOf(areas);
  }

  /**
   * How one cites the standard.
   *
   * @return number and edition, as {@code FAA-S-ACS-25 (April 2024)}
   */
  public String citation() {
    return documentNumber + " (" + date + ")";
  }
}
