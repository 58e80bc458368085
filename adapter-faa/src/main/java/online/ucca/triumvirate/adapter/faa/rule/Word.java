package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a sentence. Designators in parentheses are none.
 *
 * @param text the word in lower case, with its apostrophe and hyphens
 * @param start where it begins in the sentence
 * @param end where it ends
 * @param afterBreak whether punctuation stands between it and the word before it
 * @param isCapital whether it begins with a capital letter
 * @param isQuoted whether it stands in quotation marks: no verb or denial of the sentence's own
 */
record Word(
    String text, int start, int end, boolean afterBreak, boolean isCapital, boolean isQuoted) {
  private static final int LONGEST_DESIGNATOR = 5;

  /**
   * The words of a sentence.
   *
   * @param sentence any text
   * @return its words in order
   */
  static List<Word> of(String sentence) {
    List<Word> words = new ArrayList<>();
    boolean isBroken = false;
    boolean isQuoted = false;
    int i = 0;
    while (i < sentence.length()) {
      char c = sentence.charAt(i);
      int designator = c == '(' ? designatorEnd(sentence, i) : i;
      if (designator > i) {
        i = designator;
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        isQuoted = c == '“' || (c == '"' && !isQuoted) || (isQuoted && c != '”' && c != '"');
        isBroken |= !Character.isWhitespace(c) && c != '§' && c != '“' && c != '”';
        i++;
        continue;
      }
      int end = i + 1;
      while (end < sentence.length() && isWithin(sentence, end)) {
        end++;
      }
      words.add(
          new Word(
              sentence.substring(i, end).toLowerCase(Locale.ROOT),
              i,
              end,
              isBroken,
              Character.isUpperCase(c),
              isQuoted));
      isBroken = false;
      i = end;
    }
    return words;
  }

  /** The end of a designator such as {@code (iv)}; where it begins if it is none. */
  private static int designatorEnd(String sentence, int at) {
    int end = at + 1;
    while (end < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end))) {
      end++;
    }
    boolean isDesignator =
        end - at <= LONGEST_DESIGNATOR
            && end > at + 1
            && end < sentence.length()
            && sentence.charAt(end) == ')';
    return isDesignator ? end + 1 : at;
  }

  private static boolean isWithin(String sentence, int at) {
    char c = sentence.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean isNumber = c == ',' && Character.isDigit(sentence.charAt(at - 1));
    boolean joins = c == '\'' || c == '’' || c == '-' || c == '.' || isNumber;
    boolean goesOn =
        at + 1 < sentence.length() && Character.isLetterOrDigit(sentence.charAt(at + 1));
    boolean isPlural =
        (c == '\'' || c == '’') && Character.toLowerCase(sentence.charAt(at - 1)) == 's';
    return (joins && goesOn) || isPlural;
  }
}
