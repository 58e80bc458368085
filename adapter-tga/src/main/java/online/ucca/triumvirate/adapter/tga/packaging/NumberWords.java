package online.ucca.triumvirate.adapter.tga.packaging;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes numbers as digits: {@code twenty five (25)} becomes {@code 25}. */
final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:(" + String.join("|", TENS) + ")(?:[ -](" + units() + "))?|(" + small() + "))\\b");
  private static final Pattern SAID_TWICE = Pattern.compile("\\b(\\d+) ?\\((\\d+)\\)");

  private NumberWords() {}

  /**
   * Replaces words by digits, and drops a number in brackets that repeats the one before it. Where
   * the two differ both stay, so that nothing matches.
   *
   * @param text in lower case
   */
  static String asDigits(String text) {
    String digits = WORDS.matcher(text).replaceAll(NumberWords::digits);
    return SAID_TWICE
        .matcher(digits)
        .replaceAll(
            said ->
                said.group(1).equals(said.group(2))
                    ? said.group(1)
                    : Matcher.quoteReplacement(said.group()));
  }

  private static String digits(MatchResult word) {
    if (word.group(3) != null) {
      return Integer.toString(SMALL.indexOf(word.group(3)));
    }
    int tens = 10 * (TENS.indexOf(word.group(1)) + 2);
    return Integer.toString(tens + (word.group(2) == null ? 0 : SMALL.indexOf(word.group(2))));
  }

  private static String units() {
    return String.join("|", SMALL.subList(1, 10));
  }

  /** Longer words first, so that {@code sixteen} is not {@code six}. */
  private static String small() {
    return String.join("|", SMALL.subList(10, 20)) + "|" + String.join("|", SMALL.subList(0, 10));
  }
}
