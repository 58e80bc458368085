package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;

/**
 * A stretch of a section under a heading of its own.
 *
 * @param heading the heading; without text for what stands before the first
 * @param blocks what stands under it
 */
record Division(StyledText heading, List<Block> blocks) {

  /** Divides blocks at their headings. Tables of one or two columns only arrange the text. */
  static List<Division> of(List<Block> blocks, Predicate<Block.Paragraph> isHeading)
      throws UnreadableSection {
    List<Division> divisions = new ArrayList<>();
    divisions.add(new Division(StyledText.plain(""), new ArrayList<>()));
    for (Block block : unrolled(blocks)) {
      if (block instanceof Block.Paragraph paragraph && isHeading.test(paragraph)) {
        divisions.add(new Division(paragraph.text(), new ArrayList<>()));
      } else {
        divisions.get(divisions.size() - 1).blocks().add(block);
      }
    }
    return divisions;
  }

  private static List<Block> unrolled(List<Block> blocks) throws UnreadableSection {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Block.Table table)) {
        result.add(block);
      } else if (table.grid().columns() > 2) {
        throw new UnreadableSection("it holds a table of several columns");
      } else {
        for (Grid.Row row : table.grid().rows()) {
          for (Grid.Cell cell : row.cells()) {
            result.addAll(unrolled(cell.blocks()));
          }
        }
      }
    }
    return result;
  }

  /** The heading without what varies. */
  String title() {
    return SectionKind.fold(heading.words());
  }
}
