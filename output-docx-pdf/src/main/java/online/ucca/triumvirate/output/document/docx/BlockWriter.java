package online.ucca.triumvirate.output.document.docx;

import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.CellStyle;

/** Writes blocks: the body's, a cell's and a callout's. */
final class BlockWriter {
  private static final int DEEPEST_LEVEL = 3;
  private static final ParagraphLook SPACER = ParagraphLook.of("Spacer", false);

  private final ParagraphWriter paragraphs;
  private final ListNumbers numbers;
  private final TableWriter tables;
  private final Document document;
  private boolean newPage;

  BlockWriter(
      ParagraphWriter paragraphs, ListNumbers numbers, TableWriter tables, Document document) {
    this.document = document;
    this.paragraphs = paragraphs;
    this.numbers = numbers;
    this.tables = tables;
  }

  /** Writes a document's or a callout's blocks; {@code width} is what a table may take. */
  void body(List<Block> blocks, int width) {
    for (Block block : blocks) {
      if (block instanceof Table table) {
        table(table, width);
      } else if (block instanceof Block.Callout callout) {
        takePageBreak();
        tables.callout(callout, width, this);
        spacer();
      } else if (block instanceof Block.PageBreak) {
        takePageBreak();
        newPage = true;
      } else if (block instanceof Block.Figure figure) {
        paragraphs.figure(placed(ParagraphLook.of("Normal", false)), figure, document);
      } else {
        simple(block, CellContext.BODY);
      }
    }
    takePageBreak();
  }

  /** Writes a cell's blocks; a cell is never left without a paragraph. */
  void cell(List<Block> blocks, CellStyle style, boolean keepNext) {
    CellContext context = CellContext.of(style, keepNext);
    if (blocks.isEmpty()) {
      paragraphs.write(ParagraphLook.of(context.text(), keepNext), List.of());
    }
    for (Block block : blocks) {
      simple(block, context);
    }
  }

  void calloutTitle(CalloutKind kind, String title) {
    String style = kind == CalloutKind.WARNING ? "WarningTitle" : "InformationTitle";
    if (!title.isEmpty()) {
      paragraphs.write(ParagraphLook.of(style, true), title);
    }
  }

  private void table(Table table, int width) {
    if (table.captionShown()) {
      paragraphs.write(placed(ParagraphLook.of("Caption", true)), table.caption());
    }
    takePageBreak();
    tables.table(table, width, this);
    spacer();
  }

  private void simple(Block block, CellContext context) {
    if (block instanceof Block.Heading heading) {
      paragraphs.write(placed(ParagraphLook.of("Heading" + heading.level(), true)), heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      boolean keepNext = context.keepNext() || paragraph.style() == ParagraphStyle.LEAD_IN;
      paragraphs.write(
          placed(ParagraphLook.of(context.styleOf(paragraph.style()), keepNext)),
          paragraph.content());
    } else if (block instanceof Block.ListBlock list) {
      list(list, context);
    } else if (block instanceof Block.AnswerSpace space) {
      for (int line = 0; line < space.lines(); line++) {
        boolean notLast = line < space.lines() - 1 && space.lines() <= 12;
        paragraphs.write(
            placed(ParagraphLook.of("AnswerLine", notLast || context.keepNext())), List.of());
      }
      paragraphs.write(ParagraphLook.of("Spacer", context.keepNext()), List.of());
    } else if (block instanceof Block.Kept kept) {
      int last = kept.content().size() - 1;
      for (int i = 0; i <= last; i++) {
        simple(kept.content().get(i), i < last ? context.kept() : context);
      }
    }
  }

  private void list(Block.ListBlock list, CellContext context) {
    int number = list.ordered() ? numbers.next() : ListNumbers.BULLETS;
    for (Block.ListItem item : list.items()) {
      int level = Math.min(Math.max(item.level(), 0), DEEPEST_LEVEL);
      ParagraphLook look =
          new ParagraphLook(context.list(), context.keepNext(), false, number, level);
      paragraphs.write(placed(look), item.content());
    }
  }

  private ParagraphLook placed(ParagraphLook look) {
    boolean onNewPage = newPage;
    newPage = false;
    return onNewPage ? look.onNewPage() : look;
  }

  /** Begins the page that was asked for, where what follows is no paragraph. */
  private void takePageBreak() {
    if (newPage) {
      spacer();
    }
  }

  /** Separates tables, which would grow together, and ends a body that ends with one. */
  private void spacer() {
    paragraphs.write(placed(SPACER), List.of());
  }
}
