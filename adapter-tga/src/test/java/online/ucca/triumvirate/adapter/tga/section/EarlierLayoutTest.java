package online.ucca.triumvirate.adapter.tga.section;

import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.findings;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.passages;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.subject;
import static online.ucca.triumvirate.adapter.tga.section.UnitFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.adapter.tga.unit.UnitEvidence;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout before 2012, as styled text and as lines that have lost their layout. */
class EarlierLayoutTest {
  private static final String REQUIRED =
      "<p>REQUIRED SKILLS AND KNOWLEDGE</p>"
          + "<p>This section describes the skills and knowledge required for this unit.</p>"
          + "<p><b>Required skills</b></p><ul><li>read tables of tides</li><li>throw a line</li></ul>"
          + "<p><b>Required knowledge</b></p><ul><li>lines, including:<ul><li>hawsers</li></ul></li>"
          + "<li>tides.</li></ul>";
  private static final String GUIDE =
      "<p>EVIDENCE GUIDE</p><p>The Evidence Guide provides advice on assessment and so on.</p>"
          + "<p>Overview of assessment</p>"
          + "<p>Critical aspects for assessment and evidence required to demonstrate competency</p>"
          + "<p>Candidates can:</p><ul><li>moor</li><li>cast off.</li></ul>"
          + "<p>Context of and specific resources for assessment</p><p>A vessel afloat.</p>"
          + "<p>Method of assessment</p><p>Methods include:</p><ul><li>watching</li></ul>"
          + "<p>Guidance information for assessment</p><p>Look at the wind.</p>";
  private static final String RANGE =
      "<p>RANGE STATEMENT</p><p>The range statement relates to the unit of competency as a whole. It"
          + " explains.</p><p><b><i>Lines</i></b> may include:</p><ul><li>head lines</li>"
          + "<li>springs.</li></ul><p><b>Weather</b></p><p>may consider:</p><ul><li>wind</li></ul>";

  private static UnitFixture old() {
    return new UnitFixture()
        .withElements()
        .with("Required Skills and Knowledge", REQUIRED)
        .with("Evidence Guide", GUIDE)
        .with("Range Statement", RANGE);
  }

  @Test
  void readsTwoListsFromOneSection() {
    UnitEvidence evidence = old().unit().evidence();
    assertEquals(
        List.of("read tables of tides", "throw a line"), texts(evidence.skills().statements()));
    assertEquals(
        List.of("lines, including: [hawsers]", "tides."), texts(evidence.knowledge().statements()));
    assertEquals("Required Skills and Knowledge, required skills", evidence.skills().citedAs());
    assertEquals(
        "Required Skills and Knowledge, required knowledge", evidence.knowledge().citedAs());
    assertEquals(
        "Required Skills and Knowledge, required knowledge, statement 1.1",
        evidence.knowledge().statements().get(0).items().get(0).place());
  }

  @Test
  void readsCriticalAspectsAsPerformance_andTheRestAsConditionsUnderItsHeadings() {
    UnitEvidence evidence = old().unit().evidence();
    assertEquals(
        List.of("Candidates can: [moor, cast off.]"), texts(evidence.performance().statements()));
    assertEquals("Evidence Guide, critical aspects", evidence.performance().citedAs());
    assertEquals(
        List.of(
            "Context of and specific resources for assessment [A vessel afloat.]",
            "Method of assessment [Methods include: [watching]]",
            "Guidance information for assessment [Look at the wind.]"),
        texts(evidence.conditions().statements()));
    assertEquals("Evidence Guide", evidence.conditions().citedAs());
  }

  @Test
  void readsTermsWithWhatTheyMayInclude() {
    ProductSection range = old().unit().evidence().range();
    assertEquals(
        List.of("Lines may include: [head lines, springs.]", "Weather may consider: [wind]"),
        texts(range.statements()));
    assertEquals("Range Statement", range.citedAs());
  }

