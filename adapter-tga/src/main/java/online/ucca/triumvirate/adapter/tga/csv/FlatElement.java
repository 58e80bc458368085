package online.ucca.triumvirate.adapter.tga.csv;

import java.util.List;

/**
 * An element as the export's flattened text has it.
 *
 * @param number its number
 * @param title its title; white space normalised
 * @param criteria its criteria, in order
 */
record FlatElement(int number, String title, List<Criterion> criteria) {

  FlatElement {
    criteria = List.copyOf(criteria);
  }

  /**
   * A criterion.
   *
   * @param number its number, as {@code 5.10}
   * @param text its words; white space normalised
   */
  record Criterion(String number, String text) {}
}
