package online.ucca.triumvirate.adapter.faa.acs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the limits of performance that a skill's text states, in its own words. */
final class Tolerances {
  private static final String NUMBER = "\\d[\\d,]{0,8}(?:\\.\\d{1,3})?";
  private static final String UNIT =
      "(?: ?\u00B0| ?(?:feet per minute|feet|foot|knots?|degrees?|percent(?: power)?|nautical miles?"
          + "|statute miles?|miles?|NM|SM|seconds?|minutes?|inch(?:es)?|fpm|rpm|dots?|Mach)\\b"
          + "|[ -]scale deflection\\b)";
  private static final String ABOVE =
      "(?: (?:above ground level(?: \\(AGL\\))?|above mean sea level(?: \\(MSL\\))?|AGL|MSL))?";
  private static final String CLASSES = "(?: \\(A[MS]E[LS](?:, A[MS]E[LS]){0,3}\\))?";
  private static final String SPEED = "V[A-Z0-9]{1,4}";

  /** {@code ±100 feet}, {@code +5/-0 knots}, {@code +10°/-5°}. */
  private static final String SIGNED =
      "(?:(?:\u00B1|\\+/-|-/\\+) ?"
          + NUMBER
          + UNIT
          + "?"
          + "|[+-] ?"
          + NUMBER
          + UNIT
          + "? ?/ ?[+\u2013-] ?"
          + NUMBER
          + UNIT
          + "?)";

  /** What a signed limit is about, where it stands directly before it. */
  private static final String ABOUT =
      "(?:(?:\\(?"
          + SPEED
          + "(?:(?:/| or )"
          + SPEED
          + ")?\\)?(?:,? as appropriate)?"
          + "|altitudes?|airspeeds?|speeds?|headings?|bank(?: angle)?|angle of bank|course|track)"
          + ",? )?";

  private static final String SIGNED_LIMIT =
      ABOUT + SIGNED + "(?: from entry (?:altitude|airspeed|heading)| with gust factor applied)?";

  /** {@code within 200 feet beyond or on the specified point}. */
  private static final String WITHIN =
      "within "
          + NUMBER
          + UNIT
          + "(?: (?:of|from|beyond|on)\\b[^,.;:()]{0,60}?(?=[,.;:()]| with\\b| and\\b|$))?";

  /** {@code no lower than 1,500 feet AGL}, {@code not to exceed 20°, ±5°}. */
  private static final String BOUND =
      "(?:(?:angle of bank|bank(?: angle)?|airspeed|altitude) )?"
          + "(?:not to exceed|not exceeding|(?:does|do|must) not exceed"
          + "|not? (?:more|less|lower|higher|greater|fewer) than|at least|at or (?:above|below)|a (?:maximum|minimum) of) "
          + NUMBER
          + "(?: times the stalling speed"
          + "(?: or the minimum steady flight speed in the landing configuration \\(VSO\\))?| "
          + SPEED
          + "\\b|"
          + UNIT
          + ABOVE
          + CLASSES
          + "(?: or "
          + NUMBER
          + UNIT
          + ABOVE
          + CLASSES
          + ")?)"
          + "(?:,? "
          + SIGNED
          + "(?: with gust factor applied)?)?";

  /** {@code between 30° and 45°}, {@code 600 to 1,000 feet AGL}. */
  private static final String RANGE =
      "between "
          + NUMBER
          + UNIT
          + "? and "
          + NUMBER
          + UNIT
          + ABOVE
          + "|"
          + NUMBER
          + " to "
          + NUMBER
          + UNIT
          + ABOVE;

  private static final Pattern LIMIT =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?i:" + BOUND + "|" + WITHIN + "|" + RANGE + ")|" + SIGNED_LIMIT);

  private Tolerances() {}

  /** Each limit once, in the order of the text. */
  static List<String> in(String text) {
    return LIMIT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(String::strip)
        .distinct()
        .toList();
  }
}
