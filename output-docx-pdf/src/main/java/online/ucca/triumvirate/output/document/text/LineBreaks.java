package online.ucca.triumvirate.output.document.text;

/**
 * Where a line may break: after spaces, and inside words only where those are too long for most
 * columns (web addresses): a word broken elsewhere would not be found again in the file's text. The
 * JDK's own rules differ between its versions and locales; these do not.
 */
public final class LineBreaks {
  private static final int LONG_WORD = 25;
  private static final String LONG_WORD_BREAKS = "/-._?&=,;:";

  private LineBreaks() {}

  /**
   * The next place where a line may break.
   *
   * @param text the text
   * @param position where to start from, less than the text's length
   * @return an index after the position; the text's length where no other is left
   */
  public static int after(String text, int position) {
    int at = position + 1;
    while (at < text.length() && !breaksAt(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean breaksAt(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (isSpace(before)) {
      return !isSpace(after);
    }
    return LONG_WORD_BREAKS.indexOf(before) >= 0
        && Character.isLetterOrDigit(after)
        && inLongWord(text, at);
  }

  private static boolean inLongWord(String text, int at) {
    int start = at;
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && end - start < LONG_WORD && !isSpace(text.charAt(end))) {
      end++;
    }
    return end - start >= LONG_WORD;
  }

  private static boolean isSpace(char c) {
    return switch (c) {
      case ' ', '\n', '\u2002', '\u2003', '\u2009' -> true;
      default -> false;
    };
  }
}
