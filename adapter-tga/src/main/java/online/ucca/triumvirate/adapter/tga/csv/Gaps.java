package online.ucca.triumvirate.adapter.tga.csv;

/** White space in a flattened text: what was a cell's or a line's end became a wide gap. */
final class Gaps {
  /** From two characters of white space on, a gap is no longer that between two words. */
  static final int WIDE = 2;

  private static final String STOPS = ".;?!";

  private Gaps() {}

  /** The first character at or after a place that is not white space. */
  static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The place after the last character before a place that is not white space. */
  static int back(String text, int from) {
    int at = from;
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether a wide gap, or nothing, stands before a place. */
  static boolean isWideBefore(String text, int at) {
    int before = back(text, at);
    return before == 0 || at - before >= WIDE;
  }

  /**
   * Whether what stands at a place begins anew: after a wide gap, or after a sentence, where one
   * space is enough if what comes next looks like the beginning of something.
   */
  static boolean opens(String text, int at, boolean beforeNew) {
    int before = back(text, at);
    return isWideBefore(text, at)
        || (STOPS.indexOf(text.charAt(before - 1)) >= 0 && (before == at || beforeNew));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
