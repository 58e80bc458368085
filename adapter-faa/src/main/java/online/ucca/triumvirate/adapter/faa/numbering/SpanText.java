package online.ucca.triumvirate.adapter.faa.numbering;

import java.util.BitSet;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;

/** A paragraph's characters, each in italics or not. */
final class SpanText {
  private final String text;
  private final BitSet italics = new BitSet();

  SpanText(Paragraph paragraph) {
    StringBuilder all = new StringBuilder();
    for (Paragraph.Span span : paragraph.spans()) {
      int from = all.length();
      all.append(span.text());
      italics.set(from, all.length(), span.isItalic());
    }
    text = all.toString();
  }

  String all() {
    return text;
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  boolean isItalic(int index) {
    return italics.get(index);
  }

  String between(int from, int to) {
    return text.substring(from, to).strip();
  }

  String from(int index) {
    return between(index, text.length());
  }

  /** The first place that is no white space. */
  int skipSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a run of italics ends; spaces and nothing else may interrupt it. */
  int endOfItalics(int from) {
    int end = italics.nextClearBit(from);
    int next = skipSpace(end);
    while (next > end && next < text.length() && italics.get(next)) {
      end = italics.nextClearBit(next);
      next = skipSpace(end);
    }
    return Math.min(end, text.length());
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
