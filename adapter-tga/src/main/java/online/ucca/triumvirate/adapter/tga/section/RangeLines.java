package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;

/**
 * Tells terms from what they may include in lines that have lost their layout: a term begins with a
 * capital and goes on to the next colon; what begins in lower case after that is what it may
 * include. Where that does not come out even, every line stays a statement of its own.
 */
final class RangeLines {
  private final List<Block> result = new ArrayList<>();
  private List<StyledText> term = new ArrayList<>();
  private boolean hasTerm;
  private boolean clear = true;

  private RangeLines() {}

  static List<Block> of(List<Block> lines, String place, Recorder recorder) {
    if (lines.stream().noneMatch(line -> line.words().endsWith(":"))) {
      return lines;
    }
    RangeLines reader = new RangeLines();
    for (Block block : lines) {
      if (block instanceof Block.Paragraph line) {
        reader.line(line);
      }
    }
    boolean clear = reader.clear && reader.term.isEmpty();
    recorder
        .notes()
        .decided(
            place,
            clear
                ? "a line with a capital begins a term, up to a colon; lines in lower case after it"
                    + " are what it may include"
                : "terms cannot be told from what they may include: each line is a statement");
    return clear ? reader.result : lines;
  }

  private void line(Block.Paragraph line) {
    String words = line.words();
    boolean low = PlainLines.beginsLow(words);
    if (!term.isEmpty()) {
      clear &= low;
      term.add(line.text());
    } else if (!low) {
      term.add(line.text());
    } else {
      clear &= hasTerm;
      result.add(new Block.ListItem(1, line.text(), line.place()));
      return;
    }
    if (words.endsWith(":") || (term.size() == 1 && words.endsWith("."))) {
      hasTerm = words.endsWith(":");
      result.add(new Block.Paragraph(StyledText.joined(term), 0, line.place()));
      term = new ArrayList<>();
    }
  }
}
