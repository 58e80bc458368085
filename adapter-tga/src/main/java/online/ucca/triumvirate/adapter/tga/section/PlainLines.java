package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;

/**
 * Finds lists in text that has lost its layout: where every block is a paragraph, lines that begin
 * in lower case after a line that ends with a colon are its items.
 */
final class PlainLines {
  private PlainLines() {}

  /** The blocks with such lines as list items; the same blocks if there are none. */
  static List<Block> withItems(List<Block> blocks, String place, Recorder recorder) {
    if (!blocks.stream().allMatch(block -> block instanceof Block.Paragraph)) {
      return blocks;
    }
    List<Block> result = new ArrayList<>();
    boolean inList = false;
    boolean found = false;
    for (Block block : blocks) {
      String words = block.words();
      if (inList && beginsLow(words) && block instanceof Block.Paragraph line) {
        result.add(new Block.ListItem(1, line.text(), line.place()));
        found = true;
      } else {
        result.add(block);
        inList = words.endsWith(":");
      }
    }
    if (found) {
      recorder
          .notes()
          .decided(
              place,
              "lines in lower case after a line that ends with a colon are read as its items");
    }
    return result;
  }

  /** Whether a text begins with a lower-case letter. */
  static boolean beginsLow(String words) {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }
}
