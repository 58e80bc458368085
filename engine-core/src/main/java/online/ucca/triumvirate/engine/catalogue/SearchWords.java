package online.ucca.triumvirate.engine.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as the catalogue compares them: letters and digits only, in small letters and
 * without accents. What is written and what is searched for pass through here, so that every
 * database finds the same, and no sign of a query language reaches one.
 */
public final class SearchWords {
  /** Where a word is cut, in characters: databases limit what they index. */
  static final int LONGEST = 100;

  private SearchWords() {}

  /**
   * Takes a text apart.
   *
   * @param text any text
   * @return its words, in order; none if it has no letter and no digit
   */
  public static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c) || Character.isDigit(c)) {
        if (word.length() < LONGEST) {
          word.appendCodePoint(c);
        }
      } else if (!isMark(c) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
