package online.ucca.triumvirate.adapter.faa.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Span;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFileTest {
  /** A tenth of a second where the time grows with the length; hours where it grows faster. */
  private static final Duration IN_TIME = Duration.ofMinutes(1);

  private static final String SECTION = "### §61.1\u00A0\u00A0\u00A0Applicability.\n\n";

  private static CorpusFile file(String text) {
    return new CorpusFile("part.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Reading<LawPart> read(String text) {
    return MarkdownFile.read(file(text));
  }

  private static Provision first(String text) {
    Reading<LawPart> reading = read(text);
    assertEquals(List.of(), reading.errors());
    return Objects.requireNonNull(reading.subject()).provisions().get(0);
  }

  private static List<String> texts(Provision provision) {
    return provision.paragraphs().stream().map(Paragraph::text).toList();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::errorCode).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\\(a\\) *Heading.* Text~(a) |Heading.| Text",
        "(*1*) One~(|1|) One",
        "*(ii)* Two~|(ii)| Two",
        "5 * 3 and 2 * 4~5 * 3 and 2 * 4",
        "a footnote* without an end~a footnote* without an end",
        "an escaped \\*star\\* and *one*~an escaped *star* and |one|",
        "**bold** says nothing~bold says nothing",
        "[[Volume 2/x.md#§61.56   Review.|§61.56]](c)(1)~§61.56(c)(1)",
        "*see [[x.md|§61.57]]*~|see §61.57|",
        "\\[Reserved\\]~[Reserved]",
        "the [site](https://www.faa.gov/x) says~the site says",
        "[a](b) is no link~[a](b) is no link",
        "H<sub>2</sub>O and <em>so</em> on~H2O and |so| on",
        "R&amp;D &sect; 5 &#8212; &#x2014; &who;~R&D § 5 — — &who;",
        "less < more~less < more",
        "two\u00A0\u00A0\u00A0spaces~two spaces",
        "[[ without an end~[[ without an end"
      })
  void readsWordsAndItalics(String markdown, String expected) {
    StringBuilder marked = new StringBuilder();
    for (Span span : InlineText.of(markdown).spans()) {
      marked.append(span.isItalic() ? "|" + span.text() + "|" : span.text());
    }
    assertEquals(expected, marked.toString());
  }

  @Test
  void joinsTheLinesOfAParagraph_andTakesItemsOfListsApart() {
    Provision provision =
        first(SECTION + "One\ngoes on.\n\n- first\n- second\n  goes on\n\n---\n\nLast.\n");
    assertEquals(List.of("One goes on.", "first", "second goes on", "Last."), texts(provision));
  }

  @Test
  void readsTablesOfBothForms() {
    Provision provision =
        first(
            SECTION
                + "| If | Then |\n|---|:--|\n| a \\| b | |\n\n"
                + "<table><caption>Times</caption><tr><th>x</th><td>(<em>1</em>)<br />y\n"
                + "z</td></tr>\n<tr><td></td></tr></table>after");
    assertEquals(
        List.of("If | Then", "a | b |", "Times", "x | (1) y z", "after"), texts(provision));
    assertEquals(
        List.of(Form.TABLE_ROW, Form.TABLE_ROW, Form.TABLE_ROW, Form.TABLE_ROW, Form.TEXT),
        provision.paragraphs().stream().map(Paragraph::form).toList());
  }

  @Test
  void keepsHistoryPendingAndNotesApart() {
    Provision provision =
        first(
            SECTION
                + "Text.\n\nNote to paragraph (a): It informs.\n\nEditorial Note: See the list.\n\n"
                + "Link to an amendment published at 89 FR 92486, Nov. 21, 2024.\n\n"
                + "\\[Doc. No. 1, 62 FR 16298, Apr. 4, 1997; 85 FR 1, Sept. 9, 2020\n");
    assertEquals(
        List.of(Form.TEXT, Form.NOTE),
        provision.paragraphs().stream().map(Paragraph::form).toList());
    assertEquals(List.of("Editorial Note: See the list."), provision.notes());
    assertEquals(1, provision.pending().size());
    assertEquals(1, provision.history().size(), "although its bracket is not closed");
    LawPart part =
        Objects.requireNonNull(
            read(SECTION + "\\[62 FR 16298, Apr. 4, 1997; 85 FR 1, Sept. 9, 2020\\]").subject());
    assertEquals("2020-09-09", part.edition());
  }

  @Test
  void keepsAHeadingOfParagraphs_andTakesAHeadingOfSectionsAsStructure() {
    Reading<LawPart> reading =
        read(
            "# Part 61. Name\n\n## Subpart A—General\n\n### Group of sections\n\n"
                + SECTION
                + "Text.\n\n### Within\n\nMore.\n\n### Another group\n\n### §61.2 Two.\n\nText.\n");
    LawPart part = Objects.requireNonNull(reading.subject());
    assertEquals(2, part.provisions().size());
    assertEquals(
        List.of(Form.TEXT, Form.HEADING, Form.TEXT),
        part.provisions().get(0).paragraphs().stream().map(Paragraph::form).toList());
    assertEquals(
        List.of("Part 61. Name", "Subpart A—General", "Group of sections", "Another group"),
        reading.passages().stream().map(one -> one.text()).toList());
  }

  @Test
  void namesTheLineOfEveryParagraph() {
    assertEquals("part.md, line 3", first(SECTION + "Text.").paragraphs().get(0).place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "§61.118-61.120 [Reserved]~SECTION~61.118-61.120~[Reserved]",
        "§§ 61.118 through 61.120 [Reserved]~SECTION~61.118-61.120~[Reserved]",
        "§61.1a What is it?~SECTION~61.1a~What is it?",
        "Appendix A to Part 141—Recreational Course~APPENDIX~A~Recreational Course",
        "Appendix to Part 43—Scope.~APPENDIX~''~Scope",
        "Appendix D-1 to Part 60 [Reserved]~APPENDIX~D-1~[Reserved]",
        "Appendix A to Subpart B of Part 60—Scope~APPENDIX~A to Subpart B~Scope",
        "§§61.2, 61.4 and 61.6 [Reserved]~SECTION~61.2, 61.4 and 61.6~[Reserved]",
        "SFAR No. 50-2—Rules~SPECIAL_REGULATION~SFAR No. 50-2~Rules",
        "Subpart AA—Name~SUBPART~''~Subpart AA—Name",
        "§ of no number~BROKEN_SECTION~''~§ of no number",
        "Appendix words~OTHER~''~Appendix words"
      })
  void understandsHeadings(String heading, String of, String number, String words) {
    Title title = Title.of(new Block(Block.Form.HEADING, 3, heading, 1), heading);
    assertEquals(of, title.of().name());
    assertEquals(number, title.number());
    assertEquals(words, title.words());
  }

  @Test
  void saysWhatStandsBeforeTheSections() {
    Reading<LawPart> reading =
        read(
            "# Part 61. Name\n**4 min read**  \nSource: https://x.gov\n\nAuthority: 49 U.S.C.\n\nA note.\n\n"
                + SECTION
                + "T.");
    assertEquals("https://x.gov", Objects.requireNonNull(reading.subject()).sourceUri());
    assertEquals(2, reading.unmapped().size());
    assertEquals(5, reading.passages().size());
  }

  @Test
  void warnsOfASectionWithoutText_andOfAnImage() {
    Reading<LawPart> reading = read(SECTION + "### §61.2 Two.\n\n![a graph](graph.png)\n\nText.\n");
    assertEquals(
        List.of("TRN_CLAUSE_NOT_IN_SOURCE", "TRN_CLAUSE_NOT_IN_SOURCE"), codes(reading.warnings()));
    assertEquals("part.md, line 1", reading.warnings().get(0).sourceElement());
    assertEquals("part.md, line 5", reading.warnings().get(1).sourceElement());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "### §61.1 Again.~TRN_CLAUSE_UNREADABLE",
        "### §91.1 Of another part.~TRN_CLAUSE_UNREADABLE",
        "### § Without a number~TRN_CLAUSE_UNREADABLE",
        "<table><tr><td>x</td></tr>~TRN_CLAUSE_UNREADABLE",
        "# Part 91. Another~ING_SEVERAL_CORPORA"
      })
  void refusesWithTheLine(String line, String code) {
    Reading<LawPart> reading = read(SECTION + "Text.\n\n" + line + "\n");
    assertNull(reading.subject());
    assertEquals(List.of(code), codes(reading.errors()));
    assertEquals("part.md, line 5", reading.errors().get(0).sourceElement());
  }

  @Test
  void refusesWhatIsNoTextOrHasNoSection() {
    byte[] broken = (SECTION + "x").getBytes(StandardCharsets.UTF_16);
    assertEquals(
        List.of("ING_UNREADABLE"), codes(MarkdownFile.read(new CorpusFile("x", broken)).errors()));
    assertEquals(List.of("ING_UNREADABLE"), codes(read("# Part 61. Name\n").errors()));
    byte[] large = new byte[8 * 1024 * 1024 + 1];
    Arrays.fill(large, (byte) 'x');
    assertEquals(
        List.of(ErrorCode.ING_UNREADABLE.name()),
        codes(MarkdownFile.read(new CorpusFile("x", large)).errors()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[",
        "[",
        "![",
        "[a](",
        "*",
        "* *a",
        "<a ",
        "<em>",
        "&#1",
        "\\",
        "<table><tr><td>",
        "</table>",
        "|",
        "<div>",
        "- ",
        "[[a]]",
        "**a",
        "\\["
      })
  void readsHostileTextInTime(String piece) {
    String text = SECTION + piece.repeat(2_000_000 / piece.length());
    assertTimeoutPreemptively(IN_TIME, () -> read(text));
    String lines = SECTION + (piece + "\n").repeat(500_000 / piece.length());
    assertTimeoutPreemptively(IN_TIME, () -> read(lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Part 61. Name\n\n### §61.1\u00A0\u00A0\u00A0Heading.\n",
        "\uFEFF### §61.1\u00A0\u00A0\u00A0Heading.\n",
        "## Subpart A—General\n\n### §§61.118-61.120 [Reserved]\n"
      })
  void recognisesParts(String text) {
    assertTrue(MarkdownFile.recognises(file(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# Part 2—Outcome Standards\n\n## Division 1\n\n### 1.1 Training\n",
        "<!-- Captured text of the National Vocational Education -->\n# Part 1\n",
        "# Part 61. Name\n\nNo section at all.\n",
        "# Read me\n\n### §61.1 Heading.\n",
        "{\"areas\": []}"
      })
  void recognisesNothingElse(String text) {
    assertFalse(MarkdownFile.recognises(file(text)));
  }
}
