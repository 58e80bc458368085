package online.ucca.triumvirate.output.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts endless texts: what lays out a paragraph, here or in a reader's hands, takes a time that
 * grows with the square of its length.
 */
public final class TextPieces {
  private TextPieces() {}

  /**
   * A text in pieces, cut after a space if there is one, never inside a character.
   *
   * @param text the text
   * @param limit how many UTF-16 units a piece may have, at least 2
   * @return the pieces, in order; one if the text is short enough
   */
  public static List<String> of(String text, int limit) {
    if (text.length() <= limit) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > limit) {
      int end = text.lastIndexOf(' ', start + limit - 1) + 1;
      if (end <= start) {
        end = start + limit;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
          end--;
        }
      }
      pieces.add(text.substring(start, end));
      start = end;
    }
    pieces.add(text.substring(start));
    return pieces;
  }
}
