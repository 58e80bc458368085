package online.ucca.triumvirate.adapter.tga.qualification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.product.Statement;

/** Makes statements of blocks: a list item completes the paragraph or outer item before it. */
final class SectionStatements {
  private SectionStatements() {}

  private record Open(int level, String text, String place, List<Statement> items) {
    Statement close() {
      return new Statement(text, items, place);
    }
  }

  static List<Statement> of(List<Block> blocks, String place) {
    List<Statement> done = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    add(blocks, place, open, done);
    closeTo(0, open, done);
    return done;
  }

  private static void add(
      List<Block> blocks, String place, Deque<Open> open, List<Statement> done) {
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        for (Grid.Row row : table.grid().rows()) {
          row.cells().forEach(cell -> add(cell.blocks(), place, open, done));
        }
        continue;
      }
      String words = words(block);
      if (words.isEmpty()) {
        continue;
      }
      int level = block instanceof Block.ListItem item ? item.level() : 0;
      closeTo(level, open, done);
      open.push(new Open(level, words, place, new ArrayList<>()));
    }
  }

  static String words(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text().words();
    }
    return block instanceof Block.ListItem item ? item.text().words() : "";
  }

  private static void closeTo(int level, Deque<Open> open, List<Statement> done) {
    while (!open.isEmpty() && open.element().level() >= level) {
      Statement closed = open.remove().close();
      if (open.isEmpty()) {
        done.add(closed);
      } else {
        open.element().items().add(closed);
      }
    }
  }
}
