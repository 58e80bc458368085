package online.ucca.triumvirate.adapter.tga.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Places cells row by row, as their spans demand. For one table in one thread. */
public final class GridBuilder {
  private static final int WIDEST = 64;

  private final List<Grid.Row> rows = new ArrayList<>();
  private TreeMap<Integer, Integer> reaching = new TreeMap<>();
  private TreeMap<Integer, Integer> next = new TreeMap<>();
  private List<Grid.Cell> cells = new ArrayList<>();
  private boolean spanned;
  private boolean heading;
  private int column;
  private int columns;
  private boolean open;
  private boolean tooWide;

  /** Starts an empty table. */
  public GridBuilder() {}

  /**
   * Begins the next row.
   *
   * @param isHeading whether the source marks it as a row of headings
   */
  public void row(boolean isHeading) {
    endRow();
    open = true;
    heading = isHeading;
    spanned = !reaching.isEmpty();
    next = new TreeMap<>();
    reaching.forEach((at, left) -> next.merge(at, left - 1, Math::max));
    column = 0;
    cells = new ArrayList<>();
  }

  /**
   * Adds a cell in the next free column.
   *
   * @param width how many columns it covers, at least 1
   * @param height how many rows it covers, at least 1
   * @param blocks what it holds
   */
  public void cell(int width, int height, List<Block> blocks) {
    if (!open) {
      row(false);
    }
    while (reaching.containsKey(column)) {
      column++;
    }
    if (width < 1 || height < 1 || column + width > WIDEST) {
      tooWide = true;
      return;
    }
    cells.add(new Grid.Cell(column, width, height, blocks));
    for (int i = 0; i < width; i++) {
      next.merge(column + i, height - 1, Math::max);
    }
    column += width;
  }

  /**
   * Ends the table.
   *
   * @return its grid; empty if a cell has no place within {@value #WIDEST} columns
   */
  public Optional<Grid> finish() {
    endRow();
    return tooWide ? Optional.empty() : Optional.of(new Grid(rows, columns));
  }

  private void endRow() {
    if (!open) {
      return;
    }
    columns = Math.max(columns, column);
    next.values().removeIf(left -> left <= 0);
    reaching = next;
    rows.add(new Grid.Row(cells, spanned, heading));
    open = false;
  }
}
