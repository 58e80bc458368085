package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.outline.Line;
import online.ucca.triumvirate.adapter.tga.outline.Outline;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;

/** Reads pre-requisites: text, or a table with one unit in each row. */
final class RequisiteRows {
  private static final Set<String> HEADINGS =
      Set.of("code", "unit code", "title", "unit title", "unit name", "code and title");

  private RequisiteRows() {}

  static List<Statement> read(List<Block> blocks, String place, Recorder recorder)
      throws UnreadableSection {
    Outline requisites = new Outline();
    for (Block block : blocks) {
      if (block instanceof Block.Table table && table.grid().columns() > 1) {
        for (Grid.Row row : table.grid().rows()) {
          row(row, requisites, place, recorder);
        }
      } else {
        requisites.addAll(List.of(block));
      }
    }
    return requisites.finish(place, recorder);
  }

  private static void row(Grid.Row row, Outline requisites, String place, Recorder recorder)
      throws UnreadableSection {
    List<StyledText> texts = new ArrayList<>();
    boolean isHeading = true;
    for (Grid.Cell cell : row.cells()) {
      for (Line line : Line.of(cell.blocks())) {
        texts.add(line.text());
        isHeading &= HEADINGS.contains(SectionKind.fold(line.words()));
      }
    }
    StyledText text = StyledText.joined(texts);
    if (row.heading() || isHeading) {
      recorder.structure(place, text.words());
    } else {
      requisites.stem(text, null);
    }
  }
}
