package online.ucca.triumvirate.adapter.tga.translate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the level of a qualification from its title, where the title leaves no doubt. */
final class AqfLevel {
  private static final List<Level> LEVELS =
      List.of(
          level("Certificate I", "AQF 1"),
          level("Certificate II", "AQF 2"),
          level("Certificate III", "AQF 3"),
          level("Certificate IV", "AQF 4"),
          level("Diploma", "AQF 5"),
          level("Advanced Diploma", "AQF 6"),
          level("Associate Degree", "AQF 6"),
          level("Graduate Certificate", "AQF 8"),
          level("Graduate Diploma", "AQF 8"));

  /** The register's codes of levels of education; unverified, see the page on qualifications. */
  private static final Map<String, String> BY_CODE =
      Map.of(
          "524", "AQF 1",
          "521", "AQF 2",
          "514", "AQF 3",
          "511", "AQF 4",
          "421", "AQF 5",
          "411", "AQF 6",
          "221", "AQF 8",
          "211", "AQF 8");

  private AqfLevel() {}

  private record Level(Pattern title, String level) {}

  private static Level level(String type, String level) {
    return new Level(Pattern.compile(type + "(?: (?:in|of)\\b.*)?"), level);
  }

  /** The level, as {@code AQF 3}; null if the title does not name a type of qualification. */
  static @Nullable String of(String title) {
    for (Level level : LEVELS) {
      if (level.title.matcher(title).matches()) {
        return level.level;
      }
    }
    return null;
  }

  /**
   * The level that the register's code of a level of education stands for.
   *
   * @param code as {@code 514}
   * @return as {@code AQF 3}; null for a code that is not known
   */
  static @Nullable String ofCode(String code) {
    return BY_CODE.get(code);
  }
}
