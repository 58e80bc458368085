package online.ucca.triumvirate.adapter.faa.acs;

import static online.ucca.triumvirate.adapter.faa.acs.FlightInstructor.element;
import static online.ucca.triumvirate.adapter.faa.acs.FlightInstructor.elements;
import static online.ucca.triumvirate.adapter.faa.acs.FlightInstructor.reading;
import static online.ucca.triumvirate.adapter.faa.acs.FlightInstructor.standard;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.acs.TaskElement.Kind;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.error.Finding;
import org.junit.jupiter.api.Test;

/** The real standard for flight instructors; what is expected was counted in the file's text. */
class RealStandardTest {
  private static final Pattern ELEMENT =
      Pattern.compile("\"code\": \"([^\"]*)\",\\s*\"content\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Areas with their tasks, and their elements by the letter in the code: K, R, S. */
  private static final List<String> COUNTS =
      List.of(
          "I 6 109 12 24",
          "II 16 155 62 38",
          "III 3 39 11 7",
          "IV 1 3 1 1",
          "V 6 40 24 33",
          "VI 2 14 5 11",
          "VII 15 82 184 197",
          "VIII 4 20 8 8",
          "IX 6 39 38 54",
          "X 9 66 60 86",
          "XI 5 29 40 16",
          "XII 7 54 31 45",
          "XIII 3 24 14 34",
          "XIV 2 9 6 11");

  /** What the extraction that made the file left under the next code, by the code it belongs to. */
  private static final Map<String, String> MOVED =
      Map.of(
          "FI.I.A.S2b", "Defense mechanisms",
          "FI.I.C.R1", "Selection of teaching method.",
          "FI.I.D.R1", "Delivering an assessment.",
          "AI.II.J.R1", "Use of expired charts, manuals, or publications without current updates.",
          "AI.II.K.R1", "Endorsements without appropriate limitations or expiration dates.",
          "AI.IV.A.R1", "The selected maneuver Task.",
          "AI.VII.F.R3", "Planning for:");

  private static final List<String> WITHOUT_WORDS =
      List.of("FI.I.F.K4", "AI.II.D.R1", "AI.II.G.R1", "AI.III.B.R1", "AI.VIII.B.R2", "AI.X.D.R8");

  private static List<MatchResult> raw() {
    byte[] bytes = RealSources.file(RealSources.FLIGHT_INSTRUCTOR).bytes();
    return ELEMENT.matcher(new String(bytes, StandardCharsets.UTF_8)).results().toList();
  }

  @Test
  void readsWhatTheStandardIs() {
    CertificationStandard standard = standard();
    assertEquals("FAA-S-ACS-25 (April 2024)", standard.citation());
    assertEquals("Flight Instructor for Airplane Category", standard.title());
    assertEquals("2024-05-31", standard.effectiveDate());
    assertEquals("https://www.faa.gov/training_testing/testing/acs", standard.sourceUri());
  }

  @Test
  void readsEveryElementOfEveryAreaAndKind() {
    List<String> counts = new ArrayList<>();
    for (AreaOfOperation area : standard().areas()) {
      Map<Kind, Long> kinds =
          area.tasks().stream()
              .flatMap(task -> task.elements().stream())
              .collect(
                  Collectors.groupingBy(TaskElement::kind, TreeMap::new, Collectors.counting()));
      counts.add(
          area.number()
              + " "
              + area.tasks().size()
              + kinds.values().stream().map(one -> " " + one).collect(Collectors.joining()));
    }
    assertEquals(COUNTS, counts);
    assertEquals(1744, elements().size());
    assertEquals(85, standard().areas().stream().mapToInt(area -> area.tasks().size()).sum());
  }

  @Test
  void keepsEveryCodeOnce() {
    List<MatchResult> raw = raw();
    assertEquals(1744, raw.size());
    assertEquals(
        raw.stream().map(one -> one.group(1)).sorted().toList(),
        elements().stream().map(TaskElement::code).sorted().toList());
  }

  @Test
  void keepsEveryTextButTheLettersOfSubElements() {
    Map<String, String> raw =
        raw().stream().collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
    List<String> different = new ArrayList<>();
    for (TaskElement element : elements()) {
      String text = unescaped(Objects.requireNonNull(raw.get(element.code())));
      String letter = element.code().substring(element.code().length() - 1) + ". ";
      String expected = element.stem() == null ? text : text.replaceFirst("^" + letter, "");
      if (!expected.equals(element.text())) {
        different.add(element.code());
      }
    }
    assertEquals(
        List.of(
            "FI.I.A.S2b",
            "FI.I.A.S3",
            "FI.I.C.R1",
            "FI.I.C.S1",
            "FI.I.D.R1",
            "FI.I.D.S1",
            "AI.II.J.R1",
            "AI.II.J.S1",
            "AI.II.K.R1",
            "AI.II.K.S1",
            "AI.IV.A.R1",
            "AI.IV.A.S1",
            "AI.VII.F.R3",
            "AI.VII.F.R3a"),
        different);
  }

  @Test
  void putsWordsBackUnderTheirOwnCode_withAWarningForEach() {
    MOVED.forEach((code, text) -> assertEquals(text, element(code).text()));
    assertEquals(
        "Use effective communication in ground and flight instruction.",
        element("FI.I.A.S3").text());
    assertEquals("Rejected landing and go-around", element("AI.VII.F.R3a").text());
    assertEquals(
        "The applicant demonstrates how to: Teach at least one of the elements listed in K1"
            + " through K6.",
        element("AI.II.J.S1").text());
    assertEquals(MOVED.size(), warnings("TRN_TEXT_MOVED").size());
  }

  @Test
  void saysWhatHasNoWords() {
    assertEquals(
        WITHOUT_WORDS,
        elements().stream().filter(one -> one.text().isEmpty()).map(TaskElement::code).toList());
    assertEquals(
        WITHOUT_WORDS.size() + 1,
        warnings("TRN_CLAUSE_NOT_IN_SOURCE").size(),
        "and the name of AI.X.B, which is cut off");
  }

  @Test
  void takesTheKindFromTheCode_whenTheListSaysAnother() {
    assertEquals(Kind.KNOWLEDGE, element("FI.I.F.K5c").kind());
    assertEquals(5, warnings("TRN_KIND_CONTRADICTED").size());
  }

  private static List<Finding> warnings(String code) {
    return reading().warnings().stream().filter(one -> one.errorCode().equals(code)).toList();
  }

  @Test
  void placesSubElementsUnderTheirStems() {
    List<TaskElement> elements = elements();
    assertEquals(339, elements.stream().filter(one -> one.stem() != null).count());
    assertEquals(
        81, elements.stream().map(TaskElement::stem).filter(Objects::nonNull).distinct().count());
    assertEquals("AI.II.E.K1", element("AI.II.E.K1l").stem());
    assertNull(element("AI.II.E.K1").stem());
  }

  @Test
  void leavesOutWhatTheFileRetells_andSaysSo() {
    List<String> places =
        reading().unmapped().stream().map(UnmappedElement::sourceElement).toList();
    assertEquals(
        List.of(
            "/version_info/last_verified",
            "/version_info/app_data_version",
            "/version_info/notes",
            "/areas/13/tasks/1/notes/2",
            "/appendices/0",
            "/appendices/1",
            "/appendices/2"),
        places.stream().map(place -> place.replace("cfi-airplane-acs-25.json#", "")).toList());
  }

  /** Every word of every text of the file is in exactly one passage. */
  @Test
  void accountsForEveryWord() {
    byte[] bytes = RealSources.file(RealSources.FLIGHT_INSTRUCTOR).bytes();
    Stream<String> values =
        Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?")
            .matcher(new String(bytes, StandardCharsets.UTF_8))
            .results()
            .filter(one -> one.group(2) == null)
            .map(one -> unescaped(one.group(1)));
    assertEquals(words(values), words(reading().passages().stream().map(one -> one.text())));
  }

  private static String unescaped(String json) {
    return json.replace("\\\"", "\"").replace("\\\\", "\\");
  }

  private static Map<String, Long> words(Stream<String> texts) {
    return texts
        .flatMap(text -> Stream.of(text.split("\\s+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }
}
