package online.ucca.triumvirate.adapter.tga.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of the form 3 or 3. in a flattened text, which may begin an element.
 *
 * @param start where it begins
 * @param end where the text after it begins
 * @param number the number
 * @param standing how sure it is that it begins an element
 */
record ElementMark(int start, int end, int number, Standing standing) {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9.])([0-9]{1,2})(?:\\.(?=\\p{Lu}|\\s|$)|(?=\\s|$))");

  /** How sure it is that a number begins an element, from the surest. */
  enum Standing {
    /** A wide gap before it and a capital after it. */
    SURE,
    /** A wide gap before it. */
    AFTER_GAP,
    /** It has a dot, a sentence ends before it, and a capital follows. */
    AFTER_SENTENCE
  }

  /** Every number of a text that may begin an element, in order. */
  static List<ElementMark> all(String text) {
    List<ElementMark> marks = new ArrayList<>();
    Matcher found = NUMBER.matcher(text);
    while (found.find()) {
      int next = Gaps.skip(text, found.end());
      boolean capital = next < text.length() && Character.isUpperCase(text.codePointAt(next));
      boolean dotted = text.charAt(found.end() - 1) == '.';
      int number = Integer.parseInt(found.group(1));
      if (Gaps.isWideBefore(text, found.start())) {
        Standing standing = capital ? Standing.SURE : Standing.AFTER_GAP;
        marks.add(new ElementMark(found.start(), found.end(), number, standing));
      } else if (capital && dotted && Gaps.opens(text, found.start(), true)) {
        marks.add(new ElementMark(found.start(), found.end(), number, Standing.AFTER_SENTENCE));
      }
    }
    return marks;
  }
}
