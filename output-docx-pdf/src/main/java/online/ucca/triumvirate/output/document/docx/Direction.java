package online.ucca.triumvirate.output.document.docx;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.document.Inline;

/** Finds out which way text runs. */
final class Direction {
  private Direction() {}

  /** Whether a paragraph as a whole runs from right to left, by its first strong character. */
  static boolean isRightToLeft(List<Inline> content) {
    boolean mixed =
        content.stream().anyMatch(inline -> inline instanceof Inline.Text t && isMixed(t.value()));
    if (!mixed) {
      return false;
    }
    String whole =
        content.stream()
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).value())
            .collect(Collectors.joining());
    return !new Bidi(whole, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** Whether some of the text runs from right to left. */
  static boolean isMixed(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  static Bidi analyse(String text, boolean rightToLeft) {
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    return new Bidi(text, base);
  }
}
