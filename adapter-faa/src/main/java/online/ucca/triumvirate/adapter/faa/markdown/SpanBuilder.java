package online.ucca.triumvirate.adapter.faa.markdown;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Span;

/** Collects characters into spans; every run of white space becomes one space. */
final class SpanBuilder {
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private boolean isItalic;
  private boolean endsInSpace = true;

  /** What follows is italic, or is not. */
  void italic(boolean on) {
    if (on != isItalic) {
      end();
      isItalic = on;
    }
  }

  void append(String text) {
    text.codePoints().forEach(this::append);
  }

  void append(int codePoint) {
    boolean isSpace = (codePoint >= '\t' && codePoint <= '\r') || Character.isSpaceChar(codePoint);
    if (isSpace && !endsInSpace) {
      current.append(' ');
    } else if (!isSpace) {
      current.appendCodePoint(codePoint);
    }
    endsInSpace = isSpace;
  }

  /** The spans so far, without white space at the ends. */
  List<Span> spans() {
    end();
    List<Span> all = new ArrayList<>(spans);
    while (!all.isEmpty()) {
      Span last = all.remove(all.size() - 1);
      String text = last.text().stripTrailing();
      if (!text.isEmpty()) {
        all.add(new Span(text, last.isItalic()));
        break;
      }
    }
    return all;
  }

  private void end() {
    if (!current.isEmpty()) {
      spans.add(new Span(current.toString(), isItalic));
      current.setLength(0);
    }
  }
}
