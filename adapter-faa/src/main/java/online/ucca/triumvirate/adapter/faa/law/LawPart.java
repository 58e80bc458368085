package online.ucca.triumvirate.adapter.faa.law;

import java.util.List;

/**
 * A part of a title of the Code of Federal Regulations.
 *
 * @param title the title's number, as {@code 14}
 * @param number the part's number, as {@code 135}
 * @param heading its heading without its number
 * @param edition the latest date at which the source shows it amended, as ISO 8601; empty if it
 *     shows none
 * @param sourceUri where the source says that it is published; empty if it does not
 * @param provisions its sections and appendices, in order
 * @param file the name of the file that it was read from
 */
public record LawPart(
    int title,
    String number,
    String heading,
    String edition,
    String sourceUri,
    List<Provision> provisions,
    String file) {
  /** The number of the part that says who may fly and who may teach it. */
  public static final String PILOTS_AND_INSTRUCTORS = "61";

  private static final int AERONAUTICS_AND_SPACE = 14;

  /** Copies the list. */
  public LawPart {
    provisions = List.copyOf(provisions);
  }

  /**
   * Whether this is 14 CFR part 61.
   *
   * @return true for that part of that title
   */
  public boolean isPart61() {
    return title == AERONAUTICS_AND_SPACE && number.equals(PILOTS_AND_INSTRUCTORS);
  }
}
