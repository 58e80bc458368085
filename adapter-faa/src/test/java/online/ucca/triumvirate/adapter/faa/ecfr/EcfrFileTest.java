package online.ucca.triumvirate.adapter.faa.ecfr;

import static online.ucca.triumvirate.adapter.faa.ecfr.EcfrShapesTest.part;
import static online.ucca.triumvirate.adapter.faa.ecfr.EcfrShapesTest.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, what its part is called, and what is refused. */
class EcfrFileTest {
  private static final String SECTION =
      "<DIV8 N=\"1.1\"><HEAD>§ 1.1 Words.</HEAD><P>Text.</P></DIV8>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<DIV5 N=\"1\">",
        "<?xml version=\"1.0\"?>\n<!-- a --><DIV8 N=\"1.1\">",
        "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><DLPSTEXTCLASS>",
        "<ECFR>",
        "<div5 n='1'/>",
        "<!DOCTYPE DIV5 [<!ENTITY a \"b>\">]><DIV5>"
      })
  void recognisesItsRoots(String start) {
    assertTrue(recognises(start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DIV5",
        "<div class=\"a\">",
        "<html><DIV5>",
        "<AuthorIT>",
        "<!-- <DIV5>",
        "<!DOCTYPE DIV5",
        "# Part 61 <DIV5>",
        "{\"id\":\"FI\"}",
        "<CFRDOC>"
      })
  void leavesOthersAlone(String start) {
    assertFalse(recognises(start));
  }

  @Test
  void readsUtf16_withItsMark() {
    byte[] bytes = ("\uFEFF" + xml("", SECTION)).getBytes(StandardCharsets.UTF_16LE);
    CorpusFile file = new CorpusFile("law.xml", bytes);
    assertTrue(EcfrFile.recognises(file));
    assertEquals("1.1", part(EcfrFile.read(file)).provisions().get(0).number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hierarchy_metadata=\"{&quot;path&quot;:&quot;/on/D/title-14/part-1&quot;}\"",
        "hierarchy_metadata=\"{&amp;quot;path&amp;quot;:&amp;quot;/on/D/title-14/part-1&amp;quot;}\"",
        "HIERARCHY_METADATA=\"{&quot;path&quot;:&quot;/on/D/title-14/part-1&quot;}\"",
        "NODE=\"14:1.0.1.1.1\"",
        "node=\"14:1.0.1.1.1\""
      })
  void findsTheTitle(String attribute) {
    Reading<LawPart> reading = reading(xml(attribute, SECTION));
    assertEquals(14, part(reading).title());
    assertEquals(List.of(), reading.warnings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<DLPSTEXTCLASS><HEADER><IDNO TYPE=\"title\">49</IDNO></HEADER>%s</DLPSTEXTCLASS>",
        "<DLPSTEXTCLASS><DIV1 N=\"3\" NODE=\"49:3\">%s</DIV1></DLPSTEXTCLASS>",
        "<ECFR><VOLUME N=\"1\"/><DIV1 N=\"49\" TYPE=\"TITLE\">%s</DIV1></ECFR>"
      })
  void findsAnotherTitle_aroundThePart(String file) {
    Reading<LawPart> reading = reading(file.replace("%s", xml("", SECTION)));
    assertEquals(49, part(reading).title());
  }

  @Test
  void saysThatItAssumesTheTitle() {
    Reading<LawPart> reading = reading(xml("", SECTION));
    assertEquals(14, part(reading).title());
    EcfrShapesTest.assertWarned(reading, "TRN_VALUE_ASSUMED", "does not say of which title");
  }

  @Test
  void warnsOfASection_whoseHeadingHasAnotherNumber() {
    EcfrShapesTest.assertWarned(
        reading(xml("NODE=\"14:1\"", SECTION.replace("§ 1.1 ", "§ 1.10 "))),
        "TRN_VALUE_ASSUMED",
        "numbered 1.1 and headed '§ 1.10 Words.'");
  }

  @Test
  void knowsAReservedAppendix() {
    Provision provision =
        part(reading(
                xml(
                    "NODE=\"14:1\"",
                    "<DIV9 N=\"Appendix C\"><HEAD>Appendix C to Part 1 [Reserved]</HEAD>"
                        + "</DIV9>")))
            .provisions()
            .get(0);
    assertTrue(provision.isReserved());
  }

  @Test
  void readsSections_whateverLevelsAreSkipped() {
    LawPart part =
        part(
            reading(
                xml(
                    "NODE=\"14:1\"",
                    SECTION
                        + "<DIV7 N=\"1\"><HEAD>Group</HEAD>"
                        + SECTION.replace("1.1", "1.2")
                        + "</DIV7><DIV6 N=\"B\"><DIV7>"
                        + SECTION.replace("1.1", "1.3")
                        + "</DIV7></DIV6><DIV9><HEAD>Appendix A to Part 1—T</HEAD><P>a</P>"
                        + SECTION.replace("1.1", "1.4")
                        + "</DIV9>")));
    assertEquals(
        List.of("1.1 ", "1.2 ", "1.3 Subpart B", "A ", "1.4 "),
        part.provisions().stream()
            .map(provision -> provision.number() + " " + provision.subpart())
            .toList());
    assertEquals("DEFINITIONS", part.heading());
  }

  @Test
  void saysThatAGraphicStandsBetweenSections() {
    Reading<LawPart> reading =
        reading(xml("NODE=\"14:1\"", "<HD1>Group</HD1>" + SECTION + "<img src=\"x.gif\"/>"));
    assertEquals(1, part(reading).provisions().size());
    EcfrShapesTest.assertWarned(reading, "TRN_CLAUSE_NOT_IN_SOURCE", "the graphic x.gif");
  }

  @Test
  void saysWhatItLeavesOut() {
    Reading<LawPart> reading =
        reading(
            xml(
                "NODE=\"14:1\"",
                "<EDNOTE>Note.</EDNOTE><XREF>Link to an amendment.</XREF>" + SECTION));
    assertEquals(List.of(), reading.errors());
    assertEquals(2, reading.unmapped().size());
    assertEquals(
        List.of("Note.", "Link to an amendment."),
        reading.passages().stream()
            .filter(passage -> passage.fate() == Passage.Fate.UNMAPPED)
            .map(Passage::text)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <DIV8 N="1.1"><P>a</P></DIV8>                | ING_UNREADABLE | <DIV8 N="1.1"> and no whole part
          <DIV6 N="A"><DIV8 N="1.1"/></DIV6>           | ING_UNREADABLE | <DIV6 N="A"> and no whole part
          <DLPSTEXTCLASS><TEXT/></DLPSTEXTCLASS>       | ING_UNREADABLE | no <DIV5> stands in it
          <DIV5 N="1">                                 | ING_UNREADABLE | not well-formed
          <ECFR><DIV5 N="1"/><DIV5 N="23"/></ECFR>     | ING_SEVERAL_CORPORA | 2 parts (1, 23); give one
          <DIV5 NODE="14:1"><P>a</P></DIV5>            | TRN_MISSING_MEMBER | the part has no number
          <DIV5 N="1" NODE="14:1"/>                    | TRN_EMPTY_TEXT | no section and no appendix
          <DIV5 N="1"><DIV8 N="x"><P>a</P></DIV8></DIV5> | TRN_CLAUSE_UNREADABLE | 'x' is not the number
          """)
  void refusesWithACode(String xml, String code, String message) {
    Reading<LawPart> reading = reading(xml);
    assertNull(reading.subject());
    Finding first = reading.errors().get(0);
    assertEquals(code, first.errorCode());
    assertTrue(first.message().contains(message), first.message());
    assertTrue(String.valueOf(first.sourceElement()).startsWith("law.xml"), first::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<P>Loose.</P>",
        "Loose.",
        "<DIV6 N=\"A\"><HEAD>A</HEAD><P>Loose.</P></DIV6>",
        "<QUIZ>Loose.</QUIZ>",
        "<DIV5 N=\"2\">Loose.</DIV5>"
      })
  void refusesText_thatStandsOutsideOfAnySection(String loose) {
    Reading<LawPart> reading = reading(xml("NODE=\"14:1\"", SECTION + loose));
    assertNull(reading.subject());
    assertEquals("TRN_CLAUSE_UNREADABLE", reading.errors().get(0).errorCode());
    assertTrue(reading.errors().get(0).message().endsWith("Loose."));
  }

  @Test
  void refusesASection_thatStandsTwice() {
    Reading<LawPart> reading = reading(xml("NODE=\"14:1\"", SECTION + SECTION));
    assertNull(reading.subject());
    assertEquals(1, reading.errors().size());
    assertTrue(reading.errors().get(0).message().startsWith("§ 1.1 stands twice"));
  }

  @Test
  void tellsTheFirstHundredErrors() {
    Reading<LawPart> reading = reading(xml("", SECTION + "<P>a</P>".repeat(1000)));
    assertEquals(101, reading.errors().size());
    assertEquals("further errors are not listed", reading.errors().get(100).message());
  }

  /** The whole title has some 70 MB: its parts are named without parsing it. */
  @Test
  void namesThePartsOfAWholeTitle_howeverLarge() {
    String large =
        "<ECFR><DIV5 N=\"1\"><!--"
            + "x".repeat(40 * 1024 * 1024)
            + "--></DIV5>"
            + "<DIV5 TYPE=\"PART\" N='61'/>".repeat(14)
            + "</ECFR>";
    Reading<LawPart> reading = reading(large);
    assertEquals("ING_SEVERAL_CORPORA", reading.errors().get(0).errorCode());
    String message = reading.errors().get(0).message();
    assertTrue(message.contains("15 parts (1, 61, 61,"), message);
    assertTrue(message.contains(", …); give one"), message);
  }

  private static boolean recognises(String start) {
    return EcfrFile.recognises(new CorpusFile("law.xml", start.getBytes(StandardCharsets.UTF_8)));
  }

  private static String xml(String attributes, String content) {
    return "<DIV5 N=\"1\" " + attributes + "><HEAD>PART 1—DEFINITIONS</HEAD>" + content + "</DIV5>";
  }
}