  @Test
  void recordsBoilerplateAndHeadingsAsStructure() {
    List<String> structure = passages(old().read(), Passage.Fate.STRUCTURE);
    assertTrue(
        structure.containsAll(
            List.of(
                "This section describes the skills and knowledge required for this unit.",
                "Required knowledge",
                "Overview of assessment",
                "The Evidence Guide provides advice on assessment and so on.",
                "The range statement relates to the unit of competency as a whole. It explains.")),
        structure::toString);
    assertTrue(old().read().unmapped().isEmpty());
  }

  @Test
  void readsLinesThatHaveLostTheirLayout() {
    UnitEvidence evidence =
        new UnitFixture()
            .withElements()
            .with(
                "Required Skills and Knowledge",
                lines("Required skills", "read tables", "Required knowledge", "tides", "lines."))
            .with(
                "Evidence Guide",
                lines(
                    "Critical aspects for assessment",
                    "Assessors see that candidates can:",
                    "moor",
                    "cast off.",
                    "The skills must be transferable."))
            .with(
                "Range Statement",
                lines(
                    "Lines",
                    "and fenders",
                    "may include:",
                    "head lines",
                    "springs:",
                    "fore springs",
                    "Weather",
                    "requires:",
                    "wind."))
            .unit()
            .evidence();
    assertEquals(List.of("read tables"), texts(evidence.skills().statements()));
    assertEquals(List.of("tides", "lines."), texts(evidence.knowledge().statements()));
    assertEquals(
        List.of(
            "Assessors see that candidates can: [moor, cast off.]",
            "The skills must be transferable."),
        texts(evidence.performance().statements()));
    assertEquals(
        List.of(
            "Lines and fenders may include: [head lines, springs:, fore springs]",
            "Weather requires: [wind.]"),
        texts(evidence.range().statements()));
  }

  @Test
  void passesOverSpacers() {
    UnitEvidence evidence =
        new UnitFixture()
            .withElements()
            .withLines(
                "Required Skills and Knowledge",
                List.of(
                    "",
                    "REQUIRED SKILLS AND KNOWLEDGE",
                    "Required knowledge",
                    "Know:",
                    " ",
                    "tides",
                    "",
                    "lines."))
            .unit()
            .evidence();
    assertEquals(List.of("Know: [tides, lines.]"), texts(evidence.knowledge().statements()));
  }

  @Test
  void keepsEveryLineAStatement_whereTermsCannotBeTold() {
    Reading<Unit> reading =
        new UnitFixture()
            .withElements()
            .with("Range Statement", lines("Lines may include:", "Manila", "Sisal", "Weather:"))
            .read();
    assertEquals(
        List.of("Lines may include:", "Manila", "Sisal", "Weather:"),
        texts(subject(reading).evidence().range().statements()));
    assertTrue(
        reading.decisions().stream()
            .anyMatch(d -> d.rule().contains("terms cannot be told from what they may include")));
  }

  @Test
  void readsAGuideAndARangeStatementThatAreTables() {
    UnitEvidence evidence =
        new UnitFixture()
            .withElements()
            .with(
                "Evidence Guide",
                "<table><tr><td colspan=2>EVIDENCE GUIDE</td></tr>"
                    + "<tr><td>Critical aspects for assessment</td><td><ul><li>moor</li></ul></td></tr>"
                    + "<tr><td>Method of assessment</td><td><p>Watching.</p></td></tr></table>")
            .with(
                "Range Statement",
                "<table><tr><td><b>Lines</b> may include:</td><td><ul><li>springs</li></ul></td></tr>"
                    + "<tr><td></td><td><ul><li>head lines</li></ul></td></tr></table>")
            .unit()
            .evidence();
    assertEquals(List.of("moor"), texts(evidence.performance().statements()));
    assertEquals(
        List.of("Method of assessment [Watching.]"), texts(evidence.conditions().statements()));
    assertEquals(
        List.of("Lines may include: [springs, head lines]"), texts(evidence.range().statements()));
  }

