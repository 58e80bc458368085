package online.ucca.triumvirate.adapter.tga.authorit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsReaderTest {
  private final ReadingNotes notes = new ReadingNotes();

  @Test
  void readsLinesAsParagraphsAndElementsAsATable() {
    UnitText unit = read(fixture());
    assertEquals("HARTIE102A_R1", unit.identity().corpusId());
    assertEquals("Tie up a vessel", unit.identity().title());
    assertEquals("HAR", unit.identity().trainingPackage());
    assertEquals(8, section(unit, "Required Skills and Knowledge").blocks().size() - 1);
    assertEquals(
        "/topics/Range Statement, line 5",
        section(unit, "Range Statement").blocks().get(4).place());
    var table =
        assertInstanceOf(
            Block.Table.class, section(unit, "Elements and Performance Criteria").blocks().get(0));
    assertEquals(List.of(2, 3), criteria(table));
    assertTrue(table.words().contains("adjusted to thetide."));
    assertEquals(
        "/topics/Elements and Performance Criteria/1/performance_criteria/2",
        table.grid().rows().get(1).cells().get(1).blocks().get(2).place());
    assertFalse(notes.hasErrors());
  }

  @Test
  void recognisesTheFormat_damagedOrWhole() {
    assertTrue(new TopicsFormat().recognises(file(fixture())));
    String cut = fixture().substring(0, 1_200);
    assertTrue(new TopicsFormat().recognises(file(cut)));
    Refusal refusal = assertThrows(Refusal.class, () -> TopicsFormat.document(files(cut)));
    assertTrue(refusal.code().startsWith("JSN_"));
    assertFalse(new TopicsFormat().recognises(file("{\"code\": \"A\", \"elements\": []}")));
    assertFalse(new TopicsFormat().recognises(file("topics TpcmsObjectType")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          TRN_BAD_CODE,    /Code,          "Code": "HARTIE102A",        "Code": "HAR TIE"
          TRN_EMPTY_TEXT,  /Title,         "Title": "Tie up a vessel",  "Title": " "
          TRN_BAD_RELEASE, /ReleaseNumber, "ReleaseNumber": "1",        "ReleaseNumber": "one"
          TRN_WRONG_TYPE,  /topics,        "topics": {,                 "x": {
          TRN_WRONG_TYPE,  /topics/Pre-Requisites, "Pre-Requisites": "", "Pre-Requisites": 4
          """)
  void notesWhatIsWrong(String code, String place, String good, String bad) {
    assertTrue(fixture().contains(good));
    read(fixture().replace("\"ReleaseName\": \"Release 1\"", "\"y\": \"\"").replace(good, bad));
    var errors = notes.reading(() -> "").errors();
    assertEquals(1, errors.size(), errors::toString);
    assertEquals(code, errors.get(0).errorCode());
    assertEquals(place, errors.get(0).sourceElement());
    assertNull(notes.reading(() -> "").subject());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          TRN_EMPTY_TEXT     | "Vessel is made fast." | ""
          TRN_EMPTY_TEXT     | "Vessel is made fast." | 7
          TRN_EMPTY_TEXT     | "element": "Tie up"    | "element": ""
          TRN_UNKNOWN_MEMBER | "element": "Tie up"    | "element": "Tie up", "note": "x"
          """,
      delimiter = '|')
  void notesWhatIsWrongWithElements(String code, String good, String bad) {
    read(fixture().replace(good, bad));
    var errors = notes.reading(() -> "").errors();
    assertEquals(code, errors.get(0).errorCode());
    assertTrue(
        Optional.ofNullable(errors.get(0).sourceElement())
            .orElse("")
            .startsWith("/topics/Elements and Performance Criteria/1"));
  }

  /** Counted by eye in the file. */
  @Test
  void readsTheRegistersUnitWithoutLoss() throws IOException {
    Path source =
        Path.of(System.getProperty("triumvirate.root", "."))
            .toAbsolutePath()
            .normalize()
            .resolve("../shared/corpus/au-vet/authorit/ACMACR403A_R1.from-authorit-xml.json");
    Assumptions.assumeTrue(Files.exists(source), "../shared is not here");
    UnitText unit = read(Files.readString(source));
    assertEquals("ACMACR403A_R1", unit.identity().corpusId());
    assertEquals(20, unit.sections().size());
    var table = (Block.Table) section(unit, "Elements and Performance Criteria").blocks().get(0);
    assertEquals(List.of(6, 6, 6), criteria(table));
    assertEquals(2 + 1 + 11 + 1 + 14, lines(unit, "Required Skills and Knowledge"));
    assertEquals(2 + 1 + 2 + 7 + 1 + 1 + 2 + 1 + 2 + 7 + 1 + 1 + 1, lines(unit, "Evidence Guide"));
    assertEquals(9, words(unit, "Range Statement").filter(line -> isLead(line)).count());
    assertTrue(notes.reading(() -> "").warnings().isEmpty());
    assertFalse(notes.hasErrors());
  }

  private static boolean isLead(String line) {
    return line.matches("(when working with animals )?may (include|consider):|requires:|to be .*:");
  }

  private static java.util.stream.Stream<String> words(UnitText unit, String title) {
    return section(unit, title).blocks().stream().map(Block::words);
  }

  private static int lines(UnitText unit, String title) {
    return section(unit, title).blocks().size();
  }

  private static List<Integer> criteria(Block.Table table) {
    return table.grid().rows().stream().map(row -> row.cells().get(1).blocks().size()).toList();
  }

  private static SourceSection section(UnitText unit, String title) {
    return unit.sections().stream()
        .filter(section -> section.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private UnitText read(String json) {
    return new TopicsReader(TopicsFormat.document(files(json)), notes).read();
  }

  private static String fixture() {
    try (InputStream in =
        Objects.requireNonNull(
            TopicsReaderTest.class.getResourceAsStream("HARTIE102A_R1.topics.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<CorpusFile> files(String json) {
    return List.of(file(json));
  }

  private static CorpusFile file(String json) {
    return new CorpusFile("topics.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
