package online.ucca.triumvirate.world.catalogue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How a file says what it says.
 *
 * @param tabs whether tabs part the columns; else commas do
 * @param mark a heading that only such files have; empty if there is none
 * @param headings headings by what their columns say
 */
record Columns(boolean tabs, String mark, Map<String, String> headings) {

  /** Whether a file with these headings is such a one: each is there, exactly once. */
  boolean fit(List<String> given) {
    return (mark.isEmpty() || given.contains(mark))
        && headings.values().stream().allMatch(one -> Collections.frequency(given, one) == 1)
        && new HashSet<>(headings.values()).size() == headings.size();
  }
}
