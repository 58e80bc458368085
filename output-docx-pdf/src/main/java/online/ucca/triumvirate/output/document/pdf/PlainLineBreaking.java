package online.ucca.triumvirate.output.document.pdf;

import java.text.BreakIterator;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Breaks lines after spaces, and inside words only where those are too long for most columns (web
 * addresses): a word broken elsewhere would not be found again in the file's text. The JDK's own
 * rules differ between its versions and locales; these do not.
 */
final class PlainLineBreaking implements LineBreakingStrategy {
  private static final int LONG_WORD = 25;
  private static final String LONG_WORD_BREAKS = "/-._?&=,;:";

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String lang, CalculatedStyle style) {
    return new Breaks(text);
  }

  /** Walks through one text. */
  private static final class Breaks implements BreakPointsProvider {
    private final String text;
    private int position;

    Breaks(String text) {
      this.text = text;
    }

    @Override
    public BreakPoint next() {
      if (position >= text.length()) {
        return new BreakPoint(BreakIterator.DONE);
      }
      position++;
      while (position < text.length() && !breaksAt(position)) {
        position++;
      }
      return new BreakPoint(position);
    }

    private boolean breaksAt(int at) {
      char before = text.charAt(at - 1);
      char after = text.charAt(at);
      if (isSpace(before)) {
        return !isSpace(after);
      }
      return LONG_WORD_BREAKS.indexOf(before) >= 0
          && Character.isLetterOrDigit(after)
          && inLongWord(at);
    }

    private boolean inLongWord(int at) {
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
}
