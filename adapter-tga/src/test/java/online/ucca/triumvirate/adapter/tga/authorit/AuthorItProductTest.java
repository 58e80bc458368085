package online.ucca.triumvirate.adapter.tga.authorit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationText;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.adapter.tga.section.UnitText;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorItProductTest {
  private static final String COMPLETE = "HARBMOR201_Complete_R2.xml";
  private static final String UNIT = "HARBMOR201_R2.xml";
  private static final String ASSESSMENT = "HARBMOR201_AssessmentRequirements_R2.xml";

  private final ReadingNotes notes = new ReadingNotes();

  @Test
  void readsTopicsInTheOrderOfTheBooks_notOfTheFile() {
    UnitText unit = unit(text(COMPLETE));
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
  }

  @Test
  void keepsTopicsThatNoBookLists() {
    UnitText unit = unit(text(COMPLETE).replace("<Node id=\"204\"/>", ""));
    assertEquals(10, unit.sections().size());
    assertEquals("Assessment Conditions", unit.sections().get(9).place());
  }

  @Test
  void readsOneBookWithoutParts_asTitlesAlone() {
    assertEquals("", unit(text(UNIT)).sections().get(0).part());
  }

  @Test
  void setsTemplatesAndOtherObjectsAside_andSaysSo() {
    unit(text(COMPLETE));
    List<String> rules =
        notes.reading(() -> "").decisions().stream().map(decision -> decision.rule()).toList();
    assertTrue(rules.get(0).contains("{Book=1, Topic=1}"), rules::toString);
    assertTrue(rules.get(1).contains("{Style=1}"), rules::toString);
    assertEquals(2, rules.size());
  }

  @Test
  void saysWhichVariablesHaveNoPlace() {
    unit(text(COMPLETE));
    List<String> places =
        notes.reading(() -> "").unmapped().stream()
            .map(element -> element.sourceElement())
            .toList();
    assertEquals(
        List.of(
            "variable Currency",
            "variable ResponsibleTrainingPackageDeveloper",
            "variable StatusComponent",
            "variable StatusRelease",
            "variable UsageRecommendation"),
        places);
  }

  @Test
  void takesThePrintedHeadingBeforeTheDescription() {
    String file = text(UNIT);
    String heading = "<PrintHeading>Application</PrintHeading>";
    assertEquals(
        "Application of the unit",
        unit(file.replace(heading, "<PrintHeading>Application of the unit</PrintHeading>"))
            .sections()
            .get(1)
            .title());
    assertEquals(
        "Application", unit(file.replace(heading, "<PrintHeading/>")).sections().get(1).title());
  }

  @Test
  void readsUtf16WithItsMark() {
    String file = text(COMPLETE).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
    CorpusFile utf16 = new CorpusFile("u.xml", file.getBytes(StandardCharsets.UTF_16LE));
    assertTrue(new AuthorItUnitFormat().recognises(utf16));
    assertEquals("HARBMOR201_R2", new AuthorItUnitFormat().corpusId(List.of(utf16)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "TRN_BAD_CODE, <Value>HARBMOR201</Value>, <Value>HAR BMOR</Value>",
    "TRN_EMPTY_TEXT, <Value>Moor a vessel at a berth</Value>, <Value/>",
    "TRN_BAD_RELEASE, <Value>2</Value>, <Value>two</Value>"
  })
  void notesWhatIsWrong(String code, String good, String bad) {
    unit(text(UNIT).replace("<Value>Release 2</Value>", "<Value/>").replace(good, bad));
    var errors = notes.reading(() -> "").errors();
    assertEquals(1, errors.size());
    assertEquals(code, errors.get(0).errorCode());
  }

  @ParameterizedTest
  @CsvSource({
    "ING_NOT_A_UNIT, '<IsTemplate>false</IsTemplate><Type>Book', '<IsTemplate>true</IsTemplate><Type>Book'",
    "ING_NOT_A_UNIT, '<Value>UnitOfCompetency', '<Value>AssessmentRequirements'",
    "ING_UNREADABLE, http://www.authorit.com/xml/authorit, http://www.authorit.com/xml/other",
    "ING_UNREADABLE, </Objects>, ''"
  })
  void refusesWhatIsNoUnit(String code, String good, String bad) {
    String file = text(UNIT);
    assertTrue(file.contains(good));
    assertEquals(code, refusal(file.replace(good, bad)).code());
  }

  @Test
  void refusesAssessmentRequirementsByThemselves() {
    Refusal refusal = refusal(text(ASSESSMENT));
    assertEquals("ING_NOT_A_UNIT", refusal.code());
    assertTrue(refusal.findings().get(0).message().contains("beside"));
  }

  @ParameterizedTest
  @CsvSource({"HARBMOR201<, HARBMOR202<", "<Value>2<, <Value>3<"})
  void refusesAssessmentRequirementsOfAnotherUnit(String good, String bad) {
    Refusal refusal = refusal(text(UNIT), text(ASSESSMENT).replace(good, bad));
    assertEquals("ING_UNSUPPORTED_CORPUS", refusal.code());
  }

  @Test
  void refusesTwoUnits() {
    assertEquals("ING_UNSUPPORTED_CORPUS", refusal(text(UNIT), text(UNIT)).code());
  }

  @Test
  void handsAQualificationOverAsItsSections() {
    CorpusFile file = files(text("HAR20124_R2.xml")).get(0);
    assertFalse(new AuthorItUnitFormat().recognises(file));
    assertEquals(AuthorItKind.QUALIFICATION, AuthorItKind.of(file));
    QualificationText qualification = AuthorItQualificationFormat.text(List.of(file), notes);
    assertEquals("HAR20124_R2", qualification.identity().corpusId());
    assertEquals(Qualification.Kind.QUALIFICATION, qualification.kind());
    List<Block> packaging = qualification.sections().get(1).blocks();
    assertEquals(11, packaging.size());
    assertInstanceOf(Block.Table.class, packaging.get(10));
    assertTrue(qualification.units().isEmpty());
  }

  private UnitText unit(String... contents) {
    return AuthorItUnitFormat.text(files(contents), notes);
  }

  private static Refusal refusal(String... contents) {
    return assertThrows(Refusal.class, () -> AuthorItProduct.read(files(contents)));
  }

  private static List<CorpusFile> files(String... contents) {
    return Stream.of(contents)
        .map(
            content ->
                new CorpusFile(
                    "file" + Arrays.hashCode(content.toCharArray()) + ".xml",
                    content.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(AuthorItProductTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
