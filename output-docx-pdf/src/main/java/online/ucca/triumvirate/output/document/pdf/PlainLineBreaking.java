package online.ucca.triumvirate.output.document.pdf;

import java.text.BreakIterator;
import online.ucca.triumvirate.output.document.text.LineBreaks;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/** Breaks lines where {@link LineBreaks} says, not where the JDK does. */
final class PlainLineBreaking implements LineBreakingStrategy {

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
      position = LineBreaks.after(text, position);
      return new BreakPoint(position);
    }
  }
}
