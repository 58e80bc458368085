package online.ucca.triumvirate.engine.database;

/**
 * What text every database of a world keeps as it is. PostgreSQL has no NUL, and a lone surrogate
 * has no UTF-8: such text is refused where a value is made, before it comes to a database.
 */
public final class StorableText {
  private StorableText() {}

  /**
   * Checks a text of one line.
   *
   * @param what what it is, for the message
   * @param text the text
   * @param longest how many UTF-16 units it may have
   * @return the text
   * @throws IllegalArgumentException if it is blank or too long, or holds a control character or a
   *     lone surrogate. The message does not quote it
   */
  public static String line(String what, String text, int longest) {
    return checked(what, text, longest, "");
  }

  /**
   * Checks a text that may have several lines.
   *
   * @param what what it is, for the message
   * @param text the text
   * @param longest how many UTF-16 units it may have
   * @return the text
   * @throws IllegalArgumentException if it is blank or too long, or holds a lone surrogate or a
   *     control character other than tab, line feed and carriage return. The message does not quote
   *     it
   */
  public static String lines(String what, String text, int longest) {
    return checked(what, text, longest, "\t\n\r");
  }

  private static String checked(String what, String text, int longest, String allowed) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException(what + " has 1 to " + longest + " characters");
    }
    if (!isStorable(text, allowed)) {
      throw new IllegalArgumentException(what + " holds a character that no text has");
    }
    return text;
  }

  /**
   * Whether a text can stand in a database: what cannot is found in none.
   *
   * @param text the text, of any length
   * @return false if it holds a control character or a lone surrogate
   */
  public static boolean isStorable(String text) {
    return isStorable(text, "");
  }

  private static boolean isStorable(String text, String allowed) {
    return text.codePoints()
        .allMatch(
            point ->
                allowed.indexOf(point) >= 0
                    || (!Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE));
  }
}
