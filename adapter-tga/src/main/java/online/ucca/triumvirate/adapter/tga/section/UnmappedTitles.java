package online.ucca.triumvirate.adapter.tga.section;

import java.util.HashMap;
import java.util.Map;

/** The sections that have no place in a Triumvirate, and why. */
final class UnmappedTitles {
  private static final String FILED = "it files the unit in its training package";
  private static final Map<String, String> REASONS =
      folded(
          Map.ofEntries(
              Map.entry(
                  "Modification history", "it tells how the text came about, not what is required"),
              Map.entry("Unit sector", FILED),
              Map.entry("Competency field", FILED),
              Map.entry(
                  "Elements and Performance Criteria Pre-Content",
                  "it explains the table of elements and criteria"),
              Map.entry(
                  "Employability Skills Information",
                  "it refers to a summary beside the unit and states no skill"),
              Map.entry(
                  "Unit mapping information", "supersession is taken from the register's fields"),
              Map.entry("Links", "links to material outside the instrument")));

  private UnmappedTitles() {}

  static String reason(String title) {
    return REASONS.getOrDefault(
        SectionKind.fold(title), "a Triumvirate has no place for such a section");
  }

  private static Map<String, String> folded(Map<String, String> reasons) {
    Map<String, String> folded = new HashMap<>();
    reasons.forEach((title, reason) -> folded.put(SectionKind.fold(title), reason));
    return Map.copyOf(folded);
  }
}
