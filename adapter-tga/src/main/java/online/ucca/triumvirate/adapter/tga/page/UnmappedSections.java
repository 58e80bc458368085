package online.ucca.triumvirate.adapter.tga.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page's sections that have no place in a Triumvirate, and why. */
final class UnmappedSections {
  private static final List<String> MAPPED_UNIT =
      List.of(
          "application",
          "pre-requisite unit",
          "elements and performance criteria",
          "foundation skills",
          "range of conditions");
  private static final List<String> MAPPED_ASSESSMENT =
      List.of("performance evidence", "knowledge evidence", "assessment conditions");
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry(
              "modification history", "it tells how the text came about, not what is required"),
          Map.entry("unit sector", "it files the unit in its training package"),
          Map.entry("competency field", "it files the unit in its training package"),
          Map.entry(
              "training packages that include this unit",
              "membership of packages says nothing about competence; credentials are mapped"),
          Map.entry("classifications", "statistical codes of the register"),
          Map.entry("companion volumes", "guidance beside the instrument, not part of it"),
          Map.entry("find rtos", "providers approved at the time of reading"),
          Map.entry("links", "links to material outside the instrument"),
          Map.entry("unit mapping information", "the mapping table of the register is mapped"));

  private UnmappedSections() {}

  /** Whether a reader has taken care of the section. */
  static boolean isMapped(PageSection section) {
    String title = section.title().toLowerCase(Locale.ROOT);
    return switch (section.part().toLowerCase(Locale.ROOT)) {
      case "unit of competency" -> MAPPED_UNIT.contains(title);
      case "assessment requirements" -> MAPPED_ASSESSMENT.contains(title);
      default -> title.equalsIgnoreCase(SelectedRelease.HEADING);
    };
  }

  static String reason(PageSection section) {
    return REASONS.getOrDefault(
        section.title().toLowerCase(Locale.ROOT), "a Triumvirate has no place for such a section");
  }
}
