package online.ucca.triumvirate.adapter.tga.page;

import java.util.Locale;
import java.util.Map;

/** The page's sections about a unit that have no place in a Triumvirate, and why. */
final class RegisterSections {
  private static final Map<String, String> REASONS =
      Map.of(
          "training packages that include this unit",
          "membership of packages says nothing about competence; credentials are mapped",
          "classifications",
          "statistical codes of the register",
          "companion volumes",
          "guidance beside the instrument, not part of it",
          "find rtos",
          "providers approved at the time of reading");

  private RegisterSections() {}

  static String reason(String title) {
    return REASONS.getOrDefault(
        title.toLowerCase(Locale.ROOT), "a Triumvirate has no place for such a section");
  }
}
