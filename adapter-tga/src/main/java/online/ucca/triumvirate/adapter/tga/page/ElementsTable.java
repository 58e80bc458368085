package online.ucca.triumvirate.adapter.tga.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.reading.ReadingNotes;
import online.ucca.triumvirate.adapter.tga.unit.ElementCheck;
import online.ucca.triumvirate.adapter.tga.unit.UnitCriterion;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.jsoup.nodes.Element;

/**
 * Reads elements and performance criteria from their table. The register has several shapes: two
 * columns with numbers in the text, four columns with numbers in cells of their own, and rows that
 * continue an element with empty, spanned or missing cells.
 */
final class ElementsTable {
  private static final Pattern HEADING = Pattern.compile("(?i)elements?");
  private static final Pattern CRITERIA_HEADING = Pattern.compile("(?i)performance criteria.*");
  private static final Pattern BOILERPLATE = Pattern.compile("(?i)elements? (?:describe|define).*");
  private static final Pattern ELEMENT = Pattern.compile("(\\d{1,3})(?:\\.(?!\\d)| |$) ?(.*)");
  private static final Pattern SECOND_ELEMENT = Pattern.compile("\\d{1,3}\\.(?!\\d).*");
  private static final Pattern CRITERION =
      Pattern.compile("(\\d{1,3}\\.\\d{1,3})(?:\\.(?!\\d))?(?![.\\d]) ?(.*)");

  private final String place;
  private final ReadingNotes notes;
  private final List<OpenElement> elements = new ArrayList<>();
  private int boundary;

  private ElementsTable(String place, ReadingNotes notes) {
    this.place = place;
    this.notes = notes;
  }

  /** An element whose criteria are still being read. */
  private record OpenElement(
      String number, String title, String place, List<UnitCriterion> criteria) {}

  static List<UnitElement> read(Element content, String place, ReadingNotes notes) {
    ElementsTable reader = new ElementsTable(place, notes);
    List<Element> tables =
        content.select("table").stream()
            .filter(table -> table.parents().stream().noneMatch(parent -> parent.nameIs("table")))
            .toList();
    if (tables.isEmpty()) {
      notes.error(ErrorCode.TRN_SECTION_UNREADABLE, "the section holds no table", place);
      return List.of();
    }
    tables.forEach(reader::table);
    reader.textOutside(content);
    return reader.finish();
  }

  private void table(Element table) {
    TableGrid grid = TableGrid.of(table);
    if (grid == null || !findBoundary(grid)) {
      unreadable("it cannot be told which columns hold elements and which criteria", place);
      return;
    }
    for (int i = 0; i < grid.rows().size(); i++) {
      String row = place + ", row " + (i + 1);
      try {
        row(grid, grid.rows().get(i), row);
      } catch (TextBlocks.Unreadable e) {
        unreadable(e.reason(), row);
      }
    }
  }

  /** The column where criteria begin: where their heading stands, else the middle. */
  private boolean findBoundary(TableGrid grid) {
    for (TableGrid.Row row : grid.rows()) {
      for (TableGrid.Cell cell : row.cells()) {
        if (cell.column() > 0
            && CRITERIA_HEADING.matcher(PageDocument.words(cell.element())).matches()) {
          boundary = cell.column();
          return true;
        }
      }
    }
    boundary = grid.columns() / 2;
    return grid.columns() == 2 || grid.columns() == 4;
  }

  private void row(TableGrid grid, TableGrid.Row row, String at) throws TextBlocks.Unreadable {
    // A row that continues an element may have only the criteria's cells, and no span to say so.
    boolean criteriaOnly =
        !row.spanned()
            && row.end() < grid.columns()
            && row.cells().size() == grid.columns() - boundary;
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (TableGrid.Cell cell : row.cells()) {
      (cell.column() < boundary && !criteriaOnly ? left : right).addAll(lines(cell.element()));
    }
    if (left.stream().skip(1).anyMatch(line -> SECOND_ELEMENT.matcher(line).matches())) {
      unreadable("two elements stand in one row: '" + String.join("', '", left) + "'", at);
      return;
    }
    String title = String.join(" ", left);
    if (HEADING.matcher(title).matches() || BOILERPLATE.matcher(title).matches()) {
      String words = title + " | " + String.join(" ", right);
      notes.decided(at, "a heading of the table, not an element: '" + words + "'");
      return;
    }
    if (!title.isEmpty()) {
      open(title, right, at);
    }
    criteria(right, at);
  }

  private void open(String title, List<String> right, String at) {
    Matcher numbered = ELEMENT.matcher(title);
    if (numbered.matches()) {
      String number = numbered.group(1);
      if (numbered.group(2).isEmpty()) {
        notes.error(ErrorCode.TRN_EMPTY_TEXT, "element " + number + " has no title", at);
      }
      elements.add(
          new OpenElement(
              number, numbered.group(2), place + ", element " + number, new ArrayList<>()));
      return;
    }
    Matcher first = CRITERION.matcher(right.isEmpty() ? "" : right.get(0));
    if (!first.matches()) {
      unreadable("'" + title + "' stands where an element is expected and has no number", at);
      return;
    }
    String number = first.group(1).substring(0, first.group(1).indexOf('.'));
    notes.decided(at, "the element's number " + number + " is taken from its first criterion");
    elements.add(new OpenElement(number, title, place + ", element " + number, new ArrayList<>()));
  }

  private void criteria(List<String> lines, String at) {
    String number = "";
    for (String line : lines) {
      Matcher matcher = CRITERION.matcher(line);
      if (!number.isEmpty()) {
        add(number, line, at);
        number = "";
      } else if (!matcher.matches()) {
        unreadable("'" + line + "' stands where a criterion is expected and has no number", at);
      } else if (matcher.group(2).isEmpty()) {
        number = matcher.group(1);
      } else {
        add(matcher.group(1), matcher.group(2), at);
      }
    }
    if (!number.isEmpty()) {
      notes.error(ErrorCode.TRN_EMPTY_TEXT, "criterion " + number + " has no text", at);
    }
  }

  private void add(String number, String text, String at) {
    if (elements.isEmpty()) {
      unreadable("criterion " + number + " stands before any element", at);
      return;
    }
    elements
        .get(elements.size() - 1)
        .criteria()
        .add(new UnitCriterion(number, text, place + ", criterion " + number));
  }

  private static List<String> lines(Element cell) throws TextBlocks.Unreadable {
    List<String> lines = new ArrayList<>();
    for (TextBlocks.Block block : TextBlocks.of(cell)) {
      if (block instanceof TextBlocks.Block.Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof TextBlocks.Block.Items list) {
        list.items().stream().map(Statement::flat).forEach(lines::add);
      }
    }
    return lines;
  }

  private void textOutside(Element content) {
    Element rest = content.clone();
    rest.select("table").remove();
    String text = PageDocument.words(rest);
    if (!text.isEmpty()) {
      notes.unmapped(
          place + ", text outside the table: '" + text + "'",
          "it is neither an element nor a criterion");
    }
  }

  private List<UnitElement> finish() {
    List<UnitElement> result = new ArrayList<>();
    for (OpenElement element : elements) {
      if (element.criteria().isEmpty()) {
        ElementCheck.withoutCriteria(element.number(), element.place(), notes);
      }
      result.add(
          new UnitElement(element.number(), element.title(), element.criteria(), element.place()));
    }
    ElementCheck.check(result, place, notes);
    return result;
  }

  private void unreadable(String message, String at) {
    notes.error(ErrorCode.TRN_SECTION_UNREADABLE, message, at);
  }
}
