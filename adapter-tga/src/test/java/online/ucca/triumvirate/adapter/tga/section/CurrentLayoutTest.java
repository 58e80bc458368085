package online.ucca.triumvirate.adapter.tga.section;

import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.findings;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.passages;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.subject;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrentLayoutTest {

  private static UnitFixture unit() {
    return new UnitFixture().withElements();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Knowledge evidence",
        "KNOWLEDGE EVIDENCE",
        "Knowledge Evidence:",
        " Knowledge  evidence ",
        "Knowledge evidences"
      })
  void knowsASectionWhateverItsTitlesCaseNumberAndStop(String title) {
    assertEquals(
        List.of("tides"),
        texts(
            unit()
                .with(title, "<ul><li>tides</li></ul>")
                .unit()
                .evidence()
                .knowledge()
                .statements()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pre-requisite unit",
        "Prerequisite units",
        "Pre-requisites",
        "Pre-Requisite Unit(s)"
      })
  void knowsPrerequisitesByAnyOfTheirTitles(String title) {
    assertEquals(
        List.of("HARBKNT101 Tie knots"),
        texts(
            unit().with(title, "<p>HARBKNT101 Tie knots</p>").unit().prerequisites().statements()));
  }

  @Test
  void readsATableOfPrerequisitesRowByRow() {
    Reading<Unit> reading =
        unit()
            .with(
                "Pre-requisite unit",
                "<p>One of:</p><table><tr><td>Unit code</td><td>Unit title</td></tr><tr><td>HARBKNT101"
                    + "</td><td>Tie knots</td></tr><tr><td>HARBSAF101</td><td>Work safely</td></tr>"
                    + "</table>")
            .read();
    assertEquals(
        List.of("One of:", "HARBKNT101 Tie knots", "HARBSAF101 Work safely"),
        texts(subject(reading).prerequisites().statements()));
    assertTrue(passages(reading, Passage.Fate.STRUCTURE).contains("Unit code Unit title"));
  }

  @Test
  void refusesATableOfSeveralColumnsInEvidence() {
    assertEquals(
        List.of("Performance evidence: it holds a table of several columns"),
        findings(
            unit()
                .with("Performance evidence", "<table><tr><td>a</td><td>b</td></tr></table>")
                .read()
                .errors(),
            ErrorCode.TRN_SECTION_UNREADABLE));
  }

  @Test
  void buildsNestedStatementsFromParagraphsAndLists() {
    Unit unit =
        unit()
            .with(
                "Knowledge evidence",
                "<p>Know:</p><ul><li>units, including:<ul><li>inboard:<ul><li>petrol</li></ul></li>"
                    + "<li>outboard</li></ul></li><li>tides</li></ul>"
                    + "<p>And also:</p><ul><li>ropes.</li></ul><p>Closing words.</p>")
            .unit();
    assertEquals(
        List.of(
            "Know: [units, including: [inboard: [petrol], outboard], tides]",
            "And also: [ropes.]",
            "Closing words."),
        texts(unit.evidence().knowledge().statements()));
    assertEquals(
        "Knowledge evidence, statement 1.1.1.1",
        unit.evidence()
            .knowledge()
            .statements()
            .get(0)
            .items()
            .get(0)
            .items()
            .get(0)
            .items()
            .get(0)
            .place());
  }

  @Test
  void readsATableOfOneColumnAsTheTextThatItFrames() {
    assertEquals(
        List.of("On one occasion: [mooring, casting off]"),
        texts(
            unit()
                .with(
                    "Performance evidence",
                    "<table><tr><td><p>On one occasion:</p></td></tr>"
                        + "<tr><td><ul><li>mooring</li><li>casting off</li></ul></td></tr></table>")
                .unit()
                .evidence()
                .performance()
                .statements()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Not applicable", "Not applicable.", "Not Applicable", "NOT APPLICABLE."})
  void recordsASectionThatSaysItDoesNotApply(String words) {
    Reading<Unit> reading = unit().with("Assessment conditions", "<p>" + words + "</p>").read();
    assertEquals(
        ProductSection.State.NOT_APPLICABLE, subject(reading).evidence().conditions().state());
    assertTrue(passages(reading, Passage.Fate.STRUCTURE).contains(words));
  }

  @Test
  void takesAnEmptySectionForAMissingOne() {
    Unit unit = unit().with("Knowledge evidence", "<p> </p><ul><li></li></ul>").unit();
    assertEquals(ProductSection.State.ABSENT, unit.evidence().knowledge().state());
    assertEquals("Knowledge evidence", unit.evidence().knowledge().place());
    assertEquals("Performance evidence", unit.evidence().performance().place());
  }

  @Test
  void namesThePartWhereAMissingSectionWouldStand_ifTheSourceHasParts() {
    Unit unit =
        new UnitFixture()
            .with("Unit of competency", "Elements and performance criteria", UnitFixture.ELEMENTS)
            .unit();
    assertEquals(
        "Assessment requirements, Knowledge evidence", unit.evidence().knowledge().place());
    assertEquals("Unit of competency, Application", unit.application().place());
  }

  @Test
  void tellsTwoModificationHistoriesApart_andMapsNeither() {
    Reading<Unit> reading =
        unit()
            .with("Unit of competency", "Modification history", "<p>First release.</p>")
            .with(
                "Assessment requirements",
                "Modification history",
                "<table><tr><td>Release 1</td><td>Second text.</td></tr></table>")
            .read();
    assertEquals(
        List.of(
            "Unit of competency, Modification history",
            "Assessment requirements, Modification history"),
        reading.unmapped().stream().map(u -> u.sourceElement()).toList());
    assertEquals(
        List.of("First release.", "Release 1 Second text."),
        passages(reading, Passage.Fate.UNMAPPED));
  }

  @Test
  void refusesASectionThatStandsTwice_butNotAnEmptySecondOne() {
    Reading<Unit> twice =
        unit().with("Knowledge evidence", "<p>a</p>").with("Knowledge evidence", "<p>b</p>").read();
    assertEquals(1, findings(twice.errors(), ErrorCode.TRN_SECTION_UNREADABLE).size());
    assertNull(twice.subject());
    Unit unit = unit().with("Application", "<p>a</p>").with("Application of the Unit", "").unit();
    assertEquals(List.of("a"), texts(unit.application().statements()));
  }

  @Test
  void refusesAPictureInAMappedSection_andLetsItBeInAnUnmappedOne() {
    Reading<Unit> mapped = unit().with("Knowledge evidence", "<p>a<img></p>").read();
    assertEquals(
        List.of("Knowledge evidence: it holds <img>, whose content is not text"),
        findings(mapped.errors(), ErrorCode.TRN_SECTION_UNREADABLE));
    assertTrue(unit().with("Links", "<p>a<img></p>").read().errors().isEmpty());
  }

  @Test
  void reportsALostSpace_andKeepsTheWordsAsTheyAre() {
    Reading<Unit> reading =
        unit()
            .with("Knowledge evidence", "<ul><li><em>tides</em>and <b>winds</b></li></ul>")
            .read();
    assertEquals(
        List.of(
            "Knowledge evidence, statement 1: no space stands at the bar in 'tides|and';"
                + " the words are kept as they are"),
        findings(reading.warnings(), ErrorCode.TRN_SPACE_LOST));
    assertEquals(
        List.of("tidesand winds"), texts(subject(reading).evidence().knowledge().statements()));
  }

  @Test
  void leavesAwayTheTitleThatASectionsTextRepeats() {
    Reading<Unit> reading =
        unit().with("Application", "<p>Application of the unit</p><p>It applies.</p>").read();
    assertEquals(List.of("It applies."), texts(subject(reading).application().statements()));
    assertTrue(passages(reading, Passage.Fate.STRUCTURE).contains("Application of the unit"));
  }

  @Test
  void recordsEveryWordOfEverySectionOnce() {
    String html = "<p>Know:</p><ul><li>a:<ul><li>b</li></ul></li></ul><p>c</p>";
    Reading<Unit> reading =
        unit().with("Knowledge evidence", html).with("Unit sector", "<p>Deck</p>").read();
    assertEquals(
        "1. Prepare 1.1 Check the berth Know: a: b c Elements and performance criteria"
            + " Knowledge evidence Unit sector Deck",
        String.join(" ", reading.passages().stream().map(Passage::text).toList()));
  }
}
