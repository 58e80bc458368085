package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.block.GridBuilder;
import online.ucca.triumvirate.corpus.Wording;
import org.jsoup.nodes.Element;

/** Turns a table of HTML into a grid. */
final class HtmlTable {
  private static final int LONGEST_SPAN = 5;

  private HtmlTable() {}

  /** Adds the table's blocks: its caption, and its grid or why there is none. */
  static void read(Element table, List<Block> blocks) {
    GridBuilder grid = new GridBuilder();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "thead", "tbody", "tfoot" -> {
          for (Element row : child.children()) {
            if (row.nameIs("tr")) {
              row(row, child.nameIs("thead"), grid);
            }
          }
        }
        case "tr" -> row(child, false, grid);
        case "caption" -> blocks.addAll(HtmlBlocks.of(child));
        default -> {}
      }
    }
    blocks.add(
        grid.finish()
            .<Block>map(done -> new Block.Table(done, null))
            .orElseGet(
                () ->
                    new Block.Unreadable(
                        "its table is wider than any real one",
                        Wording.normalise(table.text()),
                        null)));
  }

  /** The rows of a table of the register's own; none if it is wider than any real one. */
  static List<Grid.Row> rows(Element table) {
    List<Block> blocks = new ArrayList<>();
    read(table, blocks);
    return blocks.get(blocks.size() - 1) instanceof Block.Table read
        ? read.grid().rows()
        : List.of();
  }

  private static void row(Element row, boolean isHeading, GridBuilder grid) {
    grid.row(isHeading);
    for (Element cell : row.children()) {
      grid.cell(span(cell, "colspan"), span(cell, "rowspan"), HtmlBlocks.of(cell));
    }
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    boolean isNumber =
        !value.isEmpty()
            && value.length() <= LONGEST_SPAN
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
