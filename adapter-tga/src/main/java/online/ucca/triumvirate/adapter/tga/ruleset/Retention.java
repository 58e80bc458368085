package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how long a clause itself says that records are kept. */
final class Retention {
  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)\\bfor (?:a period of )?(?:at least )?(\\d{1,3}|"
              + String.join("|", NUMBERS)
              + ") (?:calendar )?(year|month|week|day)s?\\b");
  private static final Pattern KEPT =
      Pattern.compile("(?i)\\b(?:retain(?:s|ed)?|keeps?|kept|maintain(?:s|ed)?)\\b[^.;:]*$");
  private static final int WITHIN = 200;

  private Retention() {}

  /**
   * The retention period that a clause states.
   *
   * @param text its words
   * @return an ISO 8601 duration; null if it states none, or several that differ
   */
  static @Nullable String statedIn(String text) {
    Set<String> periods = new LinkedHashSet<>();
    Matcher matcher = PERIOD.matcher(text);
    while (matcher.find()) {
      String before = text.substring(Math.max(0, matcher.start() - WITHIN), matcher.start());
      if (!KEPT.matcher(before).find()) {
        continue;
      }
      String number = matcher.group(1).toLowerCase(Locale.ROOT);
      int word = NUMBERS.indexOf(number);
      char unit = Character.toUpperCase(matcher.group(2).charAt(0));
      periods.add("P" + (word < 0 ? number : Integer.toString(word + 1)) + unit);
    }
    return periods.size() == 1 ? periods.iterator().next() : null;
  }
}
