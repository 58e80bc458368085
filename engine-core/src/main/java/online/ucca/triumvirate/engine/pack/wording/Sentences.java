package online.ucca.triumvirate.engine.pack.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** Fits a statement into a sentence: its first letter, its end, a stem's lead-in words. */
public final class Sentences {
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(,?\\s*\\(?(but (is |are )?not (be )?limited to|(which |that )?(may|must) include|includes|including"
              + "|such as|for example|issues with)\\)?)+$",
          Pattern.CASE_INSENSITIVE);

  private Sentences() {}

  /**
   * A statement that a sentence can go on after.
   *
   * @param statement the statement
   * @return the statement without the full stop, semicolon or colon at its end
   */
  public static String withoutEnd(String statement) {
    int end = statement.length();
    while (end > 0 && isEnd(statement.charAt(end - 1))) {
      end--;
    }
    return statement.substring(0, end).stripLeading();
  }

  private static boolean isEnd(char c) {
    return ".;:,".indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  /**
   * A stem as a topic.
   *
   * @param stem for example "tools used, including:"
   * @return for example "tools used"; the stem itself if nothing else would be left
   */
  public static String topic(String stem) {
    String plain = withoutEnd(stem);
    String topic = withoutEnd(LEAD_IN.matcher(plain).replaceAll(""));
    return topic.isEmpty() ? plain : topic;
  }

  /**
   * A statement for the middle of a sentence. Its first letter becomes small, unless the first word
   * is an abbreviation or has a capital inside.
   *
   * @param statement the statement
   * @return the statement
   */
  public static String inside(String statement) {
    String plain = withoutEnd(statement);
    if (plain.isEmpty()) {
      return plain;
    }
    String word = plain.split("[\\s,/-]", 2)[0];
    boolean keep =
        word.length() < 2
            ? !word.equals("A")
            : !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    return keep ? plain : lowerFirst(plain);
  }

  /**
   * A text at the beginning of a sentence.
   *
   * @param text the text
   * @return the text with a capital first letter
   */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  private static String lowerFirst(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
  }
}
