package online.ucca.triumvirate.output.document.text;

import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.Row;

/** Estimates how tall rows become, before anything is laid out. */
public final class RowHeight {
  /** How many small letters a line as wide as an upright page holds. */
  private static final int LETTERS = 110;

  /** A third of a page that lies: what repeats on every page must leave room for the rest. */
  private static final int MOST_LINES = 14;

  private RowHeight() {}

  /**
   * Whether a table's header rows can stand on every page. Rows as tall as a page, repeated, would
   * push what they head off every page.
   *
   * @param table the table
   * @return false if they are too tall; they stand once, then, as the first rows
   */
  public static boolean mayRepeat(Table table) {
    long whole = table.widths().stream().mapToLong(Integer::longValue).sum();
    long lines = 0;
    for (Row row : table.header()) {
      lines += lines(row, table.widths(), whole);
    }
    return lines <= MOST_LINES;
  }

  private static long lines(Row row, List<Integer> widths, long whole) {
    long most = 1;
    int column = 0;
    for (Cell cell : row.cells()) {
      int next = column + cell.columnSpan();
      long width = widths.subList(column, next).stream().mapToLong(Integer::longValue).sum();
      long letters = Math.max(1, LETTERS * width / Math.max(1, whole));
      long lines = cell.content().stream().mapToLong(block -> 1 + length(block) / letters).sum();
      most = Math.max(most, lines);
      column = next;
    }
    return most;
  }

  private static long length(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content().stream()
          .mapToLong(inline -> inline instanceof Inline.Text text ? text.value().length() : 1)
          .sum();
    }
    return block instanceof Block.Heading heading ? heading.text().length() : LETTERS;
  }
}
