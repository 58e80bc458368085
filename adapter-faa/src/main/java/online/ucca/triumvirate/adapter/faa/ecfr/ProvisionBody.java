package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Collects what stands below the heading of one provision; for one thread. */
final class ProvisionBody {
  private final Paragraphs paragraphs;
  private final List<String> history = new ArrayList<>();
  private final List<String> editorial = new ArrayList<>();
  private final List<XmlElement> nested = new ArrayList<>();

  ProvisionBody(String place, ReadingNotes notes) {
    paragraphs = new Paragraphs(place, notes);
  }

  /** Reads what stands below the heading. */
  void read(List<XmlNode> content) {
    content.forEach(node -> node(node, Form.TEXT));
    paragraphs.endStray(Form.TEXT);
  }

  List<Paragraph> paragraphs() {
    return paragraphs.paragraphs();
  }

  List<String> history() {
    return history;
  }

  List<String> pending() {
    return paragraphs.pending();
  }

  List<String> editorial() {
    return editorial;
  }

  /** Sections and appendices that stand within this one. */
  List<XmlElement> nested() {
    return nested;
  }

  private void node(XmlNode node, Form form) {
    if (node instanceof XmlElement element && !Ecfr.INLINE.contains(Ecfr.name(element))) {
      paragraphs.endStray(form);
      block(element, form);
    } else {
      paragraphs.add(node);
    }
  }

  private void block(XmlElement element, Form form) {
    String name = Ecfr.name(element);
    if (Ecfr.isParagraph(name)) {
      paragraph(element, isTableNote(element) ? Form.TABLE_ROW : form);
    } else if (Ecfr.isHeading(name)) {
      paragraph(element, form == Form.TEXT ? Form.HEADING : form);
    } else if (Ecfr.CAPTIONS.contains(name)) {
      paragraph(element, Form.TABLE_ROW);
    } else if (Ecfr.NOTES.contains(name)) {
      note(element);
    } else if (name.equals("TABLE") || name.equals("GPOTABLE")) {
      paragraphs.end(form);
      new TableBody(paragraphs, this::block).read(element);
    } else if (name.equals("LDRWK")) {
      leaders(element, form);
    } else if (Ecfr.CONTAINERS.contains(name)) {
      container(element, form);
    } else {
      other(element, name, form);
    }
  }

  private void other(XmlElement element, String name, Form form) {
    Remarks remarks = paragraphs.remarks();
    if (name.equals("CITA")) {
      add(history, InlineText.plain(element, remarks));
    } else if (Ecfr.EDITORIAL.contains(name)) {
      add(editorial, InlineText.plain(element, remarks));
    } else if (Ecfr.GRAPHICS.contains(name)) {
      remarks.graphic(element);
    } else if (name.equals("STARS")) {
      remarks.incomplete("text is left out, which the source shows by stars");
    } else if (Ecfr.isDivision(name)) {
      nested.add(element);
    } else {
      if (!Ecfr.FORM_LINES.contains(name)) {
        remarks.unknown(element.name());
      }
      paragraph(element, form);
    }
  }

  /** A paragraph ends where a table or another block begins within it, and goes on behind it. */
  private void paragraph(XmlElement element, Form form) {
    paragraphs.begin();
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner && interrupts(Ecfr.name(inner))) {
        paragraphs.end(form);
        block(inner, form);
      } else {
        paragraphs.add(child);
      }
    }
    paragraphs.end(form);
  }

  private static boolean interrupts(String name) {
    return Ecfr.isBlock(name) && !Ecfr.GRAPHICS.contains(name);
  }

  private void container(XmlElement element, Form form) {
    element.children().forEach(child -> node(child, form));
    paragraphs.endStray(form);
  }

  private void note(XmlElement element) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement label && Ecfr.name(label).equals("HED")) {
        paragraphs.end(Form.NOTE);
        paragraphs.label(label);
      } else {
        node(child, Form.NOTE);
      }
    }
    paragraphs.end(Form.NOTE);
  }

  /** A figure at the end of a line of leaders belongs to the text at its beginning. */
  private void leaders(XmlElement element, Form form) {
    boolean isOpen = false;
    for (XmlNode child : element.children()) {
      String name = child instanceof XmlElement line ? Ecfr.name(line) : "";
      boolean isFigure = name.equals("LDRFIG");
      if (isFigure && isOpen) {
        paragraphs.separate();
      } else if (Ecfr.isParagraph(name)) {
        paragraphs.end(form);
      }
      paragraphs.add(child);
      if (isFigure) {
        paragraphs.end(Form.TABLE_ROW);
      }
      isOpen = name.isEmpty() ? isOpen : !isFigure;
    }
    paragraphs.end(form);
  }

  private static boolean isTableNote(XmlElement element) {
    return Ecfr.attribute(element, "class").contains("gpotbl_");
  }

  private static void add(List<String> texts, String one) {
    if (!one.isEmpty()) {
      texts.add(one);
    }
  }
}
