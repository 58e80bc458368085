package online.ucca.triumvirate.adapter.tga.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.qualification.GridUnit;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationText;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.api.Test;

/** A qualification from the service's documents; what it holds was counted by eye. */
class RestQualificationTest {
  private static final RestQualificationFormat FORMAT = new RestQualificationFormat();

  private static List<CorpusFile> files() {
    return RestFixture.files(
        "rest-qualification-whole",
        "component.json",
        "release.json",
        "bundle-b-40.json",
        "unitgrid.json");
  }

  private static QualificationText text() {
    return RestQualificationReader.read(RestCorpus.of(files()), new ReadingNotes());
  }

  @Test
  void readsItsFields() {
    QualificationText text = text();
    assertEquals("HARB20124_R1", FORMAT.corpusId(files()).orElseThrow());
    assertEquals(Qualification.Kind.QUALIFICATION, text.kind());
    assertEquals("521", text.levelCode());
    assertEquals("2024-03-02", text.identity().releaseDate());
    assertEquals("HARB20118", text.related().get(0).code());
    assertFalse(text.related().get(0).successor());
    assertEquals(
        List.of(
            "Modification history",
            "Qualification description",
            "Entry requirements",
            "Packaging rules"),
        text.sections().stream().map(section -> section.title()).toList());
  }

  @Test
  void readsTheUnitGrid_coreAndElective() {
    assertEquals(
        List.of(
            "HARBQUA201 true",
            "HARBQUA204 true",
            "HARBLIN301 false",
            "HARBLIN302 false",
            "HARBCAR301 false"),
        text().units().stream().map(unit -> unit.code() + " " + unit.essential()).toList());
  }

  @Test
  void readsToAQualification_whoseRulesAreItsText() {
    Reading<Qualification> reading = FORMAT.read(files());
    Qualification qualification = reading.subject();
    if (qualification == null) {
      throw new AssertionError(reading.errors());
    }
    assertEquals(
        List.of(4, 2, 2),
        Arrays.asList(
            qualification.packaging().total(),
            qualification.packaging().core(),
            qualification.packaging().elective()));
    assertEquals(5, qualification.units().size());
    assertTrue(
        reading.passages().stream()
            .anyMatch(passage -> passage.text().equals("core 2, elective 2 (units)")));
    assertTrue(
        reading.unmapped().stream()
            .anyMatch(one -> one.sourceElement().endsWith("/unitgrid/1/hasPreRequisites")));
  }

  @Test
  void isToldFromAUnit_byWhatTheServiceCallsIt() {
    CorpusFile component = files().get(0);
    assertTrue(FORMAT.recognises(component));
    assertFalse(new RestUnitFormat().recognises(component));
    assertFalse(FORMAT.recognises(RestFixture.file("component.json")));
    assertTrue(new RestUnitFormat().recognises(RestFixture.file("component.json")));
    for (String type : List.of("skillSet", "Skill set", "accreditedCourse")) {
      assertTrue(
          FORMAT.recognises(
              RestFixture.changed(
                  component, "\"type\": \"qualification\"", "\"type\": \"" + type + "\"")),
          type);
    }
  }

  /** A list cannot be made to say more than a list. */
  @Test
  void refusesAGridThatIsNone() {
    for (String grid :
        List.of(
            "[{\"isEssential\": true}], \"more\": [1]",
            "[{\"isEssential\": true}], \"unitgrid\": []",
            "[{\"isEssential\": true}",
            "[{\"isEssential\": true}]}")) {
      CorpusFile file = new CorpusFile("unitgrid.json", grid.getBytes(StandardCharsets.UTF_8));
      assertTrue(UnitGrid.recognises(file), grid);
      assertThrows(Refusal.class, () -> UnitGrid.read(file, new ReadingNotes()), grid);
    }
  }

  @Test
  void reportsRowsWithoutACode() {
    CorpusFile grid =
        new CorpusFile(
            "unitgrid.json",
            "[{\"title\": \"X\", \"isEssential\": \"True\"}, 7]".getBytes(StandardCharsets.UTF_8));
    ReadingNotes notes = new ReadingNotes();
    List<GridUnit> units = UnitGrid.read(grid, notes);
    assertEquals(true, units.get(0).essential());
    assertEquals(
        List.of("TRN_WRONG_TYPE", "TRN_MISSING_MEMBER"),
        notes.reading(() -> units).errors().stream().map(one -> one.errorCode()).toList());
  }
}
