package online.ucca.triumvirate.adapter.tga.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.reading.Reading;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.api.Test;

/** The elements and criteria of every unit of the real export, held against an own count. */
class RegisterElementsTest {
  private static final String EXPORT = "csv/UnitsOfCompetency_CPC08.csv";
  private static final int CODE = 3;
  private static final int ELEMENTS = 44;

  /** The count that FORMATS.md gives. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})(?!\\d)\\.?\\s");

  /** Read by eye: each of this unit's elements ends with a number and nothing behind it. */
  private static final Map<String, List<String>> WITHOUT_TEXT =
      Map.of("CPCCBL3018A", List.of("1.8", "2.4", "3.8", "4.4", "5.5", "6.6", "7.3"));

  @Test
  void recoversEveryCriterion_asManyAndInTheNumberingThatTheSourceShows() throws IOException {
    int units = 0;
    int criteria = 0;
    Map<String, List<String>> refused = new TreeMap<>();
    for (List<String> row : units()) {
      Reading<List<FlatElement>> reading = read(row);
      if (reading.subject() == null) {
        refused.put(
            row.get(CODE), reading.errors().stream().map(Finding::errorCode).sorted().toList());
        continue;
      }
      List<String> expected = numbers(row.get(ELEMENTS));
      expected.removeAll(WITHOUT_TEXT.getOrDefault(row.get(CODE), List.of()));
      List<String> found =
          reading.subject().stream()
              .flatMap(element -> element.criteria().stream())
              .map(FlatElement.Criterion::number)
              .toList();
      assertEquals(expected, found, row.get(CODE));
      units++;
      criteria += found.size();
    }
    assertEquals(
        Map.of(
            "CPCCPD3032A", List.of("TRN_ELEMENT_WITHOUT_CRITERIA", "TRN_EMPTY_TEXT"),
            "CPCCSI3008A", List.of("TRN_BROKEN_NUMBERING", "TRN_ELEMENT_WITHOUT_CRITERIA")),
        refused);
    assertEquals(268, units);
    assertEquals(5_751 - 20 - 22 - 6, criteria, "the file's numbers less the two units', and six");
  }

  @Test
  void losesAndInventsNoCharacter_whenTextIsTakenApart() throws IOException {
    int checked = 0;
    for (List<String> row : units()) {
      Reading<List<FlatElement>> reading = read(row);
      if (reading.subject() != null) {
        assertTrue(
            letters(row.get(ELEMENTS)).equals(letters(rejoined(row, reading.subject()))),
            row.get(CODE));
        checked++;
      }
    }
    assertEquals(268, checked);
  }

  @Test
  void warnsOfEveryNumberThatIsNotCertain() throws IOException {
    Map<String, List<String>> warnings = new TreeMap<>();
    for (List<String> row : units()) {
      List<String> codes =
          read(row).warnings().stream().map(Finding::errorCode).distinct().toList();
      if (!codes.isEmpty()) {
        warnings.put(row.get(CODE), codes);
      }
    }
    assertEquals(
        Map.of(
            "CPCCBL3018A", List.of("TRN_NUMBER_WITHOUT_TEXT"),
            "CPCCPD3023A", List.of("TRN_NUMBER_IN_SENTENCE")),
        warnings);
  }

  private static Reading<List<FlatElement>> read(List<String> row) {
    ReadingNotes notes = new ReadingNotes();
    List<FlatElement> elements = FlatElements.read(row.get(ELEMENTS), "elements", notes);
    return notes.reading(() -> elements);
  }

  private static List<List<String>> units() throws IOException {
    List<List<String>> records = RegisterExport.records(EXPORT);
    assertEquals(271, records.size());
    return records.subList(1, records.size());
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group(1) + "." + matcher.group(2));
    }
    return numbers;
  }

  /** What the passages and the elements hold, put together in the source's order and form. */
  private static String rejoined(List<String> row, List<FlatElement> elements) {
    String dot = row.get(ELEMENTS).contains("1.1. ") ? "." : "";
    String elementDot = row.get(ELEMENTS).matches("(?s).{0,40}?\\b1\\. .*") ? "." : "";
    StringBuilder all = new StringBuilder();
    if (row.get(ELEMENTS).startsWith("Element Performance criteria")) {
      all.append("Element Performance criteria");
    }
    List<String> empty = WITHOUT_TEXT.getOrDefault(row.get(CODE), List.of());
    for (FlatElement element : elements) {
      all.append(element.number()).append(elementDot).append(element.title());
      element.criteria().forEach(one -> all.append(one.number()).append(dot).append(one.text()));
      empty.stream()
          .filter(number -> number.startsWith(element.number() + "."))
          .forEach(number -> all.append(number).append(dot));
    }
    return all.toString();
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
