package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table after its spans are resolved.
 *
 * @param rows its rows; each knows which cells begin in it, and at which column
 * @param columns how many columns it has
 */
record TableGrid(List<Row> rows, int columns) {
  private static final int WIDEST = 64;

  /** A cell that begins in a row. */
  record Cell(Element element, int column, int width) {}

  /**
   * A row.
   *
   * @param cells the cells that begin in it
   * @param spanned whether cells of earlier rows reach into it
   */
  record Row(List<Cell> cells, boolean spanned) {

    /** The column after its last cell. */
    int end() {
      return cells.isEmpty()
          ? 0
          : cells.get(cells.size() - 1).column() + cells.get(cells.size() - 1).width();
    }
  }

  /** Resolves a table; null if it is wider than any real one. */
  static @Nullable TableGrid of(Element table) {
    List<Row> rows = new ArrayList<>();
    TreeMap<Integer, Integer> reaching = new TreeMap<>();
    int columns = 0;
    for (Element tr : rowsOf(table)) {
      List<Cell> cells = new ArrayList<>();
      boolean spanned = !reaching.isEmpty();
      TreeMap<Integer, Integer> next = new TreeMap<>();
      reaching.forEach((column, left) -> next.merge(column, left - 1, Math::max));
      int column = 0;
      for (Element cell : tr.children()) {
        while (reaching.containsKey(column)) {
          column++;
        }
        int width = span(cell, "colspan");
        cells.add(new Cell(cell, column, width));
        if (column + width > WIDEST) {
          return null;
        }
        int height = span(cell, "rowspan");
        for (int i = 0; i < width; i++) {
          next.merge(column + i, height - 1, Math::max);
        }
        column += width;
      }
      columns = Math.max(columns, column);
      next.values().removeIf(left -> left <= 0);
      reaching = next;
      rows.add(new Row(cells, spanned));
    }
    return new TableGrid(rows, columns);
  }

  private static List<Element> rowsOf(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "thead", "tbody", "tfoot" ->
            child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
        case "tr" -> rows.add(child);
        default -> {}
      }
    }
    return rows;
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    return value.matches("[0-9]{1,5}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
