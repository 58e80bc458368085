package online.ucca.triumvirate.adapter.faa.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferencesTest {
  private static final String[] SECTION = {
    "(a) One:",
    "(1) x",
    "(i) x",
    "(ii) x",
    "(iii) x",
    "(2) x",
    "(3) x",
    "(b) y",
    "(c) z",
    "(1) z",
    "(2) z",
    "(d) w"
  };

  /** What a paragraph {@code (e)} with a text cites, behind {@code (a)} to {@code (d)}. */
  private static String cited(String text) {
    String[] paragraphs = Arrays.copyOf(SECTION, SECTION.length + 1);
    paragraphs[SECTION.length] = "(e) " + text;
    Provision section = FlatLaw.section(paragraphs);
    List<Clause> clauses = FlatLaw.clauses(section);
    return cited(clauses.get(clauses.size() - 1));
  }

  private static String cited(Clause clause) {
    return clause.cited().stream()
        .map(place -> place.toString().replace("14 CFR ", ""))
        .collect(Collectors.joining(" ; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          As paragraph (a)(3) of this section says. | 999.1(a)(3)
          Paragraphs (a)(1)(i), (a)(1)(ii), or paragraph (a)(1)(iii) of this section. | \
          999.1(a)(1)(i) ; 999.1(a)(1)(ii) ; 999.1(a)(1)(iii)
          Paragraphs (b) through (d) of this section. | 999.1(b) ; 999.1(c) ; 999.1(d)
          Paragraphs (a)(1) and (2), (b), and (c)(1)-(2) of this section. | \
          999.1(a)(1) ; 999.1(a)(2) ; 999.1(b) ; 999.1(c)(1) ; 999.1(c)(2)
          Paragraph (a)(1)(i) or (iii) of this section. | 999.1(a)(1)(i) ; 999.1(a)(1)(iii)
          Paragraphs (a)(1) through (a)(9) of this section. | 999.1(a)(1) ; 999.1(a)(9)
          Specified in (c) (1) and (2) of this section. | 999.1(c)(1) ; 999.1(c)(2)
          The requirements of this paragraph, and this section. | 999.1(e) ; 999.1
          This part and this subpart. | part 999 ; part 999, subpart B
          This paragraph (e) applies. | 999.1(e)
          Under § 135.293 and § 135.128 (a)(2)(ii)(C)(3). | 135.293 ; 135.128(a)(2)(ii)(C)(3)
          In §§ 120.31, 120.33, and 120.39 of this chapter. | 120.31 ; 120.33 ; 120.39
          In §§ 135.293 through 135.301. | 135.293 ; 135.301
          In § 23.1457(a)(1) and (2), (b), and (d)(1)(i) and (ii). | \
          23.1457(a)(1) ; 23.1457(a)(2) ; 23.1457(b) ; 23.1457(d)(1)(i) ; 23.1457(d)(1)(ii)
          In § 121.417(c)(1)(i) and (c)(1)(ii). | 121.417(c)(1)(i) ; 121.417(c)(1)(ii)
          Under § 121.409(b)(2)(ii)(F) and (c)(1). | 121.409(b)(2)(ii)(F) ; 121.409(c)(1)
          § 23.1459 (except paragraphs (a)(3)(ii) and (6)), or § 25.1459. | \
          23.1459 ; 23.1459(a)(3)(ii) ; 23.1459(a)(6) ; 25.1459
          Paragraph (c) of §§ 23.1459 and 25.1459 of this chapter. | 23.1459(c) ; 25.1459(c)
          Section 121.337(b) (8) and (9), Equipment. | 121.337(b)(8) ; 121.337(b)(9)
          Part 121 of this chapter and parts 91 and 119. | part 121 ; part 91 ; part 119
          Under part 121 and 500 hours. | part 121
          Under part 121, 125, or 135 of this chapter. | part 121 ; part 125 ; part 135
          Subpart Y of part 121, and part 136, subpart A. | part 121, subpart Y ; part 136, subpart A
          Subparts A through C of this part. | \
          part 999, subpart A ; part 999, subpart B ; part 999, subpart C
          Subpart K, part 91, or part 135. | part 91, subpart K ; part 135
          Under 49 CFR part 830 and 49 CFR 571.213. | 49 CFR part 830 ; 49 CFR 571.213
          In 49 CFR parts 171, 172, and 173, except § 173.24(a)(1). | \
          49 CFR part 171 ; 49 CFR part 172 ; 49 CFR part 173 ; 49 CFR 173.24(a)(1)
          In 49 CFR parts 171 through 180 are rules. | 49 CFR part 171 ; 49 CFR part 180
          Part 1542 of title 49. | 49 CFR part 1542
          In 14 CFR part 121. | part 121
          Appendix A to this part, and appendix C of part 25. | part 999, appendix A ; part 25, appendix C
          Part 141, appendix D, paragraph 4.(d)(3). | part 141, appendix D, 4.(d)(3)
          Section 34 of appendix A of this part. | part 999, appendix A, 34.
          SFAR No. 38-2 of 14 CFR part 121. | \
          part 121, Special Federal Aviation Regulation No. 38-2
          Paragraph (2) of the definition of “Night” in § 1.1 of this chapter. | \
          1.1, definition of "Night", (2)
          Paragraph (a) of this section, and paragraph (a) of this section. | 999.1(a)
          """)
  void resolves(String text, String places) {
    assertEquals(places, cited(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Under 49 U.S.C. 44701(a) and 5 U.S.C. § 552.1.
          See 43 FR 46783, Oct. 10, 1978.
          Section 307 of the Act, and section 2.1 of RTCA/DO-178.
          Paragraph (b) of the Convention.
          Part 4a of the Civil Air Regulations, and part 3 of Annex 6.
          In title 21 of the CFR, and 49 CFR chapter XII.
          Minimums of this chapter, at 29.0 psi, 1.4 VS1 (68 °F).
          A part of the flight, in section No.
          """)
  void citesNothing_whereNoRegulationIsMeant(String text) {
    assertEquals("", cited(text));
  }

  @Test
  void resolvesParagraphsOfDefinition() {
    List<Clause> clauses =
        FlatLaw.clauses(
            FlatLaw.section(
                "As used in this part:",
                "*Time* means—",
                "(i) Except as provided in paragraphs (ii) through (iii) of this definition, all;",
                "(ii) Some;",
                "(iii) None of this definition."));

    assertEquals(
        "999.1, definition of \"Time\", (ii) ; 999.1, definition of \"Time\", (iii)",
        cited(clauses.get(2)));
    assertEquals("999.1, definition of \"Time\"", cited(clauses.get(4)));
  }

  @Test
  void resolvesWithinParagraphAndAppendix() {
    List<Clause> appendix =
        FlatLaw.clauses(
            FlatLaw.appendix(
                "1. *General.* (a) Those specified in paragraphs (1) and (2) of this paragraph:",
                "(1) One.",
                "(2) Under paragraph (a) of this section and section 2.",
                "2. *More.* In paragraph (a)(1) of section No. 1 of this appendix, sections 1 and"
                    + " 2, and this appendix."));
    String here = "part 999, appendix A, ";

    assertEquals(here + "1.(a)(1) ; " + here + "1.(a)(2)", cited(appendix.get(1)));
    assertEquals(here + "1.(a) ; " + here + "2.", cited(appendix.get(3)));
    assertEquals(
        here + "1.(a)(1) ; " + here + "1. ; " + here + "2. ; part 999, appendix A",
        cited(appendix.get(4)));
  }

  @Test
  void expandsRangeOfOwnSections() {
    List<Clause> clauses =
        FlatLaw.clauses(
            section("999.1", "§§ 999.1 through 999.5 apply."),
            section("999.3", "x"),
            section("999.5", "y"));

    assertEquals("999.1 ; 999.3 ; 999.5", cited(clauses.get(0)));
  }

  private static Provision section(String number, String text) {
    return FlatLaw.provision(
        Provision.Kind.SECTION, number, List.of(FlatLaw.paragraph(Form.TEXT, text)));
  }

  @ParameterizedTest
  @CsvSource({"61, 1514", "135, 1576", "141, 441"})
  void citesOnlyPlacesThatExist_inTheRealLaw(String part, int count) {
    LawText text = RealLaw.text(part);
    ClauseIndex index = new ClauseIndex(text.part(), text.clauses());
    List<String> missing =
        text.clauses().stream()
            .flatMap(
                clause ->
                    clause.cited().stream()
                        .filter(place -> place.title() == 14 && place.part().equals(part))
                        .filter(place -> !place.designators().path().isEmpty())
                        .filter(place -> !index.has(place))
                        .map(place -> clause.citation() + " cites " + place))
            .toList();

    assertEquals(
        switch (part) {
          case "61" -> List.of("14 CFR 61.23(d) cites 14 CFR 61.23(d)(1)");
          case "135" ->
              List.of(
                  "14 CFR 135.152(j) cites 14 CFR 135.152(a)(1)",
                  "14 CFR 135.152(j) cites 14 CFR 135.152(a)(88)");
          default -> List.of();
        },
        missing);
    int all = text.clauses().stream().mapToInt(clause -> clause.cited().size()).sum();
    assertTrue(all >= count, () -> "only " + all);
  }
}
