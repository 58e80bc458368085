package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Span;

/**
 * Collects the text of one paragraph: of every run of white space one space is made, and none
 * stands at either end.
 */
final class Spans {
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean italic;
  private boolean afterSpace = true;

  void append(String characters, boolean isItalic) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (!isSpace(c)) {
        add(c, isItalic);
        afterSpace = false;
      } else if (!afterSpace) {
        add(' ', isItalic);
        afterSpace = true;
      }
    }
  }

  void space() {
    append(" ", false);
  }

  /** The last character; a space if there is none. */
  char last() {
    if (!text.isEmpty()) {
      return text.charAt(text.length() - 1);
    }
    if (spans.isEmpty()) {
      return ' ';
    }
    String before = spans.get(spans.size() - 1).text();
    return before.charAt(before.length() - 1);
  }

  /** What was collected, and starts anew; empty if there are no words. */
  List<Span> take() {
    endSpan();
    if (afterSpace && !spans.isEmpty()) {
      Span last = spans.remove(spans.size() - 1);
      String stripped = last.text().substring(0, last.text().length() - 1);
      if (!stripped.isEmpty()) {
        spans.add(new Span(stripped, last.isItalic()));
      }
    }
    List<Span> taken = List.copyOf(spans);
    spans.clear();
    italic = false;
    afterSpace = true;
    return taken;
  }

  private void add(char c, boolean isItalic) {
    if (isItalic != italic) {
      endSpan();
      italic = isItalic;
    }
    text.append(c);
  }

  private void endSpan() {
    if (!text.isEmpty()) {
      spans.add(new Span(text.toString(), italic));
      text.setLength(0);
    }
  }

  /** As {@code Wording.normalise} sees it. */
  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r');
  }
}
