package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Span;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;

/**
 * Collects text and the marks within it. What is no text is left to the provision's {@link
 * Remarks}.
 */
final class InlineText {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private final Remarks remarks;
  private final Spans spans = new Spans();
  private final List<String> pending = new ArrayList<>();

  InlineText(Remarks remarks) {
    this.remarks = remarks;
  }

  void space() {
    spans.space();
  }

  void add(XmlNode node) {
    add(node, false);
  }

  /** Separates two cells of a row. */
  void separate() {
    spans.append(" | ", false);
  }

  /** What was collected; empty if there are no words. */
  List<Span> take() {
    return spans.take();
  }

  /** What was collected as plain text. */
  String takeText() {
    return take().stream().map(Span::text).collect(Collectors.joining());
  }

  /** Links to amendments that stood within the text, and no more. */
  List<String> takePending() {
    List<String> taken = List.copyOf(pending);
    pending.clear();
    return taken;
  }

  /** The text of an element, whatever stands in it; blocks within it are kept apart by a space. */
  static String plain(XmlElement element, Remarks remarks) {
    InlineText text = new InlineText(remarks);
    element.children().forEach(text::add);
    String words = text.takeText();
    return Wording.normalise(words + " " + String.join(" ", text.takePending()));
  }

  private void add(XmlNode node, boolean italic) {
    if (node instanceof XmlNode.Text characters) {
      spans.append(characters.text(), italic);
    } else if (node instanceof XmlElement element) {
      addElement(element, italic);
    }
  }

  private void addElement(XmlElement element, boolean italic) {
    String name = Ecfr.name(element);
    switch (name) {
      case "I", "EM" -> addAll(element, true);
      case "E" -> addEmphasis(element, italic);
      case "SU", "SUP" -> addShifted(element, RAISED, italic);
      case "SUB" -> addShifted(element, LOWERED, italic);
      case "FR" -> addFraction(element, italic);
      case "BR" -> spans.space();
      case "AC" -> {
        remarks.incomplete("an accent over '" + spans.last() + "' is not text");
        addAll(element, italic);
      }
      case "XREF" -> addReference(element, italic);
      case "A" -> addLink(element, italic);
      case "B", "STRONG", "U", "CITE", "SPAN", "FTREF", "ABBR" -> addAll(element, italic);
      default -> addOther(element, name, italic);
    }
  }

  private void addAll(XmlElement element, boolean italic) {
    element.children().forEach(child -> add(child, italic));
  }

  /** {@code T} is a number of GPO's typesetting: 03 is italic, 51 superior, 52 inferior. */
  private void addEmphasis(XmlElement element, boolean italic) {
    switch (Ecfr.attribute(element, "T")) {
      case "03", "3" -> addAll(element, true);
      case "51" -> addShifted(element, RAISED, italic);
      case "52" -> addShifted(element, LOWERED, italic);
      default -> addAll(element, italic);
    }
  }

  /**
   * Ten to the third is not 103, and the mark of a footnote is no figure: raised digits get their
   * own shape. Lowered ones only at a number: CO2 is how one writes it.
   */
  private void addShifted(XmlElement element, String digits, boolean italic) {
    String number = number(element);
    if (number.isEmpty() || (digits.equals(LOWERED) && !isDigit(spans.last()))) {
      addAll(element, italic);
      return;
    }
    StringBuilder shifted = new StringBuilder();
    number.chars().forEach(c -> shifted.append(c <= ' ' ? ' ' : digits.charAt(c - '0')));
    spans.append(shifted.toString(), italic);
  }

  /** What an element holds if it is one number or several, as {@code 4 18}; empty otherwise. */
  private static String number(XmlElement element) {
    return element.children().size() == 1
            && element.children().get(0) instanceof XmlNode.Text characters
            && characters.text().chars().allMatch(c -> isDigit((char) c) || c <= ' ')
        ? characters.text()
        : "";
  }

  /** Eight and a half is not 81/2. */
  private void addFraction(XmlElement element, boolean italic) {
    if (isDigit(spans.last())) {
      spans.space();
    }
    addAll(element, italic);
  }

  private void addReference(XmlElement element, boolean italic) {
    if (begins(element, "Link to")) {
      pending.add(Wording.normalise(element.text()));
    } else {
      addAll(element, italic);
    }
  }

  private void addLink(XmlElement element, boolean italic) {
    if (begins(element, "View or download")) {
      remarks.furniture(Wording.normalise(element.text()));
    } else {
      addAll(element, italic);
    }
  }

  private static boolean begins(XmlElement element, String words) {
    return !element.children().isEmpty()
        && element.children().get(0) instanceof XmlNode.Text characters
        && characters.text().stripLeading().startsWith(words);
  }

  /** Words of two blocks do not run together; those of an element that nobody knows may. */
  private void addOther(XmlElement element, String name, boolean italic) {
    if (Ecfr.GRAPHICS.contains(name)) {
      remarks.graphic(element);
      spans.space();
    } else if (Ecfr.isBlock(name)) {
      spans.space();
      addAll(element, italic);
      spans.space();
    } else {
      remarks.unknown(element.name());
      addAll(element, italic);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
