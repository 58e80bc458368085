package online.ucca.triumvirate.adapter.tga.csv;

import java.util.List;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.GridBuilder;
import online.ucca.triumvirate.adapter.tga.block.StyledText;

/**
 * Gives elements back the table they were flattened from: number and title of the element, number
 * and text of the criterion, each in a cell of its own; the rows that continue an element leave its
 * two cells empty.
 */
final class ElementsGrid {
  private ElementsGrid() {}

  static Block.Table of(List<FlatElement> elements) {
    GridBuilder grid = new GridBuilder();
    for (FlatElement element : elements) {
      String number = Integer.toString(element.number());
      String title = element.title();
      for (FlatElement.Criterion criterion : element.criteria()) {
        grid.row(false);
        cell(grid, number);
        cell(grid, title);
        cell(grid, criterion.number());
        cell(grid, criterion.text());
        number = "";
        title = "";
      }
    }
    return new Block.Table(grid.finish().orElseThrow(), null);
  }

  private static void cell(GridBuilder grid, String text) {
    grid.cell(
        1, 1, text.isEmpty() ? List.of() : List.of(Block.Paragraph.of(StyledText.plain(text))));
  }
}
