package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jsoup.nodes.Element;

/**
 * A table of the register's own: a row of headings and rows of values.
 *
 * @param headings its headings in lower case
 * @param rows its rows
 */
record RegisterTable(List<String> headings, List<Row> rows) {

  /**
   * A row.
   *
   * @param values the values by heading
   * @param place where a person finds it
   */
  record Row(Map<String, String> values, String place) {
    String value(String heading) {
      return values.getOrDefault(heading, "");
    }

    /** All of its values. */
    String words() {
      return String.join(" ", values.values()).strip();
    }
  }

  /** Reads a section's table; a section without one has no rows. Its headings are recorded. */
  static RegisterTable of(PageSection section, ReadingNotes notes) {
    Element table = section.table();
    List<Grid.Row> grid = table == null ? List.of() : HtmlTable.rows(PageDocument.plain(table));
    if (grid.isEmpty()) {
      if (table != null) {
        notes.error(ErrorCode.TRN_SECTION_UNREADABLE, "its table has no rows", section.place());
      }
      return new RegisterTable(List.of(), List.of());
    }
    List<String> headings = new ArrayList<>();
    for (Grid.Cell cell : grid.get(0).cells()) {
      String words = Block.words(cell.blocks());
      notes.structure(section.place(), words);
      headings.add(words.toLowerCase(Locale.ROOT));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < grid.size(); i++) {
      List<Grid.Cell> cells = grid.get(i).cells();
      String place = section.place() + ", row " + i;
      if (cells.size() == headings.size()) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int j = 0; j < cells.size(); j++) {
          values.put(headings.get(j), Block.words(cells.get(j).blocks()));
        }
        rows.add(new Row(values, place));
      } else if (cells.size() == 1) {
        String remark = Block.words(cells.get(0).blocks());
        notes.structure(place, remark);
        notes.decided(place, "a remark: '" + remark + "'");
      } else {
        notes.error(
            ErrorCode.TRN_SECTION_UNREADABLE,
            "the row has " + cells.size() + " cells under " + headings.size() + " headings",
            place);
      }
    }
    return new RegisterTable(headings, rows);
  }

  /** Notes headings that a reader needs and the table lacks; true if it has all of them. */
  boolean has(List<String> needed, PageSection section, ReadingNotes notes) {
    List<String> missing = needed.stream().filter(name -> !headings.contains(name)).toList();
    if (!missing.isEmpty()) {
      notes.error(
          ErrorCode.TRN_SECTION_UNREADABLE,
          "its table lacks the column " + String.join(", ", missing),
          section.place());
    }
    return missing.isEmpty();
  }
}
