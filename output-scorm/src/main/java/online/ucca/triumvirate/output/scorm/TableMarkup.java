package online.ucca.triumvirate.output.scorm;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.markup.Markup;
import online.ucca.triumvirate.engine.markup.TextCheck;

/**
 * Writes a table as HTML: headings with their scope, a caption, and a field in each empty cell,
 * which the headings of its column and its row name. Where the screen is narrow, the table scrolls
 * by itself. For one page.
 */
final class TableMarkup {
  private static final int ROWS_OF_A_FIELD = 2;
  private static final int LONGEST_NAME = 250;

  private final Markup page;
  private final PageFields fields;
  private final BlockMarkup blocks;

  TableMarkup(Markup page, PageFields fields, BlockMarkup blocks) {
    this.page = page;
    this.fields = fields;
    this.blocks = blocks;
  }

  void write(Table table) {
    String caption = table.caption().isBlank() ? "Table" : table.caption();
    String id = blocks.newId();
    page.start("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
    page.start("table").line();
    page.element("caption", caption, "id", id, "class", table.captionShown() ? "shown" : "unseen");
    List<String> columns = columnNames(table);
    if (!table.header().isEmpty()) {
      page.start("thead").line();
      table.header().forEach(this::headerRow);
      page.endLine();
    }
    page.start("tbody").line();
    boolean begun = false;
    for (Row row : table.body()) {
      boolean group = row.cells().stream().anyMatch(cell -> cell.style() == CellStyle.GROUP);
      if (group && begun) {
        page.endLine().start("tbody").line();
      }
      begun = true;
      bodyRow(row, columns);
    }
    page.endLine().endLine().endLine();
  }

  private void headerRow(Row row) {
    page.start("tr").line();
    row.cells().forEach(cell -> heading(cell, cell.columnSpan() > 1 ? "colgroup" : "col"));
    page.endLine();
  }

  private void bodyRow(Row row, List<String> columns) {
    page.start("tr").line();
    String rowName = "";
    int column = 0;
    for (Cell cell : row.cells()) {
      String text = plain(cell.content());
      switch (cell.style()) {
        case GROUP -> heading(cell, "rowgroup");
        case HEADING, LABEL -> heading(cell, "row");
        case DATA -> data(cell, columns.get(column) + (rowName.isEmpty() ? "" : ", " + rowName));
      }
      if (rowName.isEmpty() || cell.style() == CellStyle.LABEL) {
        rowName = text;
      }
      column += cell.columnSpan();
    }
    page.endLine();
  }

  private void heading(Cell cell, String scope) {
    if (plain(cell.content()).isBlank()) {
      startCell("td", cell);
    } else {
      startCell("th", cell, "scope", scope);
    }
    blocks.blocks(cell.content());
    page.endLine();
  }

  private void data(Cell cell, String name) {
    startCell("td", cell);
    if (cell.content().isEmpty()) {
      String label = new TextCheck().line(name.isBlank() ? "Answer" : name, LONGEST_NAME);
      fields.text(
          page, label, ROWS_OF_A_FIELD, "aria-label", label, "aria-describedby", PageFrame.ROOM);
    } else {
      blocks.blocks(cell.content());
    }
    page.endLine();
  }

  private void startCell(String element, Cell cell, String... attributes) {
    List<String> all = new ArrayList<>(List.of(attributes));
    if (cell.columnSpan() > 1) {
      all.add("colspan");
      all.add(String.valueOf(cell.columnSpan()));
    }
    page.start(element, all.toArray(String[]::new));
  }

  /** What the last header row calls each column; empty where it says nothing. */
  private static List<String> columnNames(Table table) {
    List<String> names = new ArrayList<>();
    if (!table.header().isEmpty()) {
      for (Cell cell : table.header().get(table.header().size() - 1).cells()) {
        for (int i = 0; i < cell.columnSpan(); i++) {
          names.add(plain(cell.content()));
        }
      }
    }
    while (names.size() < table.widths().size()) {
      names.add("");
    }
    return names;
  }

  private static String plain(List<Block> content) {
    List<String> texts = new ArrayList<>();
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph) {
        texts.add(BlockMarkup.plain(paragraph.content()));
      } else if (block instanceof Block.Heading heading) {
        texts.add(heading.text());
      } else if (block instanceof Block.ListBlock list) {
        list.items().forEach(item -> texts.add(BlockMarkup.plain(item.content())));
      } else if (block instanceof Block.Kept kept) {
        texts.add(plain(kept.content()));
      }
    }
    return String.join(" ", texts).strip();
  }
}
