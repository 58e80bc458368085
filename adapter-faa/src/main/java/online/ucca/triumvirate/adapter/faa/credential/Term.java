package online.ucca.triumvirate.adapter.faa.credential;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import org.jspecify.annotations.Nullable;

/**
 * A period of validity as the law states it.
 *
 * @param period an ISO 8601 period
 * @param basis how it is counted: calendar months run to the end of a month
 */
record Term(String period, ValidityBasis basis) {
  private static final List<String> NUMBERS =
      List.of(
          "",
          "one first",
          "two second",
          "three third",
          "four fourth",
          "five fifth",
          "six sixth",
          "seven seventh",
          "eight eighth",
          "nine ninth",
          "ten tenth",
          "eleven eleventh",
          "twelve twelfth");

  private static final Pattern ORDINAL = Pattern.compile(".*(?:st|nd|rd|th)");

  private static final Pattern STATED =
      Pattern.compile(
          "\\b(\\d{1,3}|[a-z]{3,8})(st|nd|rd|th)?[ -](calendar )?(day|month|year)s?\\b");

  /**
   * The one period that a text states.
   *
   * @param text the law's words
   * @return the period; empty if the text states none, or several that differ
   */
  static Optional<Term> in(String text) {
    Set<Term> terms = new LinkedHashSet<>();
    Matcher matcher = STATED.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      int number = number(matcher.group(1));
      boolean calendarMonths = matcher.group(3) != null && matcher.group(4).equals("month");
      boolean isDate =
          matcher.group(4).equals("day") && isOrdinal(matcher.group(1), matcher.group(2));
      if (number > 0 && !isDate) {
        terms.add(
            new Term(
                "P" + number + matcher.group(4).substring(0, 1).toUpperCase(Locale.ROOT),
                calendarMonths ? ValidityBasis.END_OF_CALENDAR_MONTH : ValidityBasis.EXACT));
      }
    }
    return terms.size() == 1 ? Optional.of(terms.iterator().next()) : Optional.empty();
  }

  /** "The 31st day" is a date; "the 24th month before" is a period. */
  private static boolean isOrdinal(String number, @Nullable String suffix) {
    return suffix != null || ORDINAL.matcher(number).matches();
  }

  /** Zero for what is no number. */
  private static int number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    for (int i = 1; i < NUMBERS.size(); i++) {
      if (List.of(NUMBERS.get(i).split(" ", -1)).contains(word)) {
        return i;
      }
    }
    return 0;
  }
}
