package online.ucca.triumvirate.engine.pack.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often and how much a performance must be shown, as far as the evidence says so in words.
 *
 * @param occasions the largest number of occasions stated; 0 if none is
 * @param phrases the phrases that state occasions and amounts, verbatim, in order, each once
 */
public record Volume(int occasions, List<String> phrases) {
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final String NUMBER = "(?<number>\\d{1,3}|" + String.join("|", NUMBERS) + ")";
  private static final Pattern OCCASIONS =
      Pattern.compile(
          "\\b" + NUMBER + "\\s+(?:\\(\\d+\\)\\s+)?(?:[\\w-]+\\s+){0,3}?(?:occasions?|times)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TWICE = Pattern.compile("\\btwice\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\b(?:on |for |over |in )?(?:at least|a minimum of|minimum of|a minimum|no fewer than|not less than|no less than)"
              + "\\s+(?:\\d[\\d.,]*|"
              + String.join("|", NUMBERS)
              + ")\\b(?:(?:\\s+[\\w-]+){0,3}?\\s+(?:occasions?|times)\\b(?:\\s+(?:with|for|in|at|on|across|under|involving)"
              + "\\s+(?:\\w+\\s+)?different\\b[^,;:.()]{0,60}?(?=\\s+and\\b|[,;:.()]|$))?"
              + "|[^,;:.()–]{0,60}?(?=\\s+(?:and|from|according|using|to)\\b|\\s+–|[,;:.()]|$))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIFFERENT =
      Pattern.compile(
          "\\b"
              + NUMBER
              + "\\s+(?:different|separate|distinct)\\s+(?!occasions?\\b|times\\b)"
              + "[^,;:.()–]{1,60}?(?=\\s+(?:and|from|according|using|to)\\b|\\s+–|[,;:.()]|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?:at least|a minimum of|minimum of|no fewer than|not less than|no less than|any|list|name|identify)\\s+"
              + NUMBER
              + "\\s+(?!%|per\\b|cent|second|minute|hour|day|week|month|year|metre|meter|kilo|litre|degree|occasion|times"
              + "|people)\\p{L}",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_COUNTED = 12;
  private static final List<String> COUNTING =
      List.of(
          "least",
          "minimum",
          "fewer",
          "less than",
          "occasion",
          "times",
          "twice",
          "different",
          "separate",
          "distinct",
          "any ",
          "list ",
          "name ",
          "identify ");

  /** Copies the phrases. */
  public Volume {
    phrases = List.copyOf(phrases);
  }

  /**
   * Reads the volume from statements.
   *
   * @param statements statements of the performance evidence, stems included
   * @return what they say
   */
  public static Volume of(List<String> statements) {
    int occasions = 0;
    Set<String> phrases = new LinkedHashSet<>();
    for (String statement : statements) {
      if (!mayCount(statement)) {
        continue;
      }
      Matcher stated = OCCASIONS.matcher(statement);
      while (stated.find()) {
        occasions = Math.max(occasions, number(stated.group("number")));
      }
      if (TWICE.matcher(statement).find()) {
        occasions = Math.max(occasions, 2);
      }
      phrases.addAll(phrases(statement));
    }
    return new Volume(occasions, new ArrayList<>(phrases));
  }

  /** Whether a statement holds a word without which nothing is counted; cheap, and asked often. */
  private static boolean mayCount(String statement) {
    String words = statement.toLowerCase(Locale.ROOT);
    return COUNTING.stream().anyMatch(words::contains);
  }

  /**
   * How many things an answer must name.
   *
   * @param statement a leaf, for example "at least three kinds of weather"
   * @return the number, from 2 to 12; 0 if none is stated, or another
   */
  public static int counted(String statement) {
    if (!mayCount(statement)) {
      return 0;
    }
    int counted = 0;
    for (Pattern pattern : List.of(COUNTED, DIFFERENT)) {
      Matcher stated = pattern.matcher(statement);
      counted = counted == 0 && stated.find() ? number(stated.group("number")) : counted;
    }
    return counted < 2 || counted > MOST_COUNTED ? 0 : counted;
  }

  private static List<String> phrases(String statement) {
    List<String> found = new ArrayList<>();
    Matcher amount = AMOUNT.matcher(statement);
    while (amount.find()) {
      found.add(amount.group().strip());
    }
    for (Pattern pattern : List.of(DIFFERENT, OCCASIONS)) {
      Matcher stated = pattern.matcher(statement);
      while (stated.find()) {
        String phrase = stated.group().strip();
        if (found.stream().noneMatch(other -> other.contains(phrase))) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private static int number(String text) {
    int word = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
    return word >= 0 ? word : Integer.parseInt(text);
  }
}
