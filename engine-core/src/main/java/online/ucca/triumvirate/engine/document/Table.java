package online.ucca.triumvirate.engine.document;

import java.util.List;

/**
 * A table. Header rows repeat on every page; a row is not split across pages where it fits on one.
 *
 * @param caption what the table shows; for people who cannot see it, and drawn above it when {@code
 *     captionShown}
 * @param captionShown whether the caption is drawn
 * @param style the table's look
 * @param widths relative column widths, one per column, all positive
 * @param header the rows that repeat on every page; may be empty for a form of label and value
 * @param body the other rows
 */
public record Table(
    String caption,
    boolean captionShown,
    TableStyle style,
    List<Integer> widths,
    List<Row> header,
    List<Row> body)
    implements Block {

  /** Copies the lists and checks that every row fills the columns exactly. */
  public Table {
    widths = List.copyOf(widths);
    header = List.copyOf(header);
    body = List.copyOf(body);
    for (int width : widths) {
      if (width <= 0) {
        throw new IllegalArgumentException("column widths must be positive: " + widths);
      }
    }
    checkSpans(header, widths.size(), caption);
    checkSpans(body, widths.size(), caption);
  }

  private static void checkSpans(List<Row> rows, int columns, String caption) {
    for (Row row : rows) {
      int spanned = row.cells().stream().mapToInt(Cell::columnSpan).sum();
      if (spanned != columns) {
        throw new IllegalArgumentException(
            "a row of table '" + caption + "' spans " + spanned + " of " + columns + " columns");
      }
    }
  }

  /** A table's look. */
  public enum TableStyle {
    /** Ruled on all sides, for records and matrices. */
    GRID,
    /** Label and value pairs, the first column a label. */
    FORM
  }

  /**
   * A row.
   *
   * @param cells the cells, whose spans add up to the table's columns
   * @param keepWithNext whether a page break after this row is to be avoided (a group's heading
   *     row)
   */
  public record Row(List<Cell> cells, boolean keepWithNext) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * A row that may be followed by a page break.
     *
     * @param cells its cells
     * @return the row
     */
    public static Row of(Cell... cells) {
      return new Row(List.of(cells), false);
    }
  }

  /**
   * A cell.
   *
   * @param style what the cell is for
   * @param columnSpan how many columns it takes, at least 1
   * @param content paragraphs, lists and answer spaces; may be empty for a cell to write in
   */
  public record Cell(CellStyle style, int columnSpan, List<Block> content) {
    /** Copies the content and checks that no table stands in a cell. */
    public Cell {
      content = List.copyOf(content);
      if (columnSpan < 1) {
        throw new IllegalArgumentException("a cell spans at least one column, not " + columnSpan);
      }
      for (Block block : content) {
        if (block instanceof Table || block instanceof PageBreak || block instanceof Callout) {
          throw new IllegalArgumentException(
              "a cell holds paragraphs, lists and answer spaces, not " + block.getClass());
        }
      }
    }

    /**
     * A cell of one column with one paragraph of text.
     *
     * @param style what the cell is for
     * @param text its text
     * @return the cell
     */
    public static Cell of(CellStyle style, String text) {
      return new Cell(style, 1, List.of(Paragraph.of(ParagraphStyle.BODY, text)));
    }

    /**
     * An empty cell of one column, to write in.
     *
     * @return the cell
     */
    public static Cell blank() {
      return new Cell(CellStyle.DATA, 1, List.of());
    }
  }

  /** What a cell is for. */
  public enum CellStyle {
    /** A column's or row's heading. */
    HEADING,
    /** The label of a value beside it. */
    LABEL,
    /** A heading that groups the rows below it. */
    GROUP,
    /** Content. */
    DATA
  }
}
