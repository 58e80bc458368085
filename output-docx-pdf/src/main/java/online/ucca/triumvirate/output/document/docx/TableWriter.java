package online.ucca.triumvirate.output.document.docx;

import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Letterhead;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.output.document.text.RowHeight;
import online.ucca.triumvirate.output.document.text.TextScanner;

/** Writes tables, and callouts, which are tables of one cell. */
final class TableWriter {
  private static final int MOST_COLUMNS = 63;
  private static final int CAPTION_LIMIT = 255;
  private static final int CALLOUT_BORDER = 90;
  private static final int CALLOUT_PADDING = 2 * 170;
  private static final int NARROWEST = 1_000;
  private static final int LOOK_NO_BANDS = 0x0600;
  private static final int LOOK_FIRST_ROW = 0x0020;
  private static final int LOOK_FIRST_COLUMN = 0x0080;

  /** How tall a row with a cell to write in is at least, in twentieths of a point. */
  private static final String WRITING_HEIGHT = "482";

  private final MarkupSink out;
  private final TextScanner scanner;
  private final String headShade;

  TableWriter(MarkupSink out, TextScanner scanner, Letterhead letterhead) {
    this.headShade = PictureParts.tableHead(letterhead, "DDE5EE");
    this.out = out;
    this.scanner = scanner;
  }

  void table(Table table, int width, BlockWriter blocks) {
    if (table.widths().size() > MOST_COLUMNS) {
      throw new IllegalArgumentException(
          "a DOCX table holds " + MOST_COLUMNS + " columns, not " + table.widths().size());
    }
    boolean rows = !table.header().isEmpty() || !table.body().isEmpty();
    if (!rows || table.widths().isEmpty()) {
      return;
    }
    List<Integer> widths = PageGeometry.share(width, table.widths());
    TextScanner captions = table.captionShown() ? scanner.uncounted() : scanner;
    tableStart("DocumentGrid", widths, captions.oneLine(table.caption(), CAPTION_LIMIT), table);
    for (Row row : table.header()) {
      row(row, widths, RowHeight.mayRepeat(table), blocks);
    }
    for (Row row : table.body()) {
      row(row, widths, false, blocks);
    }
    out.end();
  }

  void callout(Callout callout, int width, BlockWriter blocks) {
    boolean warning = callout.kind() == CalloutKind.WARNING;
    int inner = Math.max(width - CALLOUT_BORDER, NARROWEST);
    out.start("w:tbl").start("w:tblPr");
    out.empty("w:tblStyle", "w:val", warning ? "WarningBox" : "InformationBox");
    out.empty("w:tblW", "w:w", Integer.toString(inner), "w:type", "dxa");
    out.empty("w:tblInd", "w:w", Integer.toString(CALLOUT_BORDER / 2), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed");
    out.end();
    grid(List.of(inner));
    out.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
    out.start("w:tc").start("w:tcPr");
    out.empty("w:tcW", "w:w", Integer.toString(inner), "w:type", "dxa");
    shade(warning ? "FDF5E8" : "EEF3F8");
    out.end();
    blocks.calloutTitle(callout.kind(), callout.title());
    blocks.body(callout.content(), inner - CALLOUT_PADDING);
    if (callout.content().isEmpty() && callout.title().isEmpty()) {
      blocks.cell(List.of(), CellStyle.DATA, false);
    }
    out.end().end().end();
  }

  private void tableStart(String style, List<Integer> widths, String caption, Table table) {
    out.start("w:tbl").start("w:tblPr");
    out.empty("w:tblStyle", "w:val", style);
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    out.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed");
    boolean header = !table.header().isEmpty();
    boolean labels = table.style() == Table.TableStyle.FORM;
    int look = LOOK_NO_BANDS | (header ? LOOK_FIRST_ROW : 0) | (labels ? LOOK_FIRST_COLUMN : 0);
    out.empty(
        "w:tblLook",
        "w:val",
        "0" + Integer.toHexString(look),
        "w:firstRow",
        header ? "1" : "0",
        "w:lastRow",
        "0",
        "w:firstColumn",
        labels ? "1" : "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    if (!caption.isEmpty()) {
      out.empty("w:tblCaption", "w:val", caption);
      out.empty("w:tblDescription", "w:val", caption);
    }
    out.end();
    grid(widths);
  }

  private void grid(List<Integer> widths) {
    out.start("w:tblGrid");
    for (int width : widths) {
      out.empty("w:gridCol", "w:w", Integer.toString(width));
    }
    out.end();
  }

  private void row(Row row, List<Integer> widths, boolean header, BlockWriter blocks) {
    out.start("w:tr").start("w:trPr").empty("w:cantSplit");
    if (row.cells().stream().anyMatch(TableWriter::isToWriteIn)) {
      out.empty("w:trHeight", "w:val", WRITING_HEIGHT, "w:hRule", "atLeast");
    }
    if (header) {
      out.empty("w:tblHeader");
    }
    out.end();
    int column = 0;
    for (Cell cell : row.cells()) {
      int next = column + cell.columnSpan();
      int width = widths.subList(column, next).stream().mapToInt(Integer::intValue).sum();
      cell(cell, width, header || row.keepWithNext(), blocks);
      column = next;
    }
    out.end();
  }

  private static boolean isToWriteIn(Cell cell) {
    boolean empty = cell.style() == CellStyle.DATA && cell.content().isEmpty();
    return empty || cell.content().stream().anyMatch(TableWriter::hasBlank);
  }

  private static boolean hasBlank(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.content().stream().anyMatch(Inline.Blank.class::isInstance);
  }

  private void cell(Cell cell, int width, boolean keepNext, BlockWriter blocks) {
    out.start("w:tc").start("w:tcPr");
    out.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    if (cell.columnSpan() > 1) {
      out.empty("w:gridSpan", "w:val", Integer.toString(cell.columnSpan()));
    }
    switch (cell.style()) {
      case HEADING -> shade(headShade);
      case GROUP -> shade("EAEFF5");
      case LABEL -> shade("F4F6F9");
      case DATA -> {}
    }
    out.end();
    blocks.cell(cell.content(), cell.style(), keepNext);
    out.end();
  }

  private void shade(String colour) {
    out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour);
  }
}
