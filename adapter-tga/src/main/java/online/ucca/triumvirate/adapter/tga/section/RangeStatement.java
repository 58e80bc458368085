package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.outline.Line;
import online.ucca.triumvirate.adapter.tga.outline.Outline;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;

/**
 * Reads a range of conditions or, of the layout before 2012, a range statement: terms of the
 * criteria, each with what it may include, as paragraphs and lists, as a table of two columns, or
 * as lines that have lost their layout.
 */
final class RangeStatement {
  private final Outline terms = new Outline();

  private RangeStatement() {}

  static List<Statement> read(List<Block> blocks, String place, Recorder recorder)
      throws UnreadableSection {
    List<Block> said = new ArrayList<>();
    for (Block block : blocks) {
      if (Boilerplate.is(block)) {
        recorder.structure(place, block.words());
      } else if (!block.isBlank()) {
        said.add(block);
      }
    }
    if (said.stream().allMatch(block -> block instanceof Block.Paragraph)) {
      return Outline.statements(RangeLines.of(said, place, recorder), place, recorder);
    }
    RangeStatement reader = new RangeStatement();
    for (Block block : withLeads(said)) {
      if (block instanceof Block.Table table && table.grid().columns() == 2) {
        reader.table(table.grid());
      } else {
        reader.terms.addAll(List.of(block));
      }
    }
    return reader.terms.finish(place, recorder);
  }

  /** "Term" and "may include:" may be two paragraphs; they are one statement. */
  private static List<Block> withLeads(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph lead
          && isLead(lead)
          && !result.isEmpty()
          && result.get(result.size() - 1) instanceof Block.Paragraph term
          && isTerm(term)) {
        result.set(
            result.size() - 1,
            new Block.Paragraph(
                StyledText.joined(List.of(term.text(), lead.text())), 0, term.place()));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private static boolean isLead(Block.Paragraph paragraph) {
    return PlainLines.beginsLow(paragraph.words()) && paragraph.words().endsWith(":");
  }

  private static boolean isTerm(Block.Paragraph paragraph) {
    String words = paragraph.words();
    return !words.endsWith(":") && !words.endsWith(".");
  }

  private void table(Grid grid) throws UnreadableSection {
    for (Grid.Row row : grid.rows()) {
      for (Grid.Cell cell : row.cells()) {
        List<Line> lines = Line.of(cell.blocks());
        if (cell.column() > 0 && terms.isEmpty() && !lines.isEmpty()) {
          throw new UnreadableSection("its table has no term before '" + Line.words(lines) + "'");
        } else if (cell.column() > 0 && !lines.isEmpty()) {
          terms.complete(cell.blocks());
        } else if (!lines.isEmpty()) {
          terms.stem(StyledText.joined(lines.stream().map(Line::text).toList()), null);
        }
      }
    }
  }
}
