package online.ucca.triumvirate.adapter.tga.outline;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.block.StyledText;

/**
 * A paragraph or list item of which only its text and level matter.
 *
 * @param level 0 for a paragraph, from 1 for a list item
 * @param words its words
 * @param text its text
 */
public record Line(int level, String words, StyledText text) {

  /**
   * The lines of blocks, in order. What frames them is left away, what is blank is left out.
   *
   * @param blocks the blocks
   * @return their lines
   * @throws UnreadableSection if a block is neither text nor a frame around it
   */
  public static List<Line> of(List<Block> blocks) throws UnreadableSection {
    List<Line> lines = new ArrayList<>();
    collect(blocks, lines);
    return lines;
  }

  private static void collect(List<Block> blocks, List<Line> lines) throws UnreadableSection {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        add(0, paragraph.text(), lines);
      } else if (block instanceof Block.ListItem item) {
        add(item.level(), item.text(), lines);
      } else if (block instanceof Block.Unreadable unreadable) {
        throw new UnreadableSection(unreadable.reason());
      } else if (block instanceof Block.Table table) {
        frame(table.grid(), lines);
      }
    }
  }

  private static void frame(Grid grid, List<Line> lines) throws UnreadableSection {
    if (grid.columns() > 1) {
      throw new UnreadableSection("it holds a table of several columns");
    }
    for (Grid.Row row : grid.rows()) {
      for (Grid.Cell cell : row.cells()) {
        collect(cell.blocks(), lines);
      }
    }
  }

  private static void add(int level, StyledText text, List<Line> lines) {
    String words = text.words();
    if (!words.isEmpty()) {
      lines.add(new Line(level, words, text));
    }
  }

  /**
   * The words of several lines.
   *
   * @param lines the lines
   * @return their words, separated by spaces
   */
  public static String words(List<Line> lines) {
    return String.join(" ", lines.stream().map(Line::words).toList());
  }
}
