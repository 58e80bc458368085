package online.ucca.triumvirate.adapter.faa.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HierarchyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (a) (1) (i) (A) (*1*) (*i*) (*ii*) (*2*) (B) (ii) (2) (b) | \
          (a) (a)(1) (a)(1)(i) (a)(1)(i)(A) (a)(1)(i)(A)(1) (a)(1)(i)(A)(1)(i) \
          (a)(1)(i)(A)(1)(ii) (a)(1)(i)(A)(2) (a)(1)(i)(B) (a)(1)(ii) (a)(2) (b)
          (g) (h) (i) (j) | (g) (h) (i) (j)
          (h) (i) (ii) (i) | (h) (h)(i) (h)(ii) (i)
          (h) (1) (2) (i) (ii) (i) | (h) (h)(1) (h)(2) (h)(2)(i) (h)(2)(ii) (i)
          (h) (1) (2) (i) | (h) (h)(1) (h)(2) (i)
          (h) (1) (2) (i) (1) (2) (j) | (h) (h)(1) (h)(2) (i) (i)(1) (i)(2) (j)
          (u) (1) (iv) (v) (v) | (u) (u)(1) (u)(1)(iv) (u)(1)(v) (v)
          (k) (1) (l) (1) (2) (m) | (k) (k)(1) (l) (l)(1) (l)(2) (m)
          (b) (1) (2) (c) (1) (i) (ii) (d) | (b) (b)(1) (b)(2) (c) (c)(1) (c)(1)(i) (c)(1)(ii) (d)
          (y) (z) (aa) (bb) | (y) (z) (aa) (bb)
          (hh) (ii) (jj) | (hh) (ii) (jj)
          (hh) (1) (i) (ii) (ii) (jj) | (hh) (hh)(1) (hh)(1)(i) (hh)(1)(ii) (ii) (jj)
          (a) (1) (i) (H) (I) (J) | (a) (a)(1) (a)(1)(i) (a)(1)(i)(H) (a)(1)(i)(I) (a)(1)(i)(J)
          (a) (1) (i) (A) (I) (II) (B) | (a) (a)(1) (a)(1)(i) (a)(1)(i)(A) (a)(1)(i)(A)(I) \
          (a)(1)(i)(A)(II) (a)(1)(i)(B)
          (a)(1) (2) (b)(1)(i) (ii) | (a)(1) (a)(2) (b)(1)(i) (b)(1)(ii)
          (a) (1) (i) (A) (1) (2) (B) (2) | (a) (a)(1) (a)(1)(i) (a)(1)(i)(A) (a)(1)(i)(A)(1) \
          (a)(1)(i)(A)(2) (a)(1)(i)(B) (a)(2)
          """)
  void placesDesignator_whereItIsExpected(String designators, String places) {
    Provision section = FlatLaw.section(withText(designators));

    assertEquals(List.of(places.split(" ")), FlatLaw.places(section));
  }

  private static String[] withText(String designators) {
    String[] paragraphs = designators.split(" ");
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = paragraphs[i] + " Some text.";
    }
    return paragraphs;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (a) (i) (ii) (b) | (a) (a)(i) (a)(ii) (b) | (i) is of a level below the next one
          (a) (b) (d) | (a) (b) (d) | (d) does not follow
          (a) (1) (2) (2) (3) | (a) (a)(1) (a)(2) (a)(2),_no._2 (a)(3) | (2) repeats
          (a) (2) (3) (b) | (a) (a)(2) (a)(3) (b) | (2) opens a list and is not its first
          (a) (1) (2) (1) (2) (b) | (a) (a)(1) (a)(2) (a)(1),_no._2 (a)(2),_no._2 (b) | (1) comes before
          (a) (b) (c) (d) (e) (f) (g) (1) (2) (i) (j) (k) | (a) (b) (c) (d) (e) (f) (g) (g)(1) (g)(2) \
          (i) (j) (k) | (i) does not follow
          """)
  void placesIrregularDesignatorWithWarning(String designators, String places, String warning) {
    Provision section = FlatLaw.section(withText(designators));

    assertEquals(List.of(places.replace('_', ' ').split(" (?=\\()")), FlatLaw.places(section));
    List<Finding> warnings = FlatLaw.read(section).warnings();
    assertTrue(warnings.get(0).message().contains(warning), warnings::toString);
    assertEquals(ErrorCode.TRN_IRREGULAR_DESIGNATOR.name(), warnings.get(0).errorCode());
  }

  /** Behind {@code (h)} a letter is expected, and a numeral where a list was announced. */
  @Test
  void takesADesignatorThatMayBeEither_forWhatWasAnnounced() {
    String[] paragraphs = withText("(a) (b) (c) (d) (e) (f) (g) (h) (1) (2) (3) (i)");
    paragraphs[10] = "(3) The name of the holder, as follows:";

    List<String> places = FlatLaw.places(FlatLaw.section(paragraphs));

    assertEquals("(h)(3)(i)", places.get(11));
    paragraphs[10] = "(3) The name of the holder.";
    assertEquals("(i)", FlatLaw.places(FlatLaw.section(paragraphs)).get(11));
  }

  @Test
  void keepsRegularLawWithoutWarning() {
    Provision section = FlatLaw.section(withText("(a) (1) (2) (b) (1) (i) (ii) (2)"));

    assertEquals(List.of(), FlatLaw.read(section).warnings());
  }

  @Test
  void takesHeadingFromItalics() {
    List<Clause> clauses =
        FlatLaw.clauses(
            FlatLaw.section(
                "(a) *Hours of training.* In any 24 hours.",
                "(b) *Concentrators*—(1) *Acceptance criteria.* A passenger may.",
                "(2) *Grace period. (i)* For a person.",
                "(c) *Long* text goes on."));

    assertEquals(
        List.of(
            "(a)|Hours of training|In any 24 hours.",
            "(b)|Concentrators|",
            "(b)(1)|Acceptance criteria|A passenger may.",
            "(b)(2)|Grace period|",
            "(b)(2)(i)||For a person.",
            "(c)||Long text goes on."),
        clauses.stream()
            .map(
                clause ->
                    clause.citation().designators() + "|" + clause.heading() + "|" + clause.text())
            .toList());
  }

  @Test
  void knowsReservedParagraphsAndRanges() {
    List<Clause> clauses =
        FlatLaw.clauses(
            FlatLaw.section(
                "(a) [Reserved]",
                "(b)-(d) [Reserved]",
                "(e) Text.",
                "(f)–(g) [Reserved]",
                "(h) x"));

    assertEquals(
        List.of(true, true, false, true, false), clauses.stream().map(Clause::isReserved).toList());
    assertEquals("14 CFR 999.1(b), through (d)", clauses.get(1).citation().toString());
    assertEquals("[Reserved]", clauses.get(1).text());
  }

  @Test
  void readsDefinitionsWithTheirSubParagraphs() {
    Provision section =
        FlatLaw.section(
            "(a) This part prescribes.",
            "(b) For the purpose of this part:",
            "*Accredited* has the same meaning as defined elsewhere.",
            "*Cross-country time* means—",
            "(i) Except as provided in paragraph (ii) of this definition, time—",
            "(A) One;",
            "(B) Two.",
            "(ii) Three.",
            "*Night vision goggles* means an appliance.",
            "(c) The end.");

    assertEquals(
        List.of(
            "(a)",
            "(b)",
            "(b), definition of \"Accredited\"",
            "(b), definition of \"Cross-country time\"",
            "(b), definition of \"Cross-country time\", (i)",
            "(b), definition of \"Cross-country time\", (i)(A)",
            "(b), definition of \"Cross-country time\", (i)(B)",
            "(b), definition of \"Cross-country time\", (ii)",
            "(b), definition of \"Night vision goggles\"",
            "(c)"),
        FlatLaw.places(section));
    assertEquals(List.of(), FlatLaw.read(section).warnings());
  }

  @Test
  void readsSectionOfDefinitions() {
    assertEquals(
        List.of(
            "",
            ", definition of \"Air carrier\"",
            ", definition of \"Approved\"",
            ", definition of \"Approved\", (1)",
            ", definition of \"Approved\", (2)",
            ", definition of \"Armed Forces\""),
        FlatLaw.places(
            FlatLaw.section(
                "As used in this chapter:",
                "*Air carrier* means a person.",
                "*Approved,* unless used with reference to another person, means approved by:",
                "(1) The FAA; or",
                "(2) Another.",
                "*Armed Forces* means the Army.")));
  }

  @Test
  void joinsTextBehindSubParagraphsToTheirParent() {
    List<Clause> clauses =
        FlatLaw.clauses(
            FlatLaw.section(
                "No person may—",
                "(a) Fly, if—",
                "(1) One; or",
                "(2) Two.",
                "The amendment contains conditions.",
                "(b) Land.",
                "This section does not apply in winter."));

    assertEquals("No person may—\nThis section does not apply in winter.", clauses.get(0).text());
    assertEquals("Fly, if—\nThe amendment contains conditions.", clauses.get(1).text());
    assertEquals("Two.", clauses.get(3).text());
    assertNull(clauses.get(0).parent());
    assertEquals(clauses.get(0).citation(), clauses.get(4).parent());
  }

  @Test
  void joinsTextThatIsAnnouncedOrGoesOn() {
    List<Clause> clauses =
        FlatLaw.clauses(
            FlatLaw.section(
                "(a) The placard reads:", "Exit.", "(b) One.", "More of one.", "(c) Last."));

    assertEquals("The placard reads:\nExit.", clauses.get(0).text());
    assertEquals("One.\nMore of one.", clauses.get(1).text());
    assertEquals(3, clauses.size());
  }

  @Test
  void keepsTableRowsAndNotesInTheirPlace() {
    List<Paragraph> paragraphs =
        List.of(
            FlatLaw.paragraph(Form.TEXT, "(a) A kit—"),
            FlatLaw.paragraph(Form.TEXT, "(1) As follows:"),
            FlatLaw.paragraph(Form.TABLE_ROW, "Contents | Quantity"),
            FlatLaw.paragraph(Form.TABLE_ROW, "Swabs | 20"),
            FlatLaw.paragraph(Form.NOTE, "Note: informative."));

    List<Clause> clauses = FlatLaw.clauses(FlatLaw.section(paragraphs));

    assertEquals("As follows:\nContents | Quantity\nSwabs | 20", clauses.get(1).text());
    assertTrue(clauses.get(2).isNote());
    assertEquals("14 CFR 999.1(a), note", clauses.get(2).citation().toString());
  }

  @Test
  void readsNumbersOfAppendices() {
    assertEquals(
        List.of(
            "appendix A, 1.",
            "appendix A, 2.",
            "appendix A, 2.(a)",
            "appendix A, 2.(a)(1)",
            "appendix A, 2.(b)",
            "appendix A, G999.2",
            "appendix A, G999.2.1",
            "appendix A, G999.2.1(a)",
            "appendix A, paragraph 8"),
        FlatLaw.places(
            FlatLaw.appendix(
                "1. *Applicability.* This appendix.",
                "2. *General.* (a) Unless.",
                "(1) One.",
                "(b) Two.",
                "G999.2 *Requirements.*",
                "G999.2.1 *General.* After.",
                "(a) The holder.",
                "Before applying.")));
  }

  @Test
  void knowsReservedProvision() {
    Clause clause =
        FlatLaw.clauses(FlatLaw.provision(Provision.Kind.SECTION, "999.249-999.255", List.of()))
            .get(0);

    assertTrue(clause.isReserved());
    assertEquals("14 CFR 999.249-999.255", clause.citation().toString());
  }

  @Test
  void warnsOfWhatOnlyLooksLikeDesignator() {
    Provision section = FlatLaw.section("(a) One.", "(a-1) Two.", "(b) Three.");

    assertEquals(List.of("(a)", "(b)"), FlatLaw.places(section));
    assertEquals(
        ErrorCode.TRN_IRREGULAR_DESIGNATOR.name(),
        FlatLaw.read(section).warnings().get(0).errorCode());
  }
}
