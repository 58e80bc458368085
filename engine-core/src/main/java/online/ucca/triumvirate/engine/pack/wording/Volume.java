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
              + ")\\b[^,;:.()]{0,60}?(?=\\s+and\\b|[,;:.()]|$)",
          Pattern.CASE_INSENSITIVE);

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

  private static List<String> phrases(String statement) {
    List<String> found = new ArrayList<>();
    Matcher amount = AMOUNT.matcher(statement);
    while (amount.find()) {
      found.add(amount.group().strip());
    }
    if (found.isEmpty()) {
      Matcher stated = OCCASIONS.matcher(statement);
      while (stated.find()) {
        found.add(stated.group().strip());
      }
    }
    return found;
  }

  private static int number(String text) {
    int word = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
    return word >= 0 ? word : Integer.parseInt(text);
  }
}
