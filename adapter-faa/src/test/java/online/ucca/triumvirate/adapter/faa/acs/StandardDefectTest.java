package online.ucca.triumvirate.adapter.faa.acs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandardDefectTest {
  private static final String K1A = "{\"code\": \"PA.IV.A.K1a\", \"content\": \"a. Wind\"},";
  private static final String K1B =
      "{\"code\": \"PA.IV.A.K1b\", \"content\": \"b. Density altitude\"}";

  @Test
  void readsAStandardOfAnotherCertificate() {
    Reading<CertificationStandard> reading = SketchOfStandard.whole();
    assertEquals(List.of(), reading.errors());
    assertEquals(List.of(), reading.warnings());
    Task first = tasks(reading).get(0);
    assertEquals("PA.IV.A", first.codePrefix());
    assertEquals("Wind", first.elements().get(1).text());
    assertEquals(List.of("VY, -0/+5 knots"), first.elements().get(4).tolerances());
    assertEquals(List.of("within 10° of the heading"), first.elements().get(5).tolerances());
    Task water = tasks(reading).get(1);
    assertEquals(List.of("ASES", "AMES"), water.elements().get(0).classes(), "the task's");
    assertEquals(List.of("ASES"), water.elements().get(1).classes(), "its own");
  }

  private static List<Task> tasks(Reading<CertificationStandard> reading) {
    return Objects.requireNonNull(reading.subject()).areas().get(0).tasks();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "PA.IV.A.K1\"", "PA.IV.A.K1x\"", ErrorCode.TRN_BROKEN_NUMBERING, "knowledge/0"),
        Arguments.of("PA.IV.A.K1\"", "PA.IV.A.K2\"", ErrorCode.TRN_BROKEN_NUMBERING, "knowledge/1"),
        Arguments.of(
            "PA.IV.A.K1a", "PA.IV.A.K1b", ErrorCode.TRN_DUPLICATE_CRITERION, "knowledge/2"),
        Arguments.of(K1A, K1B + ",", ErrorCode.TRN_DUPLICATE_CRITERION, "knowledge/2"),
        Arguments.of("PA.IV.A.S2", "PA.IV.A.S0", ErrorCode.TRN_BROKEN_NUMBERING, "skills/1"),
        Arguments.of(
            "PA.IV.A.R1", "PA.V.A.R1", ErrorCode.TRN_MISPLACED_CRITERION, "risk_management/0"),
        Arguments.of(
            "PA.IV.A.R1", "PA.IV.B.R1", ErrorCode.TRN_MISPLACED_CRITERION, "risk_management/0"),
        Arguments.of(
            "PA.IV.A.R1", "FI.IV.A.R1", ErrorCode.TRN_BROKEN_NUMBERING, "risk_management/0"),
        Arguments.of("PA.IV.A.R1", "PA-IV-A-R1", ErrorCode.TRN_BAD_CODE, "risk_management/0"),
        Arguments.of("a. Wind", "c. Wind", ErrorCode.TRN_BROKEN_NUMBERING, "knowledge/1"),
        Arguments.of(
            "\"letter\": \"B\"", "\"letter\": \"A\"", ErrorCode.TRN_DUPLICATE_ELEMENT, "tasks/1"),
        Arguments.of("\"letter\": \"B\"", "\"letter\": \"2\"", ErrorCode.TRN_BAD_CODE, "tasks/1"),
        Arguments.of(
            "\"number\": \"IV\"", "\"number\": \"4\"", ErrorCode.TRN_BAD_CODE, "areas/0/number"),
        Arguments.of("FAA-S-ACS-6C", "ACS six", ErrorCode.TRN_BAD_CODE, "document_number"),
        Arguments.of("\"date\"", "\"day\"", ErrorCode.TRN_UNKNOWN_MEMBER, "/day"),
        Arguments.of("\"date\"", "\"day\"", ErrorCode.TRN_MISSING_MEMBER, "/date"),
        Arguments.of(
            "\"content\": \"Waves.\"", "\"content\": 7", ErrorCode.TRN_WRONG_TYPE, "content"),
        Arguments.of(
            "\"name\": \"Normal Takeoff and Climb\"",
            "\"name\": \" \"",
            ErrorCode.TRN_EMPTY_TEXT,
            "name"),
        Arguments.of(
            "\"The evaluator selects the runway.\"", "\"\"", ErrorCode.TRN_EMPTY_TEXT, "notes/0"),
        Arguments.of("\"areas\": [", "\"x\": [], \"areas\": [", ErrorCode.TRN_UNKNOWN_MEMBER, "/x"),
        Arguments.of(
            "\"date\": \"November 2023\",",
            "\"date\": \"November 2023\", \"version_info\": {\"acs_revision\": \"June 2018\"},",
            ErrorCode.TRN_BAD_RELEASE,
            "acs_revision"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWithCodeAndPlace(String old, String replacement, ErrorCode code, String place) {
    Reading<CertificationStandard> reading = SketchOfStandard.with(old, replacement);
    assertNull(reading.subject());
    assertTrue(
        reading.errors().stream()
            .anyMatch(
                one ->
                    one.hasCode(code)
                        && Objects.requireNonNull(one.sourceElement()).contains(place)),
        reading.errors().toString());
    assertEquals(
        List.of(),
        reading.errors().stream()
            .map(Finding::sourceElement)
            .filter(one -> !String.valueOf(one).startsWith("sketch.json#/"))
            .toList());
  }

  @Test
  void refusesAStandardWithoutTasksOrElements() {
    assertCode(
        ErrorCode.TRN_NO_ELEMENTS,
        StandardFile.read(
            SketchOfStandard.file(
                "{\"document_number\":\"FAA-S-ACS-6\",\"title\":\"T\",\"date\":\"D\",\"areas\":[]}")));
    assertCode(
        ErrorCode.TRN_ELEMENT_WITHOUT_CRITERIA,
        StandardFile.read(
            SketchOfStandard.file(
                """
                {"document_number":"FAA-S-ACS-6","title":"T","date":"D","areas":[
                 {"number":"I","name":"N","tasks":[{"letter":"A","name":"N","references":"",
                  "objective":"O","knowledge":[],"risk_management":[],"skills":[]}]}]}
                """)));
  }

  private static void assertCode(ErrorCode code, Reading<CertificationStandard> reading) {
    assertEquals(List.of(code.name()), reading.errors().stream().map(Finding::errorCode).toList());
  }

  @Test
  void refusesWhatIsNoStrictJson() {
    Reading<CertificationStandard> reading =
        SketchOfStandard.with("\"subtitle\"", "\"title\": \"Other\", \"subtitle\"");
    assertNull(reading.subject());
    assertEquals("sketch.json", reading.errors().get(0).sourceElement());
    assertTrue(reading.errors().get(0).errorCode().startsWith("JSN_"));
  }

  @Test
  void warnsOfAKindThatTheListContradicts_andOfANameThatIsCutOff() {
    Reading<CertificationStandard> kind =
        SketchOfStandard.with(
            "\"risk_management\": [],",
            "\"risk_management\": [{\"code\": \"PA.IV.B.K2\", \"content\": \"Wind.\"}],");
    assertEquals(
        List.of("TRN_KIND_CONTRADICTED"),
        kind.warnings().stream().map(Finding::errorCode).toList());
    assertEquals(
        List.of("PA.IV.B.K1", "PA.IV.B.K2", "PA.IV.B.S1"),
        tasks(kind).get(1).elements().stream().map(TaskElement::code).toList());
    Reading<CertificationStandard> name = SketchOfStandard.with("(ASES, AMES)\"", "(ASES and\"");
    assertEquals(
        List.of("TRN_CLAUSE_NOT_IN_SOURCE"),
        name.warnings().stream().map(Finding::errorCode).toList());
  }

  @Test
  void movesNoWords_whereNothingMarksTheBoundary() {
    Reading<CertificationStandard> reading = SketchOfStandard.with("Selection of runway.", "");
    assertEquals("", tasks(reading).get(0).elements().get(3).text());
    assertEquals("Maintain VY, -0/+5 knots.", tasks(reading).get(0).elements().get(4).text());
    assertEquals(
        List.of("TRN_CLAUSE_NOT_IN_SOURCE"),
        reading.warnings().stream().map(Finding::errorCode).toList());
    Reading<CertificationStandard> twoCapitals =
        SketchOfStandard.with(
            "\"b. Density altitude\"}",
            "\"\"}, {\"code\": \"PA.IV.A.K2\", \"content\": \"b. Air Mass of Rain\"}");
    assertEquals(
        List.of("TRN_BROKEN_NUMBERING"),
        twoCapitals.errors().stream().map(Finding::errorCode).toList());
  }

  @Test
  void recognisesStandardsOnly() {
    assertTrue(StandardFile.recognises(SketchOfStandard.file(SketchOfStandard.TEXT)));
    assertTrue(
        StandardFile.recognises(SketchOfStandard.file(SketchOfStandard.TEXT.substring(0, 1500))),
        "a file that is cut off is for the reader to refuse");
    assertFalse(StandardFile.recognises(SketchOfStandard.file("{\"areas\": [], \"tasks\": []}")));
    assertFalse(
        StandardFile.recognises(
            SketchOfStandard.file("# \"areas\" \"tasks\" \"risk_management\"")));
    assertFalse(StandardFile.recognises(new CorpusFile("empty", new byte[0])));
    byte[] noise = "\u0000{{{".getBytes(StandardCharsets.UTF_16LE);
    assertFalse(StandardFile.recognises(new CorpusFile("noise", noise)));
  }
}
