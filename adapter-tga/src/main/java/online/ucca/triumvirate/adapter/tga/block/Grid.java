package online.ucca.triumvirate.adapter.tga.block;

import java.util.List;

/**
 * A table's cells after span expansion: each knows the column and row where it begins and how far
 * it reaches.
 *
 * @param rows its rows, in order; a row that spans from above fill completely has no cells
 * @param columns how many columns it has
 */
public record Grid(List<Row> rows, int columns) {

  /** Copies the rows. */
  public Grid {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param cells the cells that begin in it, by column
   * @param spanned whether a cell from above reaches into it
   * @param heading whether the source marks it as a row of headings
   */
  public record Row(List<Cell> cells, boolean spanned, boolean heading) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * The column after its last own cell.
     *
     * @return 0 if it has none
     */
    public int end() {
      return cells.isEmpty()
          ? 0
          : cells.get(cells.size() - 1).column() + cells.get(cells.size() - 1).width();
    }
  }

  /**
   * A cell.
   *
   * @param column where it begins, from 0
   * @param width how many columns it covers
   * @param height how many rows it covers
   * @param blocks what it holds
   */
  public record Cell(int column, int width, int height, List<Block> blocks) {

    /** Copies the blocks. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
