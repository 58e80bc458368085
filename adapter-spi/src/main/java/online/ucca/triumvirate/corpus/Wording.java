package online.ucca.triumvirate.corpus;

import java.util.regex.Pattern;

/** What happens to the source's words: white space is normalised, nothing else. */
public final class Wording {
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("(?i)(?:not applicable|nil|none)\\.?");

  private static final int LONGEST_MESSAGE = 400;
  private static final int SHOWN_AT_EACH_END = 150;

  private Wording() {}

  /**
   * Makes one space of every run of white space, no-break spaces included, and trims.
   *
   * @param text the source's text
   * @return the text as it goes into the Triumvirate; empty if there is nothing but white space
   */
  public static String normalise(String text) {
    if (isNormal(text)) {
      return text;
    }
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isWhiteSpace(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /** Whether a text has nothing to normalise, as most have: single spaces within it. */
  private static boolean isNormal(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' ? c != ' ' || before == ' ' : c > '~' && isWhiteSpace(c)) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  /** White space of ASCII, and every separator of Unicode; all of them are single characters. */
  private static boolean isWhiteSpace(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    int type = Character.getType(c);
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * Whether a section's whole text says that the section does not apply.
   *
   * @param text the normalised text
   * @return true for "Not applicable", "Nil" and "None" in any case, with or without a full stop
   */
  public static boolean saysNotApplicable(String text) {
    return NOT_APPLICABLE.matcher(text).matches();
  }

  /**
   * A message that quotes the source. A damaged source can put a whole page into a quotation; of a
   * long message both ends are kept.
   *
   * @param message the message
   * @return the message, at most some 400 characters of it
   */
  public static String ofMessage(String message) {
    if (message.codePointCount(0, message.length()) <= LONGEST_MESSAGE) {
      return message;
    }
    return message.substring(0, message.offsetByCodePoints(0, SHOWN_AT_EACH_END))
        + " … "
        + message.substring(message.offsetByCodePoints(message.length(), -SHOWN_AT_EACH_END));
  }
}
