package online.ucca.triumvirate.adapter.faa.ecfr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.adapter.faa.law.Provision.Kind;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;

/**
 * The real part 135, held against its own text by regular expressions. The numbers were counted
 * once, in November 2026, and are written down.
 */
class RealPartTest {
  private static final Pattern SECTION = Pattern.compile("(?s)<DIV8 N=\"([^\"]*)\".*?</DIV8>");

  private final String raw = Part135.raw();
  private final Reading<LawPart> reading = Part135.reading();

  @Test
  void readsThePart_withItsEditionAndNothingThatPreventsIt() {
    assertEquals(List.of(), reading.errors());
    LawPart part = part();
    assertEquals(14, part.title());
    assertEquals("135", part.number());
    assertTrue(part.heading().startsWith("OPERATING REQUIREMENTS: COMMUTER AND ON DEMAND"));
    assertEquals("2024-12-27", part.edition());
    assertEquals("", part.sourceUri());
    assertEquals("14cfr-part135.ecfr.xml", part.file());
  }

  @Test
  void readsEveryProvision_inItsOrder() {
    assertEquals(200, of(Kind.SECTION).size());
    assertEquals(4, of(Kind.SPECIAL_REGULATION).size());
    assertEquals(7, of(Kind.APPENDIX).size());
    assertEquals(
        all(SECTION).stream().map(section -> section.group(1)).toList(),
        of(Kind.SECTION).stream().map(Provision::number).toList());
    assertEquals(
        List.of("A", "B", "C", "D", "E", "F", "G"),
        of(Kind.APPENDIX).stream().map(Provision::number).toList());
    assertEquals(
        12,
        part().provisions().stream()
            .map(Provision::subpart)
            .filter(subpart -> !subpart.isEmpty())
            .distinct()
            .count());
    Provision exit = provision("135.129");
    assertEquals("Exit seating", exit.heading());
    assertEquals("Subpart B—Flight Operations", exit.subpart());
    assertEquals(
        "Special Federal Aviation Regulation No. 50-2",
        of(Kind.SPECIAL_REGULATION).get(0).number());
  }

  @Test
  void knowsReservedSections_oneOfThemARange() {
    assertEquals(
        List.of("135.103", "135.153", "135.249-135.255", "135.353"),
        part().provisions().stream().filter(Provision::isReserved).map(Provision::number).toList());
  }

  @Test
  void placesEveryParagraphOfEverySection() {
    long inSections =
        all(SECTION).stream()
            .mapToLong(
                section -> count("<P[ >]", section.group().replaceAll("(?s)<NOTE>.*?</NOTE>", "")))
            .sum();
    assertEquals(2201, inSections);
    long flush = all(SECTION).stream().mapToLong(s -> count("<FP>", s.group())).sum();
    assertEquals(5, flush);
    assertEquals(inSections + flush, paragraphs(Kind.SECTION, Form.TEXT));
    assertEquals(369, paragraphs(Kind.APPENDIX, Form.TEXT));
    assertEquals(30, paragraphs(Kind.APPENDIX, Form.HEADING));
    assertEquals(1, paragraphs(Kind.SECTION, Form.NOTE));
    assertEquals(12, paragraphs(Kind.SECTION, Form.TABLE_ROW));
    assertEquals(259, paragraphs(Kind.APPENDIX, Form.TABLE_ROW));
  }

  @Test
  void keepsWhatIsItalic() {
    assertEquals(376, count("<I>", raw));
    assertEquals(1, count("(?s)<PSPACE>(?:(?!</PSPACE>).)*<I>", raw));
    assertEquals(5, count("<E T=\"03\">", raw));
    long italic =
        part().provisions().stream()
            .flatMap(provision -> provision.paragraphs().stream())
            .flatMap(paragraph -> paragraph.spans().stream())
            .filter(Paragraph.Span::isItalic)
            .count();
    assertEquals(376 - 1 + 5, italic);
    assertTrue(
        provision("135.128").paragraphs().stream()
            .anyMatch(
                paragraph ->
                    paragraph.text().startsWith("(1)")
                        && paragraph.spans().size() > 1
                        && paragraph.spans().get(0).text().equals("(")
                        && paragraph.spans().get(1).equals(new Paragraph.Span("1", true))));
  }

  @Test
  void keepsHistoryAndPendingAmendmentsApart() {
    assertEquals(126, count("<CITA", raw));
    assertEquals(126, part().provisions().stream().mapToInt(p -> p.history().size()).sum());
    assertEquals(13, count("<XREF", raw));
    assertEquals(13, part().provisions().stream().mapToInt(p -> p.pending().size()).sum());
    assertEquals(
        List.of("Link to an amendment published at 89 FR 92486, Nov. 21, 2024."),
        provision("135.1").pending());
    assertEquals(2, provision("135.297").pending().size());
    assertEquals(
        List.of("[Doc. No. 16097, 43 FR 46783, Oct. 10, 1978]"), provision("135.1").history());
    assertEquals(6, part().provisions().stream().mapToInt(p -> p.notes().size()).sum());
    assertTrue(
        provision("135.1").notes().get(0).startsWith("Editorial Note: For Federal Register"));
  }

