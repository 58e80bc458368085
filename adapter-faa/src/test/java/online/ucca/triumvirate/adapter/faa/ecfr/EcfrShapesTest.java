package online.ucca.triumvirate.adapter.faa.ecfr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the text of the law may look like, one shape at a time. */
class EcfrShapesTest {

  static Stream<Arguments> paragraphs() {
    return Stream.of(
        Arguments.of("<P>(a) <I>Heading.</I> Text</P>", "TEXT (a) _Heading._ Text"),
        Arguments.of("<P>(<I>1</I>) Text <em>or</em> not</P>", "TEXT (_1_) Text _or_ not"),
        Arguments.of("<P>a <E T=\"03\">b</E><E t='04'>c</E></P>", "TEXT a _b_c"),
        Arguments.of("<P> one\n two&#xA0;&#x2009;three </P>", "TEXT one two three"),
        Arguments.of("<P>a<I> b </I>c</P>", "TEXT a_ b _c"),
        Arguments.of("<P><I>V</I><E T=\"54\">MO</E>/1.3</P>", "TEXT _V_MO/1.3"),
        Arguments.of("<P>CO<E T=\"52\">2</E> 10<E T=\"51\">3</E></P>", "TEXT CO2 10³"),
        Arguments.of("<P>5% <SU>2</SU> x<sup>a</sup> <sup>4 18</sup></P>", "TEXT 5% ² xa ⁴ ¹⁸"),
        Arguments.of("<P>8<FR>1/2</FR>\" by 11\"</P>", "TEXT 8 1/2\" by 11\""),
        Arguments.of("<P>one<br/>two</P>", "TEXT one two"),
        Arguments.of("<P>see <XREF ID=\"1\">§ 1.2</XREF>.</P>", "TEXT see § 1.2."),
        Arguments.of(
            "<FP>flush</FP><FP-1>b</FP-1><P-2>c</P-2><FP1-2>d</FP1-2>",
            "TEXT flush;TEXT b;TEXT c;TEXT d"),
        Arguments.of("<P/><P> </P><FP-DASH></FP-DASH><HALFDASH/>", ""),
        Arguments.of("<HD1>Head</HD1><HD3>Sub</HD3>", "HEADING Head;HEADING Sub"),
        Arguments.of("<EXTRACT><HD1>H</HD1><P>quoted</P></EXTRACT>", "HEADING H;TEXT quoted"),
        Arguments.of(
            "<NOTE><HED>Note to § 1.1:</HED><P>See.</P><P>Two.</P></NOTE>",
            "NOTE Note to § 1.1: See.;NOTE Two."),
        Arguments.of("<NOTE><HED>Note:</HED> Bare.</NOTE>", "NOTE Note: Bare."),
        Arguments.of(
            "<P>a<FTREF/></P><FTNT><P><SU>4</SU> Foot.</P></FTNT><P>b</P>",
            "TEXT a;NOTE ⁴ Foot.;TEXT b"),
        Arguments.of("<P>before<NOTE><P>n</P></NOTE>behind</P>", "TEXT before;NOTE n;TEXT behind"),
        Arguments.of(
            "<LDRWK><FL-2>(1) Fee</FL-2><LDRFIG>$5</LDRFIG><FL-2>(2) None</FL-2></LDRWK>",
            "TABLE_ROW (1) Fee | $5;TEXT (2) None"),
        Arguments.of(
            "<SCOL2><LI>foot ft</LI><LI>inch in</LI></SCOL2>", "TEXT foot ft;TEXT inch in"),
        Arguments.of("<TCAP><E T=\"15\">Chart</E></TCAP>", "TABLE_ROW Chart"),
        Arguments.of("<p>lower <i>case</i></p>", "TEXT lower _case_"));
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void readsParagraphs(String content, String expected) {
    Reading<LawPart> reading = reading(section(content));
    assertEquals(List.of(), reading.errors());
    assertEquals(
        expected,
        provision(reading).paragraphs().stream()
            .map(EcfrShapesTest::shown)
            .collect(Collectors.joining(";")));
  }

  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of(
            "<DIV class=\"gpotbl_div\"><TABLE><TR><TH>a</TH><TH>b</TH></TR>"
                + "<TR><TD>c<br/>d</TD><TD><P>e</P><P>f</P></TD></TR></TABLE></DIV>"
                + "<DIV class=\"table_foot\"><P class=\"gpotbl_note\"><sup>1</sup> g</P></DIV>",
            "a | b;c d | e f;¹ g"),
        Arguments.of(
            "<TABLE><TR><TD rowspan=\"2\">a</TD><TD colspan=\"2\">b</TD><TD>c</TD></TR>"
                + "<TR><TD>d</TD><TD>e</TD><TD>f</TD></TR><TR><TD>g</TD></TR></TABLE>",
            "a | b | | c;| d | e | f;g"),
        Arguments.of("<TABLE><TR><TD>a</TD><TD/></TR><TR><TD/><TD> </TD></TR></TABLE>", "a |"),
        Arguments.of(
            "<TABLE><CAPTION><P class=\"title\">Table 1</P></CAPTION>"
                + "<COLGROUP><COL/></COLGROUP><TR><TD colspan=\"999999999\">a</TD></TR></TABLE>",
            "Table 1;a"),
        Arguments.of(
            "<GPOTABLE><TTITLE>T</TTITLE><BOXHD><CHED>a</CHED><CHED>b</CHED></BOXHD>"
                + "<ROW><ENT>c</ENT><ENT>d</ENT></ROW><TNOTE>n</TNOTE></GPOTABLE>",
            "T;a | b;c | d;n"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsTables(String content, String expected) {
    Reading<LawPart> reading = reading(section(content));
    assertEquals(List.of(), reading.warnings());
    List<Paragraph> rows = provision(reading).paragraphs();
    assertEquals(expected, rows.stream().map(Paragraph::text).collect(Collectors.joining(";")));
    rows.forEach(row -> assertEquals(Paragraph.Form.TABLE_ROW, row.form()));
  }

  @Test
  void readsTheSentencesAboveATable_asText() {
    Reading<LawPart> reading =
        reading(
            section(
                "<TABLE><CAPTION><P class=\"headnote\">Values must be recorded.</P></CAPTION>"
                    + "<TR><TD>a</TD></TR></TABLE>"));
    assertEquals(
        List.of("TEXT Values must be recorded.", "TABLE_ROW a"),
        provision(reading).paragraphs().stream().map(EcfrShapesTest::shown).toList());
  }

  @Test
  void keepsWhatIsNoRuleApart() {
    Provision provision =
        provision(
            reading(
                section(
                    "<P>a <XREF>Link to an amendment published at 1 FR 2.</XREF></P>"
                        + "<XREF>Link to a correction published at 1 FR 3.</XREF>"
                        + "<EDNOTE><HED>Editorial Note:</HED><PSPACE>Words. <XREF>Link to a</XREF></PSPACE></EDNOTE>"
                        + "<SECAUTH TYPE=\"N\">(Pub. L. 94-131)</SECAUTH>"
                        + "<EFFDNOT><HED>Effective Date Note:</HED><PSPACE>At 1 FR 4.</PSPACE>"
                        + "<REVTXT><P>(e) new</P></REVTXT></EFFDNOT>"
                        + "<CITA>[1 FR 5]</CITA><CITA>[1 FR 6]</CITA>")));
    assertEquals(
        List.of("TEXT a"), provision.paragraphs().stream().map(EcfrShapesTest::shown).toList());
    assertEquals(
        List.of(
            "Link to an amendment published at 1 FR 2.",
            "Link to a correction published at 1 FR 3."),
        provision.pending());
    assertEquals(
        List.of(
            "Editorial Note: Words. Link to a",
            "(Pub. L. 94-131)",
            "Effective Date Note: At 1 FR 4. (e) new"),
        provision.notes());
    assertEquals(List.of("[1 FR 5]", "[1 FR 6]"), provision.history());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <P>a</P><QUIZ>b <I>c</I></QUIZ>  | TEXT a;TEXT b _c_ | <QUIZ> is not known
          <P>a<QUIZ>b</QUIZ>c</P>          | TEXT abc          | <QUIZ> is not known
          <P>a</P>loose<P>b</P>            | TEXT a;TEXT loose;TEXT b | outside of any paragraph
          """)
  void keepsTheTextOfWhatItDoesNotKnow_andSaysSo(String content, String expected, String warning) {
    Reading<LawPart> reading = reading(section(content));
    assertEquals(
        expected,
        provision(reading).paragraphs().stream()
            .map(EcfrShapesTest::shown)
            .collect(Collectors.joining(";")));
    assertWarned(reading, "TRN_ELEMENT_UNKNOWN", warning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <P>a</P><img src="/graphics/x.gif"/>            | graphic /graphics/x.gif
          <P>a <MATH><img src="/graphics/y.gif"/></MATH> b</P> | graphic /graphics/y.gif
          <P>a</P><GPH DEEP="1"><GID>EC01.001</GID></GPH> | graphic EC01.001
          <P>x<AC T="8"/> is the mean</P>                 | an accent over 'x'
          <P>a</P><STARS/>                                | shows by stars
          """)
  void saysWhereTheTextIsNotWhole(String content, String warning) {
    Reading<LawPart> reading = reading(section(content));
    assertEquals(1, provision(reading).paragraphs().size());
    assertWarned(reading, "TRN_CLAUSE_NOT_IN_SOURCE", warning);
  }

  @Test
  void accountsForTheNameOfAGraphic() {
    Reading<LawPart> reading =
        reading(section("<P>a</P><GPH DEEP=\"1\"><GID>EC01.001</GID></GPH>"));
    assertEquals(
        1,
        reading.passages().stream()
            .filter(passage -> passage.text().equals("EC01.001"))
            .filter(passage -> passage.fate() == Passage.Fate.STRUCTURE)
            .count());
  }

  @Test
  void warnsOfASectionWithoutText() {
    assertWarned(reading(section("")), "TRN_CLAUSE_NOT_IN_SOURCE", "a heading and no text");
  }

  /** Of a thousand gaps in one section nobody needs a list. */
  @Test
  void tellsTheFirstHundredGaps() {
    Reading<LawPart> reading = reading(section("<P>a</P>" + "<STARS/>".repeat(1000)));
    assertEquals(101, reading.warnings().size());
    assertEquals("further gaps are not listed from here on", reading.warnings().get(100).message());
  }

  @ParameterizedTest
  @CsvSource({
    "'[1 FR 2, Sept. 15, 1992]', 1992-09-15",
    "'[1 FR 2, June 4, 1996; 2 FR 3, Aug. 26, 2005]', 2005-08-26",
    "'[2 FR 3, Aug. 26, 2005; 1 FR 2, June 4, 1996]', 2005-08-26",
    "'[1 FR 2, July 21,2016]', 2016-07-21",
    "'[1 FR 2, Sept, 9, 2013]', 2013-09-09",
    "'[1 FR 2, MAY 1, 2014]', 2014-05-01",
    "'[1 FR 2, Dec. 1, 2001, eff. Jan. 1, 2030]', 2001-12-01",
    "'[1 FR 2, Dec. 1, 2001, effective January 1, 2030]', 2001-12-01",
    "'[1 FR 2, Feb. 30, 2020; 1 FR 1, Feb. 1, 2020]', 2020-02-01",
    "'[Doc. No. 1, 43 FR 46783]', ''"
  })
  void takesTheLatestDateOfTheCitationsForTheEdition(String citation, String edition) {
    Reading<LawPart> reading = reading(section("<P>a</P><CITA>" + citation + "</CITA>"));
    assertEquals(edition, part(reading).edition());
  }

  static LawPart part(Reading<LawPart> reading) {
    LawPart part = reading.subject();
    assertNotNull(part, () -> reading.errors().toString());
    return part;
  }

  private static Provision provision(Reading<LawPart> reading) {
    return part(reading).provisions().get(0);
  }

  static Reading<LawPart> reading(String xml) {
    return EcfrFile.read(new CorpusFile("law.xml", xml.getBytes(StandardCharsets.UTF_8)));
  }

  static void assertWarned(Reading<LawPart> reading, String code, String message) {
    List<Finding> warnings = reading.warnings();
    assertEquals(1, warnings.size(), warnings::toString);
    assertEquals(code, warnings.get(0).errorCode());
    assertEquals(
        message, warnings.get(0).message().contains(message) ? message : warnings.get(0).message());
  }

  private static String shown(Paragraph paragraph) {
    return paragraph.form()
        + " "
        + paragraph.spans().stream()
            .map(span -> span.isItalic() ? "_" + span.text() + "_" : span.text())
            .collect(Collectors.joining());
  }

  private static String section(String content) {
    return "<DIV5 N=\"1\" NODE=\"14:1.0.1\"><HEAD>PART 1—X</HEAD>"
        + "<DIV8 N=\"1.1\"><HEAD>§ 1.1 H.</HEAD>"
        + content
        + "</DIV8></DIV5>";
  }
}