  @Test
  void joinsDescriptorAndApplication_andNamesCoRequisitesAsSuch() {
    Unit unit =
        old()
            .with("Unit Descriptor", "<p>Covers mooring.</p>")
            .with("Application of the Unit", "<p>Applies to deckhands.</p>")
            .with("Pre-Requisites", "<p>HARBKNT101 Tie knots</p>")
            .with("Co-requisites", "<p>HARBSAF101 Work safely</p>")
            .with("Licensing/Regulatory Information", "<p>No licence is needed.</p>")
            .unit();
    assertEquals(
        List.of("Covers mooring. Applies to deckhands."), texts(unit.application().statements()));
    assertEquals(
        List.of("HARBKNT101 Tie knots", "Co-requisites [HARBSAF101 Work safely]"),
        texts(unit.prerequisites().statements()));
    assertEquals(List.of("No licence is needed."), texts(unit.licensing().statements()));
  }

  @Test
  void leavesAbsentWhatTheLayoutDoesNotHave() {
    UnitEvidence evidence =
        new UnitFixture().withElements().with("Evidence Guide", GUIDE).unit().evidence();
    assertEquals(ProductSection.State.ABSENT, evidence.knowledge().state());
    assertEquals(ProductSection.State.ABSENT, evidence.skills().state());
    assertEquals(ProductSection.State.ABSENT, evidence.range().state());
    assertEquals(ProductSection.State.PRESENT, evidence.performance().state());
  }

  @Test
  void saysOfBothListsThatTheSectionDoesNotApply() {
    UnitEvidence evidence =
        new UnitFixture()
            .withElements()
            .with("Range Statement", RANGE)
            .with("Required Skills and Knowledge", "<p>Not applicable.</p>")
            .unit()
            .evidence();
    assertEquals(ProductSection.State.NOT_APPLICABLE, evidence.knowledge().state());
    assertEquals(ProductSection.State.NOT_APPLICABLE, evidence.skills().state());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Required Skills and Knowledge", "Evidence Guide"})
  void refusesASectionWithoutItsSubHeadings(String title) {
    Reading<Unit> reading = new UnitFixture().withElements().with(title, "<p>Words.</p>").read();
    assertEquals(1, findings(reading.errors(), ErrorCode.TRN_SECTION_UNREADABLE).size());
  }

  @Test
  void recordsWhatStandsBeforeTheFirstSubHeading() {
    Reading<Unit> reading =
        new UnitFixture()
            .withElements()
            .with("Evidence Guide", "<p>Words of the author.</p>" + GUIDE.substring(21))
            .read();
    assertEquals(List.of("Words of the author."), passages(reading, Passage.Fate.UNMAPPED));
  }

  @Test
  void readsWhatAUnitBetweenTheLayoutsHas() {
    UnitEvidence evidence =
        new UnitFixture()
            .withElements()
            .with("Evidence Guide", GUIDE)
            .with("Foundation skills", "<ul><li>reading</li></ul>")
            .unit()
            .evidence();
    assertEquals(List.of("reading"), texts(evidence.skills().statements()));
    assertEquals(ProductSection.State.PRESENT, evidence.performance().state());
  }

  @Test
  void refusesAUnitOfBothLayouts() {
    Reading<Unit> reading = old().with("Knowledge evidence", "<p>tides</p>").read();
    assertEquals(
        List.of(
            "Knowledge evidence: the unit has this section of the layout since 2012 and 'Required"
                + " Skills and Knowledge' of the one before"),
        findings(reading.errors(), ErrorCode.TRN_SECTION_UNREADABLE));
  }

  private static String lines(String... lines) {
    StringBuilder html = new StringBuilder();
    for (String line : lines) {
      html.append("<p>").append(line).append("</p>");
    }
    return html.toString();
  }
}
