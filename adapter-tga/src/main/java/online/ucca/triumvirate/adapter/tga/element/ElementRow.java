package online.ucca.triumvirate.adapter.tga.element;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Grid;
import online.ucca.triumvirate.adapter.tga.outline.Line;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * A row of the elements' table, whatever its shape: what stands in the columns of elements, and
 * what in those of criteria.
 *
 * @param element the lines about an element; empty if the row continues one
 * @param criteria the lines of criteria
 * @param heading whether the source marks it as a row of headings
 * @param place where it stands
 */
record ElementRow(List<Line> element, List<Line> criteria, boolean heading, String place) {
  private static final Pattern CRITERIA_HEADING = Pattern.compile("(?i)performance criteria.*");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)elements?(?: and performance criteria)?|elements? (?:describe|define|identify).*");
  private static final Pattern CRITERIA_ONLY =
      Pattern.compile("(?i)performance criteria(?: (?:describe|specify|define).*)?");

  ElementRow {
    element = List.copyOf(element);
    criteria = List.copyOf(criteria);
  }

  /** The rows of a table; what cannot be read is noted. */
  static List<ElementRow> of(Grid grid, String place, ReadingNotes notes) {
    int boundary = boundary(grid);
    if (boundary == 0) {
      notes.error(
          ErrorCode.TRN_SECTION_UNREADABLE,
          "it cannot be told which columns hold elements and which criteria",
          place);
      return List.of();
    }
    List<ElementRow> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      String at = place + ", row " + (i + 1);
      try {
        rows.add(of(grid, grid.rows().get(i), boundary, at));
      } catch (UnreadableSection e) {
        notes.error(ErrorCode.TRN_SECTION_UNREADABLE, e.reason(), at);
      }
    }
    return rows;
  }

  /** The column where criteria begin: where their heading stands, else the middle; 0 if unknown. */
  private static int boundary(Grid grid) {
    for (Grid.Row row : grid.rows()) {
      for (Grid.Cell cell : row.cells()) {
        if (cell.column() > 0 && CRITERIA_HEADING.matcher(Block.words(cell.blocks())).matches()) {
          return cell.column();
        }
      }
    }
    return grid.columns() == 2 || grid.columns() == 4 ? grid.columns() / 2 : 0;
  }

  private static ElementRow of(Grid grid, Grid.Row row, int boundary, String at)
      throws UnreadableSection {
    // A row that continues an element may have only the criteria's cells, and no span to say so.
    boolean criteriaOnly =
        !row.spanned()
            && row.end() < grid.columns()
            && row.cells().size() == grid.columns() - boundary;
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Grid.Cell cell : row.cells()) {
      (cell.column() < boundary && !criteriaOnly ? left : right).addAll(Line.of(cell.blocks()));
    }
    return new ElementRow(left, right, row.heading(), at);
  }

  /** All of its words. */
  String words() {
    return element.isEmpty()
        ? Line.words(criteria)
        : Line.words(element) + (criteria.isEmpty() ? "" : " | " + Line.words(criteria));
  }

  /** Whether it only says what the columns are. */
  boolean isHeading() {
    if (!element.isEmpty()) {
      return HEADING.matcher(Line.words(element)).matches() || (heading && !hasNumber());
    }
    return !criteria.isEmpty() && CRITERIA_ONLY.matcher(Line.words(criteria)).matches();
  }

  /** Whether one of its criteria has a number. */
  boolean hasNumberedCriterion() {
    return criteria.stream().anyMatch(line -> Numbered.criterion(line.words()) != null);
  }

  private boolean hasNumber() {
    return Numbered.element(Line.words(element)) != null || hasNumberedCriterion();
  }
}
