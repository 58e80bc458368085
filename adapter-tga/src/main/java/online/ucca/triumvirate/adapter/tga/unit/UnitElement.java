package online.ucca.triumvirate.adapter.tga.unit;

import java.util.List;

/**
 * An element of a unit.
 *
 * @param number its number as text
 * @param title the source's words
 * @param criteria its performance criteria, in the source's order
 * @param place where a person finds it in the source
 */
public record UnitElement(String number, String title, List<UnitCriterion> criteria, String place) {

  /** Copies the criteria. */
  public UnitElement {
    criteria = List.copyOf(criteria);
  }
}
