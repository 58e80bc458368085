package online.ucca.triumvirate.adapter.faa.ecfr;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.corpus.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of an HTML table's rows under each other: where a cell reaches over several
 * columns or rows, the places that it covers are empty.
 */
final class TableRows {
  private static final int MOST_COLUMNS = 100;
  private static final int MOST_ROWS = 10_000;

  /** For each column, in how many further rows it is covered. */
  private final List<Integer> covered = new ArrayList<>();

  /** The cells of the next row by column, null for an empty place; the last one is a cell. */
  List<@Nullable XmlElement> next(List<XmlElement> cells) {
    List<@Nullable XmlElement> row = new ArrayList<>();
    for (XmlElement cell : cells) {
      while (isCovered(row.size())) {
        skip(row);
      }
      int columns = span(cell, "colspan", MOST_COLUMNS - row.size());
      int rows = span(cell, "rowspan", MOST_ROWS);
      for (int i = 0; i < columns; i++) {
        cover(row.size(), rows - 1);
        row.add(i == 0 ? cell : null);
      }
    }
    for (int column = row.size(); column < covered.size(); column++) {
      cover(column, Math.max(0, covered.get(column) - 1));
    }
    while (!row.isEmpty() && row.get(row.size() - 1) == null) {
      row.remove(row.size() - 1);
    }
    return row;
  }

  private boolean isCovered(int column) {
    return column < covered.size() && covered.get(column) > 0;
  }

  private void skip(List<@Nullable XmlElement> row) {
    cover(row.size(), covered.get(row.size()) - 1);
    row.add(null);
  }

  private void cover(int column, int rows) {
    if (column < covered.size()) {
      covered.set(column, rows);
    } else if (column < MOST_COLUMNS) {
      covered.add(rows);
    }
  }

  private static int span(XmlElement cell, String name, int most) {
    String value = Ecfr.attribute(cell, name).strip();
    boolean isNumber =
        !value.isEmpty()
            && value.length() <= 4
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Math.max(1, Math.min(Integer.parseInt(value), most)) : 1;
  }
}
