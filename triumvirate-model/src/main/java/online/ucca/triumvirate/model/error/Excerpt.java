package online.ucca.triumvirate.model.error;

/** How a message quotes a text that somebody else wrote and that may be of any length. */
public final class Excerpt {
  private Excerpt() {}

  /**
   * The beginning of a text, cut between characters.
   *
   * @param text the text
   * @param longest how many code points of it at most
   * @return the text, or its beginning and an ellipsis
   */
  public static String of(String text, int longest) {
    return text.codePointCount(0, text.length()) > longest
        ? text.substring(0, text.offsetByCodePoints(0, longest)) + "…"
        : text;
  }
}
