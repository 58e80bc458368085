package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a clause says that something is kept.
 *
 * @param period an ISO 8601 duration
 * @param isAfterwards whether it begins when a duty before it ends, as in "and for 90 days
 *     thereafter"
 * @param sentence the sentence that says so
 * @param about the words of the sentence that belong to this period: from the period before it
 */
record Retention(String period, boolean isAfterwards, String sentence, String about) {
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final String NUMBER =
      "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen"
          + "|twenty|twenty-four|thirty|thirty-six|sixty|ninety)";
  private static final String UNIT =
      "[ -](?:calendar[ -]|consecutive |additional )?(day|week|month|year)s?\\b";
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)\\b(?:(?:for|until) (?:(?:a|an additional|the) )?(?:(?:minimum )?period of )?"
              + "(?:at least |not less than |no less than |a minimum of |an additional )?"
              + "|(?:within|during|for) (?:at least )?(the (?:preceding|previous|last|past)) )"
              + NUMBER
              + UNIT);
  private static final Pattern KEPT =
      Pattern.compile("(?i)\\b(?:retain(?:s|ed)?|keeps?|kept|maintain(?:s|ed)?|preserve[sd]?)\\b");
  private static final Pattern EXCUSED =
      Pattern.compile(
          "(?i)\\bneed(?:s)?(?: not)? be (?:kept|retained|maintained|preserved)\\b"
              + "|\\bnot required to (?:be )?(?:keep|kept|retain|retained|maintain|preserve)");
  private static final Pattern KEEPABLE =
      Pattern.compile(
          "(?i)\\b(?:records?|recorded|recordings?|recordkeeping|cop(?:y|ies)|documents?|manifests?"
              + "|log|logs|logbooks?|data|information|contracts?|memorand(?:um|a)|worksheets?|reports?"
              + "|files?|lists?|forms?|releases?|plans?|statements?|receipts?|results?|documentation"
              + "|evidence)\\b");
  private static final Pattern AFTERWARDS = Pattern.compile("(?i)^ ?(?:thereafter|afterwards?)\\b");
  private static final List<String> UNITS = List.of("day", "week", "month", "year");
  private static final List<String> VERBS = List.of("etain", "eep", "kept", "aintain", "reserve");
  private static final int VERB_WITHIN = 300;
  private static final int AFTERWARDS_WITHIN = 20;

  /**
   * The periods that a clause's own words state.
   *
   * @param leadIn the words that they complete; empty if none
   * @param text the clause's own words
   * @return the periods in the order of the text; empty if it states none
   */
  static List<Retention> statedIn(String leadIn, String text) {
    if (!hasAny(text, UNITS) || (!hasAny(text, VERBS) && !hasAny(leadIn, VERBS))) {
      return List.of();
    }
    List<Retention> periods = new ArrayList<>();
    String before = leadIn;
    for (String sentence : Sentences.of(text)) {
      read(before, sentence, periods);
      before = "";
    }
    return periods;
  }

  private static boolean hasAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  private static void read(String leadIn, String sentence, List<Retention> periods) {
    if (EXCUSED.matcher(sentence).find()) {
      return;
    }
    boolean isRecord = KEEPABLE.matcher(sentence).find() || KEEPABLE.matcher(leadIn).find();
    Matcher matcher = PERIOD.matcher(sentence);
    int from = 0;
    while (isRecord && matcher.find()) {
      if (isKept(leadIn, sentence, matcher.start()) || isKeptAfter(sentence, matcher)) {
        String after = excerpt(sentence, matcher.end(), AFTERWARDS_WITHIN);
        boolean isAfterwards =
            AFTERWARDS.matcher(after).find() || matcher.group().contains("additional");
        String about = sentence.substring(from, matcher.end());
        periods.add(new Retention(duration(matcher), isAfterwards, sentence, about));
        from = matcher.end();
      }
    }
  }

  /** Whether what is kept stands before the period, in the same sentence or its lead-in. */
  private static boolean isKept(String leadIn, String sentence, int period) {
    int start = Math.max(0, period - VERB_WITHIN);
    boolean isHere = KEPT.matcher(sentence.substring(start, period)).find();
    return isHere || (period < VERB_WITHIN && KEPT.matcher(leadIn).find());
  }

  /** "Must, for at least two years, keep". */
  private static boolean isKeptAfter(String sentence, Matcher period) {
    String before = sentence.substring(Math.max(0, period.start() - 10), period.start()).strip();
    return (before.endsWith("must,") || before.endsWith("shall,"))
        && KEPT.matcher(excerpt(sentence, period.end(), VERB_WITHIN)).find();
  }

  private static String excerpt(String text, int from, int length) {
    return text.substring(from, Math.min(text.length(), from + length));
  }

  private static String duration(Matcher matcher) {
    char unit = Character.toUpperCase(matcher.group(3).charAt(0));
    return "P" + number(matcher.group(2).toLowerCase(Locale.ROOT)) + unit;
  }

  private static String number(String word) {
    int known = NUMBERS.indexOf(word);
    if (known >= 0) {
      return Integer.toString(known);
    }
    return switch (word) {
      case "a", "an" -> "1";
      case "fifteen" -> "15";
      case "eighteen" -> "18";
      case "twenty" -> "20";
      case "twenty-four" -> "24";
      case "thirty" -> "30";
      case "thirty-six" -> "36";
      case "sixty" -> "60";
      case "ninety" -> "90";
      default -> Integer.toString(Integer.parseInt(word));
    };
  }
}
