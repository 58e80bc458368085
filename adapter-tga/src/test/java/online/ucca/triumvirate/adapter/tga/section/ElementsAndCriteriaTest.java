package online.ucca.triumvirate.adapter.tga.section;

import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.elements;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.findings;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.passages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape of the elements' table that the register has, read into the same elements. */
class ElementsAndCriteriaTest {
  private static final String TITLE = "Elements and performance criteria";
  private static final List<String> TWO =
      List.of(
          "1 Prepare to moor [1.1 Check the berth, 1.2 Check lines]",
          "2 Make fast [2.1 Pass lines]");

  private static Reading<Unit> read(String html) {
    return new UnitFixture().with(TITLE, html).read();
  }

  private static List<String> of(String html) {
    return elements(new UnitFixture().with(TITLE, html).unit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two columns, a heading row, boilerplate in italics, lists without bullets, a stray list
        "<table><thead><tr><th>Element</th><th>Performance criteria</th></tr></thead><tr><td><p><em>"
            + "Elements describe the essential outcomes.</em></p></td><td><p><em>Performance criteria"
            + " describe the performance needed.</em></p></td></tr><tr><td><ul><li>1. Prepare to moor"
            + "</li></ul></td><td><ul><li>1.1 Check the berth </li><li>1.2 Check lines</li></ul></td>"
            + "</tr><tr><td><ul><li>2. Make<br>fast</li></ul></td><td><ul><li>2.1 Pass lines</li></ul>"
            + "</td></tr></table><ul><li></li></ul>",
        // four columns, headings over two each, continuation rows with blank leading cells
        "<table><thead><tr><th colspan=2>Elements</th><th colspan=2>Performance criteria</th></tr>"
            + "</thead><tr><th>1</th><td><b>Prepare to moor</b></td><td><b>1.1</b></td><td>Check the"
            + " berth</td></tr><tr><td><p></p></td><td><p></p></td><td><b>1.2</b></td><td>Check lines"
            + "</td></tr><tr><th>2</th><td>Make fast</td><td>2.1</td><td>Pass lines</td></tr></table>",
        // continuation rows of two cells, without a span to say so
        "<table><tr><th colspan=2>Elements</th><th colspan=2>Performance criteria</th></tr><tr><td>1"
            + "</td><td>Prepare to moor</td><td>1.1</td><td>Check the berth</td></tr><tr><td>1.2</td>"
            + "<td>Check lines</td></tr><tr><td>2</td><td>Make fast</td><td>2.1</td><td>Pass lines</td>"
            + "</tr></table>",
        // the element's cells span its rows
        "<table><tr><td rowspan=2>1</td><td rowspan=2>Prepare to moor</td><td>1.1</td><td>Check the"
            + " berth</td></tr><tr><td>1.2</td><td>Check lines</td></tr><tr><td>2</td><td>Make fast"
            + "</td><td>2.1</td><td>Pass lines</td></tr></table>",
        // three columns: the element spans, the criterion's number has a cell of its own
        "<table><tr><td>ELEMENT</td><td colspan=2>PERFORMANCE CRITERIA</td></tr><tr><td rowspan=2>1."
            + " Prepare to moor</td><td>1.1</td><td>Check the berth</td></tr><tr><td>1.2</td><td>Check"
            + " lines</td></tr><tr><td>2. Make fast</td><td>2.1</td><td>Pass lines</td></tr></table>",
        // heading row as data, a tab after the number, no space after the number
        "<table><tr><td>Elements</td><td>Performance Criteria</td></tr><tr><td>1.\tPrepare to moor"
            + "</td><td><p>1.1.Check the berth</p><p>1.2. Check lines</p></td></tr><tr><td>Make fast"
            + "</td><td>2.1 Pass lines</td></tr></table>",
        // numbers that touch their text
        "<table><tr><td>1Prepare to moor</td><td><p>1.1Check the berth</p><p>1.2Check lines</p></td>"
            + "</tr><tr><td>2Make fast</td><td>2.1Pass lines</td></tr></table>",
        // numbers one under the other in a cell of their own
        "<table><tr><td>1</td><td>Prepare to moor</td><td><p>1.1</p><p>1.2</p></td><td><p>Check the"
            + " berth</p><p>Check lines</p></td></tr><tr><td>2</td><td>Make fast</td><td>2.1</td>"
            + "<td>Pass lines</td></tr></table>",
        // styled paragraphs with numbers, no table
        "<p>Elements</p><p><b>1. Prepare to moor</b></p><p>1.1 Check the berth</p><p>1.2 Check lines"
            + "</p><p><b>2. Make fast</b></p><p>2.1 Pass lines</p>",
        // no numbers at all: a table, and paragraphs with lists
        "<table><tr><td>Element</td><td>Performance criteria</td></tr><tr><td>Prepare to moor</td><td>"
            + "<p>Check the berth</p><p>Check lines</p></td></tr><tr><td>Make fast</td><td>Pass lines"
            + "</td></tr></table>",
        "<p>Prepare to moor</p><ul><li>Check the berth</li><li>Check lines</li></ul><p>Make fast</p>"
            + "<ul><li>Pass lines</li></ul>",
        // elements with numbers, criteria without
        "<table><tr><td>1. Prepare to moor</td><td><ul><li>Check the berth</li><li>Check lines</li>"
            + "</ul></td></tr><tr><td>2. Make fast</td><td>Pass lines</td></tr></table>"
      })
  void readsTheSameFromEveryShape(String html) {
    assertEquals(TWO, of(html));
  }

