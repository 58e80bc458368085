package online.ucca.triumvirate.adapter.tga.element;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.outline.Line;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;

/**
 * Arranges elements and criteria that stand in no table as rows: by their numbers, or, where none
 * has a number, paragraphs as elements and list items as criteria.
 */
final class ElementLines {
  private final List<ElementRow> rows = new ArrayList<>();
  private final String place;
  private List<Line> element = List.of();
  private List<Line> criteria = new ArrayList<>();
  private int level;

  private ElementLines(String place) {
    this.place = place;
  }

  static List<ElementRow> rows(List<Line> lines, String place) throws UnreadableSection {
    ElementLines reader = new ElementLines(place);
    if (lines.stream().anyMatch(line -> Numbered.criterion(line.words()) != null)) {
      lines.forEach(reader::byNumber);
    } else if (lines.stream().anyMatch(line -> line.level() > 0)) {
      lines.forEach(reader::byLevel);
    } else {
      throw new UnreadableSection("the section holds no table, no list and no numbered criteria");
    }
    reader.endRow();
    return reader.rows;
  }

  private void byNumber(Line line) {
    if (Numbered.criterion(line.words()) != null) {
      level = line.level();
      criteria.add(line);
    } else if (!criteria.isEmpty() && line.level() > level) {
      criteria.add(line);
    } else {
      element(line);
    }
  }

  private void byLevel(Line line) {
    if (line.level() > 0) {
      criteria.add(line);
    } else {
      element(line);
    }
  }

  private void element(Line line) {
    endRow();
    element = List.of(line);
  }

  private void endRow() {
    if (!element.isEmpty() || !criteria.isEmpty()) {
      rows.add(new ElementRow(element, criteria, false, place + ", line " + (rows.size() + 1)));
    }
    element = List.of();
    criteria = new ArrayList<>();
  }
}
