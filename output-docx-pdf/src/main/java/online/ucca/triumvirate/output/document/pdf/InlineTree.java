package online.ucca.triumvirate.output.document.pdf;

import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.engine.document.Inline;
import org.w3c.dom.Element;

/** Adds what stands in a line. */
final class InlineTree {
  private static final int LONGEST_FIRST_WORD = 6;

  private final TreeWriter writer;

  InlineTree(TreeWriter writer) {
    this.writer = writer;
  }

  /**
   * Adds inline content. Each piece is a box of its own, since Flying Saucer draws a box's own text
   * before the boxes inside it: text read from the file would be out of order.
   */
  void add(Element parent, List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        String styleClass = text.style().name().toLowerCase(Locale.ROOT);
        writer.text(writer.add(parent, "span", styleClass), text.value());
      } else if (inline instanceof Inline.CheckBox box) {
        checkBox(parent, box);
      } else if (inline instanceof Inline.Blank blank) {
        Element rule = writer.add(parent, "span", "blank");
        rule.setAttribute("title", writer.name(blank.name()));
        int halves = blank.characters();
        rule.setAttribute("style", "width: " + halves / 2 + (halves % 2 == 0 ? "" : ".5") + "em");
        writer.text(rule, "\u00A0");
      } else if (inline instanceof Inline.LineBreak) {
        writer.text(writer.add(parent, "span"), "\n");
      }
    }
  }

  /** A box that no line break parts from the first word of its label, unless that is endless. */
  private void checkBox(Element parent, Inline.CheckBox box) {
    String label = box.label();
    int end = 0;
    while (end < label.length() && !Character.isWhitespace(label.charAt(end))) {
      end++;
    }
    String firstWord = end <= LONGEST_FIRST_WORD ? label.substring(0, end) : "";
    String rest = label.substring(firstWord.length());
    Element start = writer.add(parent, "span", rest.isEmpty() ? "together alone" : "together");
    Element square = writer.add(writer.add(start, "span"), "span", "box");
    square.setAttribute("title", writer.name(box.name()));
    writer.text(square, "\u2610");
    writer.text(writer.add(start, "span"), "\u00A0" + firstWord);
    if (!rest.isEmpty()) {
      writer.text(writer.add(parent, "span", "tick"), rest);
    }
  }
}
