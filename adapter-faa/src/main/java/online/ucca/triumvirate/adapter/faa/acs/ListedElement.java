package online.ucca.triumvirate.adapter.faa.acs;

/**
 * An element as a list of the source has it.
 *
 * @param code its code
 * @param text its words; empty if the source has none
 * @param place where it stands
 */
record ListedElement(ElementCode code, String text, String place) {

  ListedElement with(String words) {
    return new ListedElement(code, words, place);
  }
}
