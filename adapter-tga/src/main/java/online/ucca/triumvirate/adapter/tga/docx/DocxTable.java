package online.ucca.triumvirate.adapter.tga.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.GridBuilder;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.corpus.xml.XmlElement;

/**
 * Reads a table. A cell that spans rows is written once for each of them: the later ones say only
 * that they continue it.
 */
final class DocxTable {
  private static final int WIDEST = 64;

  private final DocxBody body;
  private final DocxNotes notes;
  private final List<Row> rows = new ArrayList<>();

  /** The cells that a next row may continue, by column. */
  private Map<Integer, Cell> open = new HashMap<>();

  private DocxTable(DocxBody body, DocxNotes notes) {
    this.body = body;
    this.notes = notes;
  }

  private record Row(boolean heading, List<Cell> cells) {}

  private static final class Cell {
    private final int width;
    private final List<Block> blocks;
    private int height = 1;

    private Cell(int width, List<Block> blocks) {
      this.width = width;
      this.blocks = new ArrayList<>(blocks);
    }
  }

  static Block read(XmlElement table, DocxBody body, DocxNotes notes) {
    DocxTable reader = new DocxTable(body, notes);
    body.contents(table).filter(row -> row.name().equals("tr")).forEach(reader::row);
    return reader
        .finish()
        .orElseGet(
            () ->
                new Block.Unreadable(
                    "a table is wider than any real one",
                    Wording.normalise(DocxRuns.words(table)),
                    null));
  }

  private void row(XmlElement row) {
    Optional<XmlElement> properties = row.first("trPr");
    if (properties.flatMap(p -> p.first("del")).isPresent()) {
      notes.deletion(row);
      return;
    }
    List<Cell> cells = new ArrayList<>();
    Map<Integer, Cell> continued = new HashMap<>();
    int[] column = {0};
    int before = properties.map(p -> number(p, "gridBefore", 0)).orElse(0);
    if (before > 0) {
      cells.add(new Cell(before, List.of()));
      column[0] = before;
    }
    body.contents(row)
        .filter(cell -> cell.name().equals("tc"))
        .forEach(cell -> column[0] += cell(cell, column[0], cells, continued));
    open = continued;
    rows.add(new Row(properties.filter(p -> DocxPackage.isOn(p, "tblHeader")).isPresent(), cells));
  }

  private int cell(XmlElement tc, int column, List<Cell> cells, Map<Integer, Cell> continued) {
    Optional<XmlElement> properties = tc.first("tcPr");
    int width = properties.map(p -> number(p, "gridSpan", 1)).orElse(1);
    Optional<XmlElement> merge = properties.flatMap(p -> p.first("vMerge"));
    List<Block> blocks = body.blocks(tc, false);
    Cell above = open.get(column);
    boolean restarts = merge.filter(m -> !m.attribute("val").equals("restart")).isEmpty();
    if (above != null && !restarts) {
      above.height++;
      if (!blocks.isEmpty()) {
        notes.moved("text of a cell that continues the one above is read as part of that");
        above.blocks.addAll(blocks);
      }
      continued.put(column, above);
    } else {
      Cell cell = new Cell(width, blocks);
      cells.add(cell);
      if (merge.isPresent()) {
        continued.put(column, cell);
      }
    }
    return width;
  }

  private Optional<Block> finish() {
    GridBuilder builder = new GridBuilder();
    for (Row row : rows) {
      builder.row(row.heading());
      row.cells().forEach(cell -> builder.cell(cell.width, cell.height, cell.blocks));
    }
    return builder.finish().map(grid -> new Block.Table(grid, null));
  }

  /** A count; one beyond any real table's is as good as another. */
  private static int number(XmlElement properties, String name, int other) {
    String text = DocxPackage.value(properties, name).orElse("");
    boolean number =
        !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.min(Math.max(other, Integer.parseInt(text)), WIDEST + 1) : other;
  }
}
