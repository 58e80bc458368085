package online.ucca.triumvirate.adapter.tga.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.Run;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxUnitTest {
  private static final String PROPERTIES =
      "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "custom-properties\"><property name=\"Code\"><lpwstr>%s</lpwstr></property>"
          + "<property name=\"Title\"><lpwstr>Moor a vessel</lpwstr></property>"
          + "<property name=\"ReleaseNumber\"><lpwstr>2</lpwstr></property></Properties>";

  private final ReadingNotes notes = new ReadingNotes();

  @Test
  void dividesTheDocumentByItsHeadings() {
    UnitText unit = DocxUnit.read(DocxFixture.unit().bytes(), notes);
    assertEquals("HARBMOR201_R2", unit.identity().corpusId());
    assertEquals("Moor a vessel at a berth", unit.identity().title());
    assertEquals(
        List.of(
            "Unit of competency, Modification History",
            "Unit of competency, Application",
            "Unit of competency, Pre-requisite Unit",
            "Unit of competency, Unit Sector",
            "Unit of competency, Elements and Performance Criteria",
            "Unit of competency, Foundation Skills",
            "Assessment requirements, Modification History",
            "Assessment requirements, Performance Evidence",
            "Assessment requirements, Knowledge Evidence",
            "Assessment requirements, Assessment Conditions"),
        unit.sections().stream().map(SourceSection::place).toList());
    assertTrue(reading().unmapped().isEmpty());
  }

  @Test
  void joinsCellsThatContinueTheOneAbove() {
    var unit = DocxUnit.read(DocxFixture.unit().bytes(), notes);
    var table = assertInstanceOf(Block.Table.class, unit.sections().get(4).blocks().get(0));
    assertEquals(2, table.grid().rows().get(2).cells().get(0).height());
    assertEquals(1, table.grid().rows().get(3).cells().get(0).column());
    assertTrue(table.grid().rows().get(0).heading());
  }

  @Test
  void readsSpansAcrossColumnsAndEmptyOnesBeforeARow() {
    var table =
        assertInstanceOf(
            Block.Table.class,
            blocks(
                    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc>"
                        + "<w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/>"
                        + "</w:trPr><w:tc>"
                        + run("x")
                        + "</w:tc></w:tr></w:tbl>")
                .get(0));
    assertEquals(3, table.grid().columns());
    assertEquals(1, table.grid().rows().get(1).cells().get(1).column());
  }

  @Test
  void keepsTextThatACellBelowAddsToTheOneAbove() {
    String row = "<w:tr><w:tc><w:tcPr><w:vMerge%s/></w:tcPr>%s</w:tc></w:tr>";
    List<Block> blocks =
        blocks(
            "<w:tbl>"
                + String.format(row, " w:val=\"restart\"", run("above"))
                + String.format(row, "", run("below"))
                + "</w:tbl>");
    assertEquals("above below", blocks.get(0).words());
    assertEquals(1, reading().decisions().size());
  }

  @Test
  void readsOnlyTheResultsOfFields_evenAcrossParagraphs() {
    assertEquals(
        List.of("before", "shown after"),
        words(
            blocks(
                "<w:p><w:r><w:t>before</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:t>code</w:t></w:r>"
                    + "</w:p><w:p><w:r><w:t>more code</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>shown</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> after</w:t></w:r>"
                    + "</w:p>")));
  }

  @Test
  void readsInsertionsAndLeavesDeletionsOut_andSaysSo() {
    assertEquals(
        List.of("kept new"),
        words(
            blocks(
                "<w:p><w:r><w:t>kept </w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r>"
                    + "</w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
                    + "<w:del><w:p><w:r><w:delText>lost</w:delText></w:r></w:p></w:del>")));
    List<String> rules = reading().decisions().stream().map(d -> d.rule()).toList();
    assertTrue(rules.toString().contains("'gone'"));
    assertTrue(rules.toString().contains("'lost'"));
    assertEquals(3, rules.size());
  }

  @Test
  void looksIntoContentControlsLinksAndAlternatives() {
    assertEquals(
        List.of("a b c d", "e"),
        words(
            blocks(
                "<w:p><w:sdt><w:sdtContent><w:r><w:t>a </w:t></w:r></w:sdtContent></w:sdt>"
                    + "<w:hyperlink><w:r><w:t>b </w:t></w:r></w:hyperlink>"
                    + "<w:fldSimple w:instr=\"X\"><w:r><w:t>c </w:t></w:r></w:fldSimple>"
                    + "<mc:AlternateContent><mc:Choice><w:r><w:t>d</w:t></w:r></mc:Choice>"
                    + "<mc:Fallback><w:r><w:t>d</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
                    + "<w:sdt><w:sdtContent>"
                    + run("e")
                    + "</w:sdtContent></w:sdt>")));
  }

  @Test
  void marksWhatIsSetApart() {
    var block =
        (Block.Paragraph)
            blocks(
                    "<w:p><w:r><w:rPr><w:rStyle w:val=\"RangeTerm\"/></w:rPr><w:t>Term</w:t></w:r>"
                        + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>is</w:t></w:r>"
                        + "<w:r><w:rPr><w:i/></w:rPr><w:t> so</w:t></w:r></w:p>")
                .get(0);
    StyledText text = block.text();
    assertEquals(List.of("Term|is"), text.seams());
    assertEquals(
        List.of(Run.Style.MARKED, Run.Style.PLAIN, Run.Style.MARKED),
        text.runs().stream().map(Run::style).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'<w:pStyle w:val=\"ListBullet\"/>', 1",
    "'<w:pStyle w:val=\"ListBullet2\"/>', 2",
    "'<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr>', 3",
    "'<w:numPr><w:numId w:val=\"3\"/></w:numPr>', 1",
    "'<w:numPr><w:numId w:val=\"99\"/></w:numPr>', 1",
    "'<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>', 0",
    "'<w:pStyle w:val=\"ListBullet\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>', 0",
    "'', 0"
  })
  void tellsTheLevelOfAListItem(String properties, int level) {
    Block block =
        blocks("<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>x</w:t></w:r></w:p>").get(0);
    assertEquals(level, block instanceof Block.ListItem item ? item.level() : 0);
  }

  @Test
  void saysThatAutomaticNumbersAreNotRead() {
    blocks(
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>");
    assertEquals(1, reading().decisions().size());
  }

  @ParameterizedTest
  @CsvSource({
    "'<w:p><w:r><w:drawing/></w:r></w:p>', ''",
    "'<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:pict>"
        + "</w:r></w:p>', box",
    "'<w:altChunk/>', ''",
    "'<w:p><w:oMath><w:r><w:t>1</w:t></w:r></w:oMath></w:p>', '1'"
  })
  void saysWhatCannotBeRead(String body, String words) {
    var unreadable = assertInstanceOf(Block.Unreadable.class, blocks(body).get(0));
    assertEquals(words, unreadable.words());
  }

  @Test
  void reportsTextBesideTheBody() {
    String note = "<w:footnotes xmlns:w=\"urn:w\"><w:footnote>" + run("a note") + "</w:footnote>";
    DocxUnit.read(
        DocxFixture.unit()
            .related("footnotes", "footnotes.xml", note + "</w:footnotes>")
            .related(
                "footer", "footer1.xml", "<w:ftr xmlns:w=\"urn:w\">" + run("Page") + "</w:ftr>")
            .bytes(),
        notes);
    assertEquals(
        List.of("a note", "Page"),
        reading().passages().stream()
            .filter(passage -> passage.fate() == Passage.Fate.UNMAPPED)
            .map(Passage::text)
            .toList());
  }

  @Test
  void reportsHiddenTextAndSymbols() {
    assertEquals(
        List.of("seen"),
        words(
            blocks(
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>seen</w:t>"
                    + "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r></w:p>")));
    assertEquals(2, reading().unmapped().size());
  }

  @Test
  void takesCodeTitleAndReleaseFromTheProperties_whenTheTextHasNone() {
    UnitText unit = DocxUnit.read(untitled("HARBMOR201"), notes);
    assertEquals("HARBMOR201_R2", unit.identity().corpusId());
    assertEquals("Moor a vessel", unit.identity().title());
  }

  @Test
  void refusesToChoose_whenPropertiesAndTextDiffer() {
    DocxUnit.read(
        withProperties(DocxFixture.unit(), String.format(PROPERTIES, "HARBMOR999")).bytes(), notes);
    assertEquals("TRN_BAD_CODE", reading().errors().get(0).errorCode());
  }

  @ParameterizedTest
  @CsvSource({"TRN_BAD_CODE, HARBMOR201 Moor, Moor", "TRN_BAD_RELEASE, Release: 2, Release two"})
  void notesWhatTheTitleBlockLacks(String code, String good, String bad) {
    DocxUnit.read(
        DocxFixture.of(DocxFixture.resource("document.xml").replace(good, bad)).bytes(), notes);
    assertTrue(reading().errors().stream().anyMatch(error -> error.errorCode().equals(code)));
  }

  @Test
  void refusesADocumentWithoutHeadings() {
    String document = DocxFixture.resource("document.xml").replaceAll("Heading[12]", "Normal");
    Refusal refusal =
        assertThrows(Refusal.class, () -> DocxUnit.read(DocxFixture.of(document).bytes(), notes));
    assertEquals("ING_NOT_A_UNIT", refusal.code());
  }

  @Test
  void readsAParagraphOfVeryManyRunsInAMoment() {
    String run = "<w:r><w:t>" + "word ".repeat(60) + "</w:t></w:r>";
    List<Block> blocks =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> blocks("<w:p>" + run.repeat(60_000) + "</w:p>"));
    assertEquals(60_000 * 300 - 1, blocks.get(0).words().length());
  }

  private static byte[] untitled(String code) {
    String document =
        DocxFixture.resource("document.xml")
            .replace("HARBMOR201 Moor a vessel at a berth", "Moor a vessel")
            .replace("Release: 2", "");
    return withProperties(DocxFixture.of(document), String.format(PROPERTIES, code)).bytes();
  }

  private static DocxFixture withProperties(DocxFixture fixture, String properties) {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return fixture
        .with("docProps/custom.xml", properties)
        .with(
            "_rels/.rels",
            "<Relationships><Relationship Type=\""
                + type
                + "officeDocument\" Target=\"/word/document.xml\"/><Relationship Type=\""
                + type
                + "custom-properties\" Target=\"docProps/custom.xml\"/></Relationships>");
  }

  private List<Block> blocks(String body) {
    return DocxUnit.read(DocxFixture.withBody(body).bytes(), notes).sections().get(0).blocks();
  }

  private Reading<String> reading() {
    return notes.reading(() -> "");
  }

  private static List<String> words(List<Block> blocks) {
    return blocks.stream().map(Block::words).toList();
  }

  private static String run(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
