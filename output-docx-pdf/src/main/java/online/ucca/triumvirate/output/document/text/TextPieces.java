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

  /**
   * A text without its middle, if it is too long for the place it must fit into.
   *
   * @param text the text
   * @param first how many UTF-16 units of its beginning are kept
   * @param last how many of its end are kept
   * @return the text, or its beginning and end with an ellipsis between them
   */
  public static String shortened(String text, int first, int last) {
    if (text.length() <= first + last) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(first - 1)) ? first - 1 : first;
    int begin = text.length() - last;
    if (last > 0 && Character.isLowSurrogate(text.charAt(begin))) {
      begin++;
    }
    return text.substring(0, end) + "\u2026" + text.substring(begin);
  }
}
