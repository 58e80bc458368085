package online.ucca.triumvirate.output.document.docx;

import java.text.Bidi;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.TextStyle;
import online.ucca.triumvirate.output.document.text.TextScanner;
import online.ucca.triumvirate.output.document.text.TextTarget;

/** Writes paragraphs with what stands in them. */
final class ParagraphWriter {
  private static final int ALIAS_LIMIT = 64;
  private static final String CHECK_BOX_FONT = "MS Gothic";

  private final MarkupSink out;
  private final TextScanner scanner;
  private int controls;

  ParagraphWriter(MarkupSink out, TextScanner scanner) {
    this.out = out;
    this.scanner = scanner;
  }

  void write(ParagraphLook look, String text) {
    write(look, List.of(Inline.Text.of(text)));
  }

  void write(ParagraphLook look, List<Inline> content) {
    ParagraphLook next = look;
    for (List<Inline> part : ParagraphCuts.of(content)) {
      paragraph(next, part);
      next = ParagraphLook.of(look.style(), look.keepNext());
    }
  }

  /** Writes a picture as a paragraph of its own. */
  void figure(ParagraphLook look, Block.Figure figure, Document document) {
    out.start("w:p");
    properties(look, false);
    PictureParts.run(
        out,
        document,
        figure.picture(),
        figure.boxWidth(),
        figure.boxHeight(),
        scanner.oneLine(figure.picture().alternativeText(), ALIAS_LIMIT * 4));
    out.end();
  }

  private void paragraph(ParagraphLook look, List<Inline> content) {
    boolean rightToLeft = Direction.isRightToLeft(content);
    out.start("w:p");
    properties(look, rightToLeft);
    Inline before = new Inline.LineBreak();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        text(text, rightToLeft);
      } else if (inline instanceof Inline.CheckBox box) {
        if (before instanceof Inline.CheckBox) {
          run("\u2003", TextStyle.PLAIN, false);
        }
        checkBox(box, rightToLeft);
      } else if (inline instanceof Inline.Blank blank) {
        blank(blank);
      } else if (inline instanceof Inline.LineBreak) {
        out.start("w:r").empty("w:br").end();
      }
      before = inline;
    }
    out.end();
  }

  private void properties(ParagraphLook look, boolean rightToLeft) {
    out.start("w:pPr");
    out.empty("w:pStyle", "w:val", look.style());
    if (look.keepNext()) {
      out.empty("w:keepNext");
    }
    if (look.pageBreakBefore()) {
      out.empty("w:pageBreakBefore");
    }
    if (look.list() > 0) {
      out.start("w:numPr");
      out.empty("w:ilvl", "w:val", Integer.toString(look.level()));
      out.empty("w:numId", "w:val", Integer.toString(look.list()));
      out.end();
    }
    if (rightToLeft) {
      out.empty("w:bidi");
    }
    out.end();
  }

  private void text(Inline.Text text, boolean paragraphRightToLeft) {
    String value = text.value();
    if (!Direction.isMixed(value) && !paragraphRightToLeft) {
      run(value, text.style(), false);
      return;
    }
    Bidi bidi = Direction.analyse(value, paragraphRightToLeft);
    for (int i = 0; i < bidi.getRunCount(); i++) {
      String part = value.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      run(part, text.style(), bidi.getRunLevel(i) % 2 == 1);
    }
  }

  private void run(String value, TextStyle style, boolean rightToLeft) {
    if (value.isEmpty()) {
      return;
    }
    out.start("w:r");
    runProperties(style, rightToLeft);
    scanner.scan(value, new RunContent(out));
    out.end();
  }

  private void runProperties(TextStyle style, boolean rightToLeft) {
    if (style == TextStyle.PLAIN && !rightToLeft) {
      return;
    }
    out.start("w:rPr");
    switch (style) {
      case PLAIN -> {}
      case STRONG -> out.empty("w:rStyle", "w:val", "Strong");
      case EMPHASIS -> out.empty("w:rStyle", "w:val", "Emphasis");
      case MUTED -> out.empty("w:rStyle", "w:val", "Muted");
    }
    if (rightToLeft) {
      out.empty("w:rtl");
    }
    out.end();
  }

  private void checkBox(Inline.CheckBox box, boolean rightToLeft) {
    controlStart(box.name());
    out.start("w14:checkbox");
    out.empty("w14:checked", "w14:val", "0");
    out.empty("w14:checkedState", "w14:val", "2612", "w14:font", CHECK_BOX_FONT);
    out.empty("w14:uncheckedState", "w14:val", "2610", "w14:font", CHECK_BOX_FONT);
    out.end().end();
    out.start("w:sdtContent").start("w:r");
    out.start("w:rPr").empty("w:rStyle", "w:val", "CheckBox").end();
    out.start("w:t").text("\u2610").end();
    out.end().end().end();
    if (!box.label().isEmpty()) {
      run("\u00A0", TextStyle.PLAIN, false);
      text(Inline.Text.of(box.label()), rightToLeft);
    }
  }

  private void blank(Inline.Blank blank) {
    controlStart(blank.name());
    out.empty("w:showingPlcHdr");
    switch (blank.kind()) {
      case TEXT -> out.empty("w:text");
      case DATE -> date();
    }
    out.end();
    out.start("w:sdtContent").start("w:r");
    out.start("w:rPr").empty("w:rStyle", "w:val", "Blank").end();
    out.start("w:t").text("_".repeat(blank.characters())).end();
    out.end().end().end();
  }

  /** A calendar that writes dates as the pack itself does: the same in every country. */
  private void date() {
    out.start("w:date");
    out.empty("w:dateFormat", "w:val", "yyyy-MM-dd");
    out.empty("w:storeMappedDataAs", "w:val", "date");
    out.empty("w:calendar", "w:val", "gregorian");
    out.end();
  }

  private void controlStart(String name) {
    controls++;
    out.start("w:sdt").start("w:sdtPr");
    out.empty("w:alias", "w:val", scanner.oneLine(name, ALIAS_LIMIT));
    out.empty("w:tag", "w:val", "field-" + controls);
    out.empty("w:id", "w:val", Integer.toString(controls));
  }

  /** Writes a text's pieces into the run that is open. */
  private record RunContent(MarkupSink out) implements TextTarget {
    @Override
    public void characters(String text) {
      out.start("w:t", "xml:space", "preserve").text(text).end();
    }

    @Override
    public void lineBreak() {
      out.empty("w:br");
    }

    @Override
    public void tab() {
      out.empty("w:tab");
    }
  }
}
