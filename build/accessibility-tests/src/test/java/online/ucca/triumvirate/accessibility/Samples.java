package online.ucca.triumvirate.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.Heading;
import online.ucca.triumvirate.engine.document.Block.ListItem;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.PageFurniture;
import online.ucca.triumvirate.engine.document.PaperSize;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;

/** Documents that no pack has, and that a renderer must draw all the same. */
final class Samples {
  /** Markup, controls, both directions, combining marks, emoji, a formula, a lone surrogate. */
  static final String HOSTILE =
      "<b>&amp;</b> ]]> \u0000\u0007\u000B\u0085\u2028 שלום \u202Eمرحبا\u202C e\u0301\u0323 🌱👩‍🚀"
          + " =cmd|' /C calc'!A0 \uD800 \uFFFE \uE000 ﬁ \u00AD\u200B ${x} %s (\\) 中";

  private Samples() {}

  static byte[] accessible(Document document) {
    return renderer(true).render(document).bytes();
  }

  static byte[] plain(Document document) {
    return renderer(false).render(document).bytes();
  }

  private static DocumentRenderer renderer(boolean accessible) {
    return ServiceLoader.load(DocumentRenderer.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(r -> r.format() == DocumentFormat.PDF && r.isAccessible() == accessible)
        .findFirst()
        .orElseThrow();
  }

  static Document of(Block... blocks) {
    return document("en-NZ", "Title", "Text", Orientation.PORTRAIT, List.of(blocks));
  }

  private static Document document(
      String language, String title, String text, Orientation orientation, List<Block> blocks) {
    PageFurniture furniture = new PageFurniture(text, text, text, "Page", "of");
    return new Document(
        "T-1", title, text, text, language, PaperSize.A4, orientation, furniture, blocks);
  }

  /** The hostile text in every place that a document has for text, its language included. */
  static Document hostile() {
    return document(HOSTILE, HOSTILE, HOSTILE, Orientation.PORTRAIT, everyBlock(HOSTILE));
  }

  /** Nothing in every place. */
  static Document empty() {
    List<Block> blocks = new ArrayList<>(everyBlock(""));
    blocks.add(new Block.ListBlock(true, List.of()));
    blocks.add(
        new Table("", true, TableStyle.GRID, List.of(), List.of(Row.of()), List.of(Row.of())));
    blocks.add(new Table("", true, TableStyle.FORM, List.of(1), List.of(), List.of()));
    return document("", "", "", Orientation.PORTRAIT, blocks);
  }

  /** Headings that begin with the lowest level and skip levels. */
  static Document skippingHeadings() {
    return of(
        new Heading(3, "Third"),
        new Heading(1, "First"),
        new Heading(3, "Third again"),
        new Heading(2, "Second"),
        new Heading(1, "First again"),
        new Heading(2, "Second again"),
        new Heading(3, "Third at last"));
  }

  /** Lists that begin inside, and jump. */
  static Document jumpingLists() {
    return of(
        new Block.ListBlock(
            true, List.of(item(2, "a"), item(0, "b"), item(3, "c"), item(1, "d"), item(0, "e"))),
        new Block.ListBlock(false, List.of(item(9, "f"))));
  }

  /**
   * A table over many landscape pages, with groups, a row that no page holds, and endless words.
   */
  static Document longTable() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      if (i % 12 == 0) {
        Block group = Block.Paragraph.of(ParagraphStyle.BODY, "Group " + i);
        rows.add(new Row(List.of(new Cell(CellStyle.GROUP, 3, List.of(group))), true));
      }
      rows.add(
          Row.of(
              Cell.of(CellStyle.LABEL, "Row " + i),
              Cell.of(CellStyle.DATA, "What row " + i + " says. ".repeat(i % 7)),
              Cell.blank()));
    }
    rows.add(
        Row.of(
            Cell.of(CellStyle.LABEL, "Tall"),
            Cell.of(CellStyle.DATA, "Line\n".repeat(120)),
            Cell.of(CellStyle.DATA, "x".repeat(500))));
    Row header =
        Row.of(
            Cell.of(CellStyle.HEADING, "No."),
            Cell.of(CellStyle.HEADING, "Statement"),
            Cell.of(CellStyle.HEADING, "Result"));
    Table table =
        new Table("A long table", true, TableStyle.GRID, List.of(1, 4, 2), List.of(header), rows);
    return document("en-AU", "Long", "Text", Orientation.LANDSCAPE, List.of(table));
  }

  private static List<Block> everyBlock(String text) {
    Block paragraph =
        new Block.Paragraph(
            ParagraphStyle.BODY,
            List.of(
                Inline.Text.strong(text),
                Inline.Text.muted(text),
                new Inline.Text(text, Inline.TextStyle.EMPHASIS),
                new Inline.LineBreak(),
                new Inline.CheckBox(text, text),
                new Inline.Blank(text, 5)));
    Block list = new Block.ListBlock(false, List.of(item(0, text), item(1, text)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.of(ParagraphStyle.TITLE, text));
    blocks.add(Block.Paragraph.of(ParagraphStyle.SUBTITLE, text));
    blocks.add(new Heading(2, text));
    blocks.add(paragraph);
    blocks.add(list);
    blocks.add(new Callout(CalloutKind.WARNING, text, List.of(paragraph, list)));
    blocks.add(new Block.Kept(List.of(new Heading(3, text), new Block.AnswerSpace(3))));
    Row row =
        Row.of(
            Cell.of(CellStyle.LABEL, text),
            new Cell(CellStyle.DATA, 1, List.of(paragraph, list, new Block.AnswerSpace(1))));
    Row header = Row.of(Cell.of(CellStyle.HEADING, text), Cell.of(CellStyle.HEADING, text));
    for (boolean shown : new boolean[] {true, false}) {
      blocks.add(
          new Table(text, shown, TableStyle.GRID, List.of(1, 2), List.of(header), List.of(row)));
    }
    blocks.add(new Block.PageBreak());
    blocks.add(Block.Paragraph.of(ParagraphStyle.NOTE, text));
    return blocks;
  }

  private static ListItem item(int level, String text) {
    return new ListItem(level, List.of(Inline.Text.of(text)));
  }
}
