package online.ucca.triumvirate.adapter.tga.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.tga.product.Classification;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationText;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record says beside its sections. */
class ExportProductTest {
  private static final String HEADER =
      "National Code,National Title,NRT Type,Superseded by,Is Equivalent,Supersedes,Is Equivalent,"
          + "Latest Release Number,Latest Release Date,ASCED6 Code,ASCED6 Name,Pre-requisite,"
          + "Elements and Performance Criteria,Colour\r\n";
  private static final String GOOD =
      "SAM1,Moor,Unit of competency,SAM2;SAM3,True;False,SAM0,False,2,19/05/2011,040305,Rope,False,"
          + "1. Moor.   1.1. A is done.,blue\r\n";

  @Test
  void readsEachEquivalenceBesideItsOwnList() {
    UnitText unit = UnitCsvReader.read(row(GOOD), new ReadingNotes());
    assertEquals(
        "SAM2 true true, SAM3 true false, SAM0 false false",
        unit.related().stream()
            .map(one -> one.code() + " " + one.successor() + " " + one.equivalent())
            .collect(Collectors.joining(", ")));
    assertEquals("R2", unit.identity().release());
    assertEquals("2011-05-19", unit.identity().releaseDate());
    assertEquals(
        List.of(new Classification("ASCED6", "040305", "Rope", "ASCED6 Code")),
        unit.classifications());
  }

  @Test
  void recordsEveryValueOfTheRecordOnce() {
    ReadingNotes notes = new ReadingNotes();
    UnitText unit = UnitCsvReader.read(row(GOOD), notes);
    List<String> texts =
        notes.reading(() -> unit).passages().stream().map(Passage::text).sorted().toList();
    assertEquals(
        List.of(
            "040305",
            "19/05/2011",
            "2",
            "False",
            "False",
            "False",
            "Moor",
            "Rope",
            "SAM0",
            "SAM1",
            "SAM2",
            "SAM3",
            "True",
            "Unit of competency",
            "blue"),
        texts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "True;False|True|TRN_UNEQUAL_LISTS",
        "True;False|True;perhaps|TRN_WRONG_TYPE",
        "True;False|True;|TRN_EMPTY_TEXT",
        "SAM2;SAM3|SAM2;S M|TRN_BAD_CODE",
        "SAM1,Moor|S M,Moor|TRN_BAD_CODE",
        ",2,19|,two,19|TRN_BAD_RELEASE",
        "19/05/2011|31/02/2011|TRN_WRONG_TYPE",
        "Unit of competency|Qualification|TRN_WRONG_TYPE",
        ",Moor,|,,|TRN_EMPTY_TEXT",
        "1. Moor.   1.1. A is done.||TRN_NO_ELEMENTS",
      })
  void refusesARecordThatContradictsItself(String good, String bad, String code) {
    ReadingNotes notes = new ReadingNotes();
    UnitCsvReader.read(row(GOOD.replace(good, bad == null ? "" : bad)), notes);
    assertEquals(List.of(code), notes.failed().errors().stream().map(Finding::errorCode).toList());
  }

  @Test
  void warnsOfAPrerequisiteThatTheExportDoesNotName() {
    ReadingNotes notes = new ReadingNotes();
    UnitText unit = UnitCsvReader.read(row(GOOD.replace("Rope,False", "Rope,True")), notes);
    assertEquals(
        List.of("TRN_SECTION_NOT_IN_SOURCE"),
        notes.reading(() -> unit).warnings().stream().map(Finding::errorCode).toList());
  }

  @Test
  void refusesAHeaderThatCouldBeMisread_andARecordOfAnotherLength() {
    for (String header :
        List.of(
            HEADER.replace("Superseded by,Is Equivalent", "Is Equivalent,Superseded by"),
            HEADER.replace("Colour", "National Title"),
            HEADER.replace("NRT Type", "Kind"))) {
      assertEquals(
          "ING_UNREADABLE",
          assertThrows(Refusal.class, () -> ExportRow.of(bytes(header + GOOD))).code());
    }
    assertThrows(Refusal.class, () -> row(GOOD.replace(",blue", "")));
    assertThrows(Refusal.class, () -> row(""));
    assertEquals("ING_SEVERAL_CORPORA", assertThrows(Refusal.class, () -> row(GOOD + GOOD)).code());
  }

  @Test
  void readsEveryQualificationOfTheRealExport() throws IOException {
    byte[] export = Files.readAllBytes(RegisterExport.file("csv/Qualifications_CPC08.csv"));
    List<CorpusFile> parts = CsvExports.corpora(new CorpusFile("q.csv", export)).toList();
    assertEquals(43, parts.size());
    int successors = 0;
    int levels = 0;
    for (CorpusFile part : parts) {
      ReadingNotes notes = new ReadingNotes();
      QualificationText text = QualificationCsvReader.read(ExportRow.of(part.bytes()), notes);
      assertEquals(List.of(), notes.reading(() -> text).errors(), part.name());
      assertEquals(Qualification.Kind.QUALIFICATION, text.kind());
      successors += text.related().stream().anyMatch(one -> one.successor()) ? 1 : 0;
      levels += "514".equals(text.levelCode()) ? 1 : 0;
    }
    assertEquals(43, successors);
    assertEquals(25, levels, "Certificate III, counted in the file");
  }

  @Test
  void readsTheRealExportsListsInParallel() throws IOException {
    byte[] export = Files.readAllBytes(RegisterExport.file("csv/UnitsOfCompetency_CPC08.csv"));
    ReadingNotes notes = new ReadingNotes();
    UnitText unit =
        CsvExports.corpora(new CorpusFile("u.csv", export))
            .filter(part -> part.name().equals("u.csv#CPCCBC4001A"))
            .map(part -> UnitCsvReader.read(ExportRow.of(part.bytes()), notes))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("CPCCBC4053", "CPCCBC4001"),
        unit.related().stream().map(one -> one.code()).toList());
    assertTrue(unit.related().stream().noneMatch(one -> one.equivalent()));
  }

  private static ExportRow row(String record) {
    return ExportRow.of(bytes(HEADER + record));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