  /** Rows and cells of the seven tables, as one counts them in the file. */
  @Test
  void readsTheTables() {
    List<List<Integer>> counted =
        List.of(
            List.of(12, 24),
            List.of(3, 7),
            List.of(32, 144),
            List.of(31, 139),
            List.of(54, 250),
            List.of(29, 133),
            List.of(110, 570));
    assertEquals(
        counted,
        all(Pattern.compile("(?s)<TABLE.*?</TABLE>")).stream()
            .map(
                table ->
                    List.of(
                        (int) count("<TR>", table.group()),
                        (int) count("<T[HD][ >]", table.group())))
            .toList());
    Map<String, List<Integer>> read = new TreeMap<>();
    for (Provision provision : part().provisions()) {
      List<String> rows =
          provision.paragraphs().stream()
              .filter(paragraph -> paragraph.form() == Form.TABLE_ROW)
              .map(Paragraph::text)
              .toList();
      if (!rows.isEmpty()) {
        int cells = rows.stream().mapToInt(row -> 1 + (int) count("\\|", row)).sum();
        read.put(provision.number(), List.of(rows.size(), cells));
      }
    }
    assertEquals(
        Map.of(
            "135.177", counted.get(0),
            "A", List.of(3, 8), // one place is covered by the cell above it
            "B", counted.get(2),
            "C", counted.get(3),
            "D", counted.get(4),
            "E", counted.get(5),
            "F", counted.get(6)),
        read);
    assertEquals(
        List.of(
            "Total seating capacity | Minimum main passenger aisle width",
            "| Less than 25 inches from floor | 25 inches and more from floor",
            "10 through 23 | 9 inches | 15 inches."),
        rows("A"));
    assertEquals("Or | | | |", rows("B").get(10));
  }

  @Test
  void warnsOfTheGraphic_whichIsPartOfARule() {
    assertEquals(1, reading.warnings().size());
    assertEquals("TRN_CLAUSE_NOT_IN_SOURCE", reading.warnings().get(0).errorCode());
    String place = String.valueOf(reading.warnings().get(0).sourceElement());
    assertTrue(place.contains("§ 135.609, paragraph 2"), place);
    String message = reading.warnings().get(0).message();
    assertTrue(message.contains("/graphics/er21fe14.021.gif"), message);
    assertTrue(message.contains("behind '(a) Unless otherwise specified"), message);
  }

  @Test
  void accountsForTheWordsAroundTheProvisions() {
    String structure =
        reading.passages().stream()
            .filter(passage -> passage.fate() == Passage.Fate.STRUCTURE)
            .map(Passage::text)
            .collect(Collectors.joining("\n"));
    assertTrue(structure.contains("Authority: 49 U.S.C. 106(f)"));
    assertTrue(structure.contains("Source: Docket No. 16097, 43 FR 46783, Oct. 10, 1978"));
    assertTrue(structure.contains("Subpart L—Helicopter Air Ambulance Equipment"));
    assertTrue(structure.contains("Appendix to Part 135—"));
    assertFalse(structure.contains("135.63"), "the number of a section is told by who places it");
    assertEquals(List.of(), reading.unmapped());
  }

  /** Some forty milliseconds when warm; the limit is for a machine that many others use. */
  @Test
  void readsInAMoment() {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 12; i++) {
      long before = System.nanoTime();
      assertNotNull(Part135.reading().subject());
      fastest = Math.min(fastest, System.nanoTime() - before);
    }
    long millis = fastest / 1_000_000;
    assertTrue(millis < 2_000, () -> "part 135 took " + millis + " ms");
  }

  private LawPart part() {
    LawPart part = reading.subject();
    assertNotNull(part);
    return part;
  }

  private List<Provision> of(Kind kind) {
    return part().provisions().stream().filter(provision -> provision.kind() == kind).toList();
  }

  private Provision provision(String number) {
    return part().provisions().stream()
        .filter(provision -> provision.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private List<String> rows(String number) {
    return provision(number).paragraphs().stream()
        .filter(paragraph -> paragraph.form() == Form.TABLE_ROW)
        .map(Paragraph::text)
        .toList();
  }

  private long paragraphs(Kind kind, Form form) {
    return of(kind).stream()
        .flatMap(provision -> provision.paragraphs().stream())
        .filter(paragraph -> paragraph.form() == form)
        .count();
  }

  private List<MatchResult> all(Pattern pattern) {
    return pattern.matcher(raw).results().toList();
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
