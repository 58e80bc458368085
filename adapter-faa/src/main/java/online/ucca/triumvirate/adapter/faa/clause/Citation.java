package online.ucca.triumvirate.adapter.faa.clause;

/**
 * A place in the Code of Federal Regulations.
 *
 * @param title the title's number, as {@code 14}
 * @param part the part's number, as {@code 135}; empty for a special regulation that is cited
 *     without its part
 * @param section the section's number, as {@code 135.63}; an appendix, as {@code appendix A}; a
 *     subpart, as {@code subpart B}; a special regulation's name; empty for the part as a whole
 * @param designators the paragraph within it
 * @param qualifier what else is needed to find it, as {@code definition of "Night"} or {@code
 *     paragraph 12}; empty if nothing is
 */
public record Citation(
    int title, String part, String section, Designators designators, String qualifier) {

  /**
   * A paragraph of a section.
   *
   * @param title the title's number
   * @param section the section's number, as {@code 135.63}
   * @param designators the paragraph within it
   * @return the citation
   */
  public static Citation of(int title, String section, Designators designators) {
    return new Citation(
        title, section.substring(0, section.indexOf('.')), section, designators, "");
  }

  /**
   * A part as a whole.
   *
   * @param title the title's number
   * @param part the part's number
   * @return the citation
   */
  public static Citation ofPart(int title, String part) {
    return new Citation(title, part, "", Designators.NONE, "");
  }

  /**
   * A subpart.
   *
   * @param title the title's number
   * @param part the part's number
   * @param letter the subpart's letter
   * @return the citation; its section is {@code subpart B}
   */
  public static Citation ofSubpart(int title, String part, String letter) {
    return new Citation(title, part, "subpart " + letter, Designators.NONE, "");
  }

  /**
   * An appendix.
   *
   * @param title the title's number
   * @param part the part's number
   * @param letter the appendix's letter; empty if it has none
   * @return the citation; its section is {@code appendix A}
   */
  public static Citation ofAppendix(int title, String part, String letter) {
    return new Citation(
        title, part, letter.isEmpty() ? "appendix" : "appendix " + letter, Designators.NONE, "");
  }

  /**
   * Another paragraph of the same section.
   *
   * @param others its designators
   * @return the citation
   */
  public Citation with(Designators others) {
    return new Citation(title, part, section, others, "");
  }

  /**
   * As one cites it: {@code 14 CFR 135.63(b)}, {@code 14 CFR part 121}, {@code 14 CFR part 135,
   * appendix A, 5.(b)(1)}.
   */
  @Override
  public String toString() {
    String place;
    if (section.isEmpty()) {
      place = title + " CFR part " + part;
    } else if (Character.isDigit(section.charAt(0))) {
      place = title + " CFR " + section + designators;
    } else if (part.isEmpty()) {
      place = title + " CFR, " + section + within();
    } else {
      place = title + " CFR part " + part + ", " + section + within();
    }
    return qualifier.isEmpty() ? place : place + ", " + qualifier;
  }

  private String within() {
    return designators.path().isEmpty() ? "" : ", " + designators;
  }
}
