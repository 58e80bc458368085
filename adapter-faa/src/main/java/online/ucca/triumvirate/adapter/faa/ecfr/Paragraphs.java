package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Span;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import online.ucca.triumvirate.corpus.xml.XmlNode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.reading.Mojibake;
import online.ucca.triumvirate.reading.ReadingNotes;

/** Collects the paragraphs of one provision, and the links to amendments that stand among them. */
final class Paragraphs {
  private static final int SHOWN = 60;

  private final String base;
  private final ReadingNotes notes;
  private final Remarks remarks;
  private final InlineText text;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();

  /** How the last paragraph begins. */
  private String before = "";

  /** Whether what is collected so far is the label of the paragraph that follows. */
  private boolean isLabel;

  Paragraphs(String base, ReadingNotes notes) {
    this.base = base;
    this.notes = notes;
    remarks = new Remarks(notes, base);
    text = new InlineText(remarks);
    here();
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<String> pending() {
    return pending;
  }

  Remarks remarks() {
    return remarks;
  }

  void add(XmlNode node) {
    text.add(node);
  }

  void addAll(XmlElement element) {
    element.children().forEach(text::add);
  }

  /** Separates two cells of a row. */
  void separate() {
    text.separate();
  }

  /** Begins a paragraph with a label. */
  void label(XmlElement label) {
    addAll(label);
    text.space();
    isLabel = true;
  }

  /** Ends what should be no paragraph, and is one if it has words; a label goes on. */
  void endStray(Form form) {
    if (!isLabel) {
      end(form, true);
    }
  }

  /** Ends a paragraph; what has no words is none. */
  void end(Form form) {
    end(form, false);
  }

  /** Says that the next paragraph continues what was begun. */
  void begin() {
    isLabel = false;
  }

  private void end(Form form, boolean isStray) {
    isLabel = false;
    List<Span> spans = text.take();
    if (!spans.isEmpty()) {
      if (isStray) {
        remarks.stray();
      }
      Paragraph paragraph = new Paragraph(form, spans, place());
      String words = paragraph.text();
      Mojibake.check(words, paragraph.place(), notes);
      paragraphs.add(paragraph);
      before = Excerpt.of(words, SHOWN);
      here();
    }
    pending.addAll(text.takePending());
  }

  private void here() {
    remarks.at(place(), before);
  }

  private String place() {
    return base + ", paragraph " + (paragraphs.size() + 1);
  }
}
