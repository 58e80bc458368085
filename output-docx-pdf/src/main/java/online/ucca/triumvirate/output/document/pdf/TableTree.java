package online.ucca.triumvirate.output.document.pdf;

import java.util.List;
import java.util.Locale;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.output.document.text.RowHeight;
import org.w3c.dom.Element;

/** Adds tables. */
final class TableTree {
  private static final int WHOLE = 100_000;

  private final TreeWriter writer;

  TableTree(TreeWriter writer) {
    this.writer = writer;
  }

  void add(Element parent, Table table, BlockTree blocks) {
    if (table.captionShown()) {
      writer.text(writer.add(parent, "div", "caption"), table.caption());
    }
    boolean rows = !table.header().isEmpty() || !table.body().isEmpty();
    if (!rows || table.widths().isEmpty()) {
      return;
    }
    Element element = writer.add(parent, "table", table.style().name().toLowerCase(Locale.ROOT));
    if (!table.captionShown()) {
      element.setAttribute("summary", writer.name(table.caption()));
    }
    columns(element, table.widths());
    if (!table.header().isEmpty()) {
      boolean repeated = RowHeight.mayRepeat(table);
      Element section =
          repeated ? writer.add(element, "thead") : writer.add(element, "tbody", "free");
      rows(section, table.header(), blocks);
    }
    body(element, table.body(), blocks);
  }

  /**
   * A row that is kept with the next shares a body of its own with it, one that is not broken:
   * between rows of one body Flying Saucer would honour the wish, but lose the repeated header.
   */
  private void body(Element table, List<Row> rows, BlockTree blocks) {
    int at = 0;
    while (at < rows.size()) {
      boolean kept = rows.get(at).keepWithNext();
      int end = at + 1;
      while (end < rows.size() && rows.get(end - 1).keepWithNext()) {
        end++;
      }
      while (!kept && end < rows.size() && !rows.get(end).keepWithNext()) {
        end++;
      }
      rows(writer.add(table, "tbody", kept ? "kept" : "free"), rows.subList(at, end), blocks);
      at = end;
    }
  }

  private void columns(Element table, List<Integer> widths) {
    long sum = widths.stream().mapToLong(Integer::longValue).sum();
    for (int width : widths) {
      long share = width * (long) WHOLE / sum;
      String thousandths = Long.toString(1000 + share % 1000).substring(1);
      Element column = writer.add(table, "col");
      column.setAttribute("style", "width: " + share / 1000 + "." + thousandths + "%");
    }
  }

  private void rows(Element section, List<Row> rows, BlockTree blocks) {
    for (Row row : rows) {
      Element tr = writer.add(section, "tr");
      boolean headings = row.cells().stream().allMatch(cell -> isOverColumns(cell.style()));
      for (Cell cell : row.cells()) {
        cell(tr, cell, headings ? "column" : "row", blocks);
      }
    }
  }

  private static boolean isOverColumns(CellStyle style) {
    return style == CellStyle.HEADING || style == CellStyle.GROUP;
  }

  /** A cell; one that says what others are about has a scope: its row, or its column. */
  private void cell(Element row, Cell cell, String scope, BlockTree blocks) {
    boolean toWriteIn = cell.style() == CellStyle.DATA && cell.content().isEmpty();
    String styleClass = cell.style().name().toLowerCase(Locale.ROOT);
    boolean heads = cell.style() != CellStyle.DATA && !cell.content().isEmpty();
    Element td = writer.add(row, heads ? "th" : "td", toWriteIn ? "empty" : styleClass);
    if (heads) {
      td.setAttribute("scope", scope);
    }
    if (cell.columnSpan() > 1) {
      td.setAttribute("style", "-fs-table-cell-colspan: " + cell.columnSpan());
    }
    blocks.add(td, cell.content());
  }
}
