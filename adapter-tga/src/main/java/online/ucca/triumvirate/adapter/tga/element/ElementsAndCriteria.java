package online.ucca.triumvirate.adapter.tga.element;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.outline.Line;
import online.ucca.triumvirate.adapter.tga.outline.Recorder;
import online.ucca.triumvirate.adapter.tga.outline.UnreadableSection;
import online.ucca.triumvirate.adapter.tga.unit.ElementCheck;
import online.ucca.triumvirate.adapter.tga.unit.UnitCriterion;
import online.ucca.triumvirate.adapter.tga.unit.UnitElement;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;

/**
 * Reads elements and performance criteria from their table, in every shape that the register has,
 * or from paragraphs and lists.
 */
public final class ElementsAndCriteria {
  private static final Pattern SECOND_ELEMENT = Pattern.compile("\\d{1,3}\\.(?!\\d).*");

  private final String place;
  private final Recorder recorder;
  private final ReadingNotes notes;
  private final List<OpenElement> elements = new ArrayList<>();
  private boolean numberedCriteria;
  private boolean numberedElements;

  private ElementsAndCriteria(String place, Recorder recorder) {
    this.place = place;
    this.recorder = recorder;
    this.notes = recorder.notes();
  }

  /** An element whose criteria are still being read. */
  private record OpenElement(
      String number, String title, String place, List<UnitCriterion> criteria) {}

  /**
   * Reads elements and criteria.
   *
   * @param blocks what their section holds
   * @param place where it stands
   * @param recorder takes the text, and everything that is wrong with it
   * @return the elements; fewer than the source has, or none, if an error was noted
   */
  public static List<UnitElement> read(List<Block> blocks, String place, Recorder recorder) {
    ElementsAndCriteria reader = new ElementsAndCriteria(place, recorder);
    try {
      return reader.read(reader.rows(blocks));
    } catch (UnreadableSection e) {
      recorder.notes().error(ErrorCode.TRN_SECTION_UNREADABLE, e.reason(), place);
      return List.of();
    }
  }

  private List<ElementRow> rows(List<Block> blocks) throws UnreadableSection {
    List<ElementRow> rows = new ArrayList<>();
    List<Block> outside = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table && table.grid().columns() > 1) {
        rows.addAll(ElementRow.of(table.grid(), place, notes));
      } else {
        outside.add(block);
      }
    }
    List<Line> lines = Line.of(outside);
    if (outside.size() == blocks.size()) {
      return lines.isEmpty() ? List.of() : ElementLines.rows(lines, place);
    }
    String words = Line.words(lines);
    if (!words.isEmpty()) {
      notes.unmapped(
          place + ", text outside the table: '" + words + "'",
          words,
          "it is neither an element nor a criterion");
    }
    return rows;
  }

  private List<UnitElement> read(List<ElementRow> rows) {
    List<ElementRow> said = new ArrayList<>();
    for (ElementRow row : rows) {
      if (row.isHeading()) {
        recorder.structure(row.place(), Line.words(row.element()));
        recorder.structure(row.place(), Line.words(row.criteria()));
        notes.decided(row.place(), "a heading of the table, not an element: '" + row.words() + "'");
      } else {
        said.add(row);
      }
    }
    numberedCriteria = said.stream().anyMatch(ElementRow::hasNumberedCriterion);
    numberedElements =
        said.stream().anyMatch(row -> Numbered.element(Line.words(row.element())) != null);
    if (!numberedCriteria && numberedElements && !isCounted(said)) {
      unreadable("the elements are not numbered 1, 2, 3, and no criterion has a number", place);
      return List.of();
    }
    if (!numberedCriteria && !said.isEmpty()) {
      notes.decided(
          place,
          numberedElements
              ? "no criterion has a number: criteria are numbered by their position"
              : "no element and no criterion has a number: they are numbered by their position");
    }
    said.forEach(this::row);
    return finish();
  }

  /** Whether the elements have the numbers 1, 2, 3 in order: a title may begin with a figure. */
  private static boolean isCounted(List<ElementRow> rows) {
    int count = 0;
    for (ElementRow row : rows) {
      Numbered numbered = Numbered.element(Line.words(row.element()));
      if (!row.element().isEmpty()
          && (numbered == null || !numbered.number().equals(Integer.toString(++count)))) {
        return false;
      }
    }
    return true;
  }

  private void row(ElementRow row) {
    if (row.element().stream().skip(1).anyMatch(l -> SECOND_ELEMENT.matcher(l.words()).matches())) {
      unreadable(
          "two elements stand in one row: '"
              + String.join("', '", row.element().stream().map(Line::words).toList())
              + "'",
          row.place());
      return;
    }
    List<CriterionLines.Found> criteria =
        CriterionLines.read(row.criteria(), numberedCriteria, row.place(), recorder);
    if (!row.element().isEmpty()) {
      open(row, criteria);
    }
    criteria.forEach(criterion -> add(criterion, row.place()));
  }

  private void open(ElementRow row, List<CriterionLines.Found> criteria) {
    String words = Line.words(row.element());
    StyledText text = StyledText.joined(row.element().stream().map(Line::text).toList());
    Numbered numbered = Numbered.element(words);
    if (numbered != null) {
      if (numbered.rest().isEmpty()) {
        notes.error(
            ErrorCode.TRN_EMPTY_TEXT,
            "element " + numbered.number() + " has no title",
            row.place());
      }
      String at = place + ", element " + numbered.number();
      recorder.numbered(at, numbered.printed(), numbered.rest(), text);
      elements.add(new OpenElement(numbered.number(), numbered.rest(), at, new ArrayList<>()));
      return;
    }
    String number = numberOf(criteria);
    if (number.isEmpty()) {
      unreadable(
          "'" + words + "' stands where an element is expected and has no number", row.place());
      return;
    }
    if (numberedCriteria) {
      notes.decided(
          row.place(), "the element's number " + number + " is taken from its first criterion");
    }
    String at = place + ", element " + number;
    recorder.content(at, text);
    elements.add(new OpenElement(number, words, at, new ArrayList<>()));
  }

  /** The number of an element that has none itself; empty if none can be told. */
  private String numberOf(List<CriterionLines.Found> criteria) {
    if (!numberedCriteria) {
      return numberedElements ? "" : Integer.toString(elements.size() + 1);
    }
    String first = criteria.isEmpty() ? "" : criteria.get(0).number().number();
    return first.substring(0, Math.max(0, first.indexOf('.')));
  }

  private void add(CriterionLines.Found criterion, String at) {
    if (elements.isEmpty()) {
      unreadable("criterion '" + criterion.words() + "' stands before any element", at);
      return;
    }
    OpenElement element = elements.get(elements.size() - 1);
    String number = criterion.number().number();
    if (number.isEmpty()) {
      number = element.number() + "." + (element.criteria().size() + 1);
    }
    String words = criterion.words();
    String where = place + ", criterion " + number;
    if (criterion.lines().size() > 1) {
      notes.decided(where, "the list under the criterion is part of its text");
    }
    StyledText text = StyledText.joined(criterion.lines().stream().map(Line::text).toList());
    recorder.numbered(where, criterion.number().printed(), words, text);
    element.criteria().add(new UnitCriterion(number, words, where));
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
    SwallowedCriteria.check(result, notes);
    return result;
  }

  private void unreadable(String message, String at) {
    notes.error(ErrorCode.TRN_SECTION_UNREADABLE, message, at);
  }
}
