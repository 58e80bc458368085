package online.ucca.triumvirate.output.scorm;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.courseware.Courseware.Question;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.ListItem;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Inline.TextStyle;
import online.ucca.triumvirate.engine.document.PageFurniture;
import online.ucca.triumvirate.engine.document.PaperSize;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import online.ucca.triumvirate.model.id.PackId;
import org.jspecify.annotations.Nullable;

/** Courseware written for these tests. */
final class SampleCourses {
  static final String POINT = "Only a marker reads this.";

  private SampleCourses() {}

  /** So many questions under no heading, and no workbook. */
  static Courseware questions(int count) {
    List<Question> questions = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      questions.add(question(i, ""));
    }
    return course(questions, null);
  }

  /** Two questions under one heading, seven under the next, and a workbook. */
  static Courseware whole() {
    List<Question> questions = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      questions.add(question(i, i < 3 ? "1 Moor the boat" : "2 Tend the lines"));
    }
    return course(questions, workbook("Tides & <currents>"));
  }

  static Courseware course(List<Question> questions, @Nullable Document workbook) {
    return new Courseware(
        PackId.parse("7d3f5a52-0000-5000-8000-00000000abcd"),
        "HRB101 Keep a harbour",
        "Edition 2",
        "en-NZ",
        "Knowledge questions",
        List.of("Answer every question in your own words."),
        questions,
        workbook,
        List.of("Source: invented for testing."));
  }

  /** The same text in every field that holds one. */
  static Courseware everywhere(String text) {
    return new Courseware(
        PackId.parse("7d3f5a52-0000-5000-8000-00000000abcd"),
        text,
        text,
        text,
        text,
        List.of(text),
        List.of(
            new Question(text, text, text, text, List.of(text), text),
            new Question(text, text, "", text, List.of(), text)),
        workbook(text),
        List.of(text));
  }

  static Question question(int number, String section) {
    return new Question(
        "KQ-" + number,
        "KE " + number,
        section,
        "What must be known of mooring line " + number + "?",
        List.of(POINT),
        "clause " + number);
  }

  /** A workbook of two sections that has every kind of block. */
  static Document workbook(String text) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.of(ParagraphStyle.TITLE, "Learner workbook"));
    blocks.add(Block.Paragraph.of(ParagraphStyle.SUBTITLE, text));
    blocks.add(new Block.Heading(1, "Outcome 1: " + text));
    blocks.add(
        new Block.Callout(
            CalloutKind.WARNING,
            text,
            List.of(Block.Paragraph.of(ParagraphStyle.BODY, "Wear a life jacket."))));
    blocks.add(new Block.Heading(2, "What to know"));
    blocks.add(
        new Block.ListBlock(
            true, List.of(item(0, text), item(1, "inner"), item(3, "deep"), item(0, "outer"))));
    blocks.add(Block.Paragraph.of(ParagraphStyle.LEAD_IN, "Write down what you know of " + text));
    blocks.add(new Block.AnswerSpace(4));
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(1, "Outcome 2"));
    blocks.add(
        new Block.Paragraph(
            ParagraphStyle.BODY,
            List.of(
                Inline.Text.strong(text),
                Inline.Text.muted(text),
                new Inline.Text(text, TextStyle.EMPHASIS),
                new Inline.LineBreak(),
                new Inline.CheckBox(text, text),
                new Inline.Blank(text, 120))));
    blocks.add(new Block.Kept(List.of(new Block.Heading(3, "Practise"), new Block.AnswerSpace(2))));
    blocks.add(table(text));
    return new Document(
        "HRB101-WB",
        "Learner workbook",
        text,
        text,
        "en-NZ",
        PaperSize.A4,
        Orientation.PORTRAIT,
        new PageFurniture(text, text, text, "Page", "of"),
        blocks);
  }

  private static Table table(String text) {
    return new Table(
        "Evidence for " + text,
        true,
        TableStyle.GRID,
        List.of(2, 3, 3),
        List.of(
            Row.of(
                Cell.of(CellStyle.HEADING, "No."),
                Cell.of(CellStyle.HEADING, "What I did"),
                Cell.of(CellStyle.HEADING, "Who saw it"))),
        List.of(
            new Row(
                List.of(
                    new Cell(
                        CellStyle.GROUP,
                        3,
                        List.of(Block.Paragraph.of(ParagraphStyle.BODY, text)))),
                true),
            Row.of(Cell.of(CellStyle.LABEL, "1.1"), Cell.blank(), Cell.blank()),
            Row.of(Cell.of(CellStyle.LABEL, "1.2"), Cell.of(CellStyle.DATA, text), Cell.blank())));
  }

  private static ListItem item(int level, String text) {
    return new ListItem(level, List.of(Inline.Text.of(text)));
  }
}
