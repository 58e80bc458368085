package online.ucca.triumvirate.output.document;

import java.util.ArrayList;
import java.util.List;
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

/** Documents like those of a pack, about an invented unit. */
final class SampleDocuments {
  private static final PageFurniture FURNITURE =
      new PageFurniture(
          "SMPGDN201 Maintain a sample garden bed",
          "Release 1",
          "AT-SMPGDN201-R1 · Pack 7d2f · v1.0",
          "Page",
          "of");

  private SampleDocuments() {}

  static Document document(Orientation orientation, List<Block> blocks) {
    return document(PaperSize.A4, orientation, blocks);
  }

  static Document document(PaperSize paper, Orientation orientation, List<Block> blocks) {
    return new Document(
        "AT-SMPGDN201-R1",
        "Assessment tool: Maintain a sample garden bed",
        "SMPGDN201 Release 1",
        "Sample Training Provider",
        "en-AU",
        paper,
        orientation,
        FURNITURE,
        blocks);
  }

  static Document of(Block... blocks) {
    return document(Orientation.PORTRAIT, List.of(blocks));
  }

  static Document of(String text) {
    return of(Block.Paragraph.of(ParagraphStyle.BODY, text));
  }

  /** A question that stays on one page. */
  static Block question() {
    return new Block.Kept(
        List.of(
            new Block.Heading(3, "THENUMBER"),
            Block.Paragraph.of(ParagraphStyle.LEAD_IN, "THEQUESTION"),
            new Block.ListBlock(false, List.of(item(0, "THEPOINT"))),
            new Block.AnswerSpace(2),
            Block.Paragraph.of(ParagraphStyle.BODY, "THESOURCE")));
  }

  /** A tool with a form, check lists and questions. */
  static Document tool() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.of(ParagraphStyle.TITLE, "Assessment tool"));
    blocks.add(
        Block.Paragraph.of(
            ParagraphStyle.SUBTITLE, "SMPGDN201 Maintain a sample garden bed, Release 1"));
    blocks.add(
        new Block.Callout(
            CalloutKind.WARNING,
            "Not for use until contextualised",
            List.of(
                Block.Paragraph.of(
                    ParagraphStyle.BODY,
                    "Complete the contextualisation record, then sign it. Until then this document"
                        + " is a draft and no candidate may be assessed with it."))));
    blocks.add(SampleTables.form());
    blocks.add(new Block.Heading(1, "Before the assessment"));
    blocks.add(
        new Block.Callout(
            CalloutKind.INFORMATION,
            "Instructions to the assessor",
            List.of(
                Block.Paragraph.of(ParagraphStyle.LEAD_IN, "Make sure that:"),
                new Block.ListBlock(
                    false,
                    List.of(
                        item(0, "the candidate knows what is assessed, where and how"),
                        item(0, "adjustments that the candidate needs have been agreed"),
                        item(1, "in writing, where they change the conditions"),
                        item(0, "tools and materials are safe to use"))))));
    blocks.add(
        new Block.Paragraph(
            ParagraphStyle.BODY,
            List.of(
                Inline.Text.of("Judge "),
                Inline.Text.strong("every"),
                Inline.Text.of(" criterion on what you "),
                new Inline.Text("saw", TextStyle.EMPHASIS),
                Inline.Text.of(". A criterion is satisfactory when each of its behaviours was"),
                Inline.Text.of(" observed on the number of occasions required. "),
                Inline.Text.muted("(Sample Rule 3.1, provider's own policy)"))));
    blocks.add(
        new Block.ListBlock(
            true,
            List.of(
                item(0, "Observe the task from beginning to end."),
                item(0, "Tick what you observed; do not prompt."),
                item(1, "Prompting once is recorded as a comment."),
                item(0, "Ask the questions, then decide."))));
    blocks.add(new Block.Heading(2, "Task 1: Prepare and maintain the bed"));
    blocks.add(
        new Block.ListBlock(
            true, List.of(item(0, "The list begins with 1 again."), item(0, "And goes on."))));
    blocks.add(SampleTables.checklist(14));
    blocks.add(new Block.Heading(1, "Knowledge questions"));
    for (int q = 1; q <= 6; q++) {
      blocks.add(new Block.Heading(3, "KQ-" + q));
      blocks.add(
          Block.Paragraph.of(
              ParagraphStyle.LEAD_IN,
              "Explain how mulch changes the moisture of the soil in season " + q + "."));
      blocks.add(new Block.AnswerSpace(q));
      blocks.add(judgement("KQ-" + q));
    }
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(1, "Declarations"));
    blocks.add(SampleTables.signatures());
    blocks.add(
        Block.Paragraph.of(
            ParagraphStyle.NOTE,
            "Source: invented for testing. Digest: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08."));
    return document(Orientation.PORTRAIT, blocks);
  }

  /** A matrix over several landscape pages. */
  static Document matrix(int rows) {
    List<Row> body = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      if (i % 10 == 1) {
        Cell group =
            new Cell(
                CellStyle.GROUP,
                6,
                List.of(Block.Paragraph.of(ParagraphStyle.BODY, "Element " + (i / 10 + 1))));
        body.add(new Row(List.of(group), true));
      }
      body.add(
          Row.of(
              Cell.of(CellStyle.LABEL, "PC " + (i / 10 + 1) + "." + i),
              Cell.of(
                  CellStyle.DATA,
                  "Statement number "
                      + i
                      + ": identify the condition of the bed and choose tools that suit"
                      + (i % 3 == 0
                          ? ", the season, the plants and the people who work near it"
                          : "")),
              Cell.of(CellStyle.DATA, "AT-" + i),
              Cell.of(CellStyle.DATA, i % 2 == 0 ? "KQ-" + i + ", KQ-" + (i + 1) : "–"),
              Cell.of(CellStyle.DATA, "AC-1"),
              Cell.of(CellStyle.DATA, "https://example.org/very/long/path/without/a/space/" + i)));
    }
    Table table =
        new Table(
            "Where each requirement is assessed",
            true,
            TableStyle.GRID,
            List.of(9, 40, 10, 12, 9, 20),
            List.of(
                new Row(
                    List.of(
                        heading("No."),
                        heading("Requirement"),
                        heading("Task"),
                        heading("Question"),
                        heading("Condition"),
                        heading("Source")),
                    true)),
            body);
    return document(
        Orientation.LANDSCAPE,
        List.of(
            Block.Paragraph.of(ParagraphStyle.TITLE, "Mapping matrix"),
            Block.Paragraph.of(ParagraphStyle.SUBTITLE, "Every requirement and what covers it"),
            table));
  }

  static Cell heading(String text) {
    return Cell.of(CellStyle.HEADING, text);
  }

  static ListItem item(int level, String text) {
    return new ListItem(level, List.of(Inline.Text.of(text)));
  }

  private static Block judgement(String name) {
    return new Block.Paragraph(
        ParagraphStyle.BODY,
        List.of(
            new Inline.CheckBox(name + " satisfactory", "Satisfactory"),
            Inline.Text.of("   "),
            new Inline.CheckBox(name + " not satisfactory", "Not satisfactory"),
            Inline.Text.of("   Initials: "),
            new Inline.Blank(name + " initials", 8)));
  }
}