  @Test
  void saysWhereNumbersAreGivenByPosition() {
    Reading<Unit> reading = read("<p>Prepare</p><ul><li>Check</li></ul>");
    assertTrue(
        reading.decisions().stream()
            .anyMatch(
                d ->
                    d.sourceElement().equals(TITLE)
                        && d.rule().contains("they are numbered by their position")));
    assertTrue(read(UnitFixture.ELEMENTS).decisions().isEmpty());
  }

  @Test
  void tellsFiveTenFromFiveOne() {
    StringBuilder rows = new StringBuilder("<table>");
    for (int i = 1; i <= 11; i++) {
      rows.append(i == 1 ? "<tr><td>5. Keep records</td><td>" : "<tr><td></td><td>");
      rows.append("5.").append(i).append(" Do</td></tr>");
    }
    List<String> numbers =
        new UnitFixture()
            .with(TITLE, rows + "</table>").unit().elements().get(0).criteria().stream()
                .map(criterion -> criterion.number())
                .toList();
    assertEquals(11, numbers.size());
    assertEquals(
        List.of("5.1", "5.9", "5.10"), List.of(numbers.get(0), numbers.get(8), numbers.get(9)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>1.1 Check lines, including:<ul><li>hawsers</li><li>springs</li></ul></li><li>1.2 Go"
            + "</li></ul>",
        "<p>1.1 Check lines, including:</p><ul><li>hawsers</li><li>springs</li></ul><p>1.2 Go</p>"
      })
  void keepsTheListUnderACriterionInItsText(String criteria) {
    Reading<Unit> reading =
        read("<table><tr><td>1. Prepare</td><td>" + criteria + "</td></tr></table>");
    Unit unit = reading.subject();
    assertEquals(
        List.of("1 Prepare [1.1 Check lines, including: hawsers springs, 1.2 Go]"),
        unit == null ? reading.errors() : elements(unit));
    assertTrue(
        reading.decisions().stream()
            .anyMatch(
                d ->
                    d.sourceElement().equals(TITLE + ", criterion 1.1")
                        && d.rule().equals("the list under the criterion is part of its text")));
  }

  @Test
  void keepsTheListUnderACriterionWhoseNumberHasItsOwnCell_andUnderOneWithout() {
    assertEquals(
        List.of("1 Prepare [1.1 Check: hawsers springs]"),
        of(
            "<table><tr><td>1</td><td>Prepare</td><td>1.1</td><td><p>Check:</p><ul><li>hawsers</li>"
                + "<li>springs</li></ul></td></tr></table>"));
    assertEquals(
        List.of("1 Prepare [1.1 Check: hawsers springs]"),
        of(
            "<table><tr><td>Prepare</td><td><p>Check:</p><ul><li>hawsers</li><li>springs</li></ul>"
                + "</td></tr></table>"));
  }

  @Test
  void takesTheTextBesideANumberForTheCriterion_evenIfItBeginsWithADecimal() {
    assertEquals(
        List.of("1 Prepare [1.1 2.5 metres of water are under the keel]"),
        of(
            "<table><tr><td>1</td><td>Prepare</td><td>1.1</td><td>2.5 metres of water are under the"
                + " keel</td></tr></table>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>1.1 Check the berth<br>1.2 Check lines</p> | criterion 1.2 stands within the text of criterion 1.1",
        "<p>1.1 Check the berth.1.2. Check lines</p>   | criterion 1.2 stands within the text of criterion 1.1",
        "<p>1.1 Check</p><p>Go</p> | 'Go' stands where a criterion is expected and has no number"
      })
  void refusesCriteriaThatCannotBeToldApart(String criteria, String message) {
    Reading<Unit> reading =
        read("<table><tr><td>1. Prepare</td><td>" + criteria + "</td></tr></table>");
    assertNull(reading.subject());
    assertTrue(
        findings(reading.errors(), ErrorCode.TRN_SECTION_UNREADABLE).get(0).endsWith(message),
        () -> reading.errors().toString());
  }

  @Test
  void refusesElementsThatAreNotCounted_whereCriteriaHaveNoNumbers() {
    assertEquals(
        List.of(TITLE + ": the elements are not numbered 1, 2, 3, and no criterion has a number"),
        findings(
            read("<table><tr><td>24 hour watches</td><td>Keep watch</td></tr></table>").errors(),
            ErrorCode.TRN_SECTION_UNREADABLE));
  }

  @Test
  void readsACellThatBeginsWithADeeperItem() {
    assertEquals(
        List.of("1 Prepare [1.1 Check, 1.2 Go]"),
        of(
            "<table><tr><td>Prepare</td><td><ul><ul><li>Check</li></ul><li>Go</li></ul></td></tr>"
                + "</table>"));
  }

  @Test
  void leavesANumberInACriterionsTextAlone() {
    String criterion = "1.1 Keep 1.2 metres off, or 1.20 Metres in fog";
    assertEquals(
        List.of("1 Prepare [" + criterion + "]"),
        of("<table><tr><td>1. Prepare</td><td>" + criterion + "</td></tr></table>"));
    assertEquals(
        List.of("1 Prepare [1.1 Follow 1.2 Above, 1.2 Go]"),
        of(
            "<table><tr><td>1. Prepare</td><td><p>1.1 Follow 1.2 Above</p><p>1.2 Go</p></td></tr>"
                + "</table>"));
  }

  @Test
  void refusesNumbersWithoutText_andElementsWithoutNumberAmongNumberedOnes() {
    assertEquals(
        List.of(TITLE + ", row 1: criterion 1.2 has no text"),
        findings(
            read("<table><tr><td>1. Prepare</td><td><p>1.1 Check</p><p>1.2</p></td></tr></table>")
                .errors(),
            ErrorCode.TRN_EMPTY_TEXT));
    assertEquals(
        List.of(
            TITLE + ", row 2: 'Make fast' stands where an element is expected and has no number"),
        findings(
            read("<table><tr><td>1. Prepare</td><td>1.1 Check</td></tr><tr><td>Make fast</td>"
                    + "<td></td></tr></table>")
                .errors(),
            ErrorCode.TRN_SECTION_UNREADABLE));
  }

  @Test
  void reportsALostSpaceInACriterion_butNotBetweenItsNumberAndItsText() {
    Reading<Unit> reading =
        read(
            "<table><tr><td>1. Prepare</td><td><p><b>1.1</b>Information and <i>equipment</i>for use"
                + "</p></td></tr></table>");
    assertEquals(
        List.of(
            TITLE
                + ", criterion 1.1: no space stands at the bar in 'equipment|for'; the words are"
                + " kept as they are"),
        findings(reading.warnings(), ErrorCode.TRN_SPACE_LOST));
  }

  @Test
  void recordsNumbersAndHeadingsAsStructure_andTheRestAsContent() {
    Reading<Unit> reading =
        read(
            "<table><tr><td>Element</td><td>Performance criteria</td></tr><tr><td>1. Prepare</td>"
                + "<td>1.1. Check</td></tr></table><p>A remark.</p>");
    assertEquals(
        List.of("Element", "Performance criteria", "1.", "1.1.", TITLE),
        passages(reading, Passage.Fate.STRUCTURE));
    assertEquals(List.of("Prepare", "Check"), passages(reading, Passage.Fate.CONTENT));
    assertEquals(List.of("A remark."), passages(reading, Passage.Fate.UNMAPPED));
  }
}
