package online.ucca.triumvirate.adapter.faa.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Span;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.adapter.faa.law.Provision.Kind;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real files. The numbers were counted in them by other means than the reader's (grep for the
 * line shapes).
 */
class RealMarkdownTest {
  private static final Pattern LINK = Pattern.compile("\\[\\[[^|\\]]*\\|([^\\]]*)]]");

  private static final Pattern SKIPPED =
      Pattern.compile("(?s)<[^>]*>|(?<=\\n)#+ §§?[0-9.-]+(?=\\W)");

  private static LawPart read(String path) {
    Reading<LawPart> reading = MarkdownFile.read(RealSources.file(path));
    assertEquals(List.of(), reading.errors());
    assertEquals(List.of(), reading.warnings());
    return Objects.requireNonNull(reading.subject());
  }

  private static long count(LawPart part, Form form) {
    return paragraphs(part).filter(one -> one.form() == form).count();
  }

  private static long count(LawPart part, Kind kind) {
    return part.provisions().stream().filter(one -> one.kind() == kind).count();
  }

  private static long reserved(LawPart part) {
    return part.provisions().stream().filter(Provision::isReserved).count();
  }

  private static long history(LawPart part) {
    return part.provisions().stream().mapToLong(one -> one.history().size()).sum();
  }

  private static long italics(LawPart part) {
    return paragraphs(part).flatMap(one -> one.spans().stream()).filter(Span::isItalic).count();
  }

  private static long subparts(LawPart part) {
    return part.provisions().stream()
        .map(Provision::subpart)
        .filter(one -> !one.isEmpty())
        .distinct()
        .count();
  }

  private static Stream<Paragraph> paragraphs(LawPart part) {
    return part.provisions().stream().flatMap(one -> one.paragraphs().stream());
  }

  private static Provision provision(LawPart part, String number) {
    return part.provisions().stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsEveryProvisionAndParagraphOfPart61() {
    LawPart part = read(RealSources.PART_61);
    assertEquals("61", part.number());
    assertEquals(
        "Certification: pilots, flight instructors, and ground instructors", part.heading());
    assertEquals("2020-12-11", part.edition());
    assertEquals("https://www.ecfr.gov/cgi-bin/text-idx?node=pt14.2.61", part.sourceUri());
    assertEquals(145, count(part, Kind.SECTION));
    assertEquals(3, count(part, Kind.SPECIAL_REGULATION));
    assertEquals(0, count(part, Kind.APPENDIX));
    assertEquals(11, subparts(part));
    assertEquals(11, reserved(part));
    assertEquals(103, history(part));
    assertEquals(3403, count(part, Form.TEXT), "3,406 lines less the three of a table of contents");
    assertEquals(52, count(part, Form.TABLE_ROW));
    assertEquals(0, count(part, Form.HEADING) + count(part, Form.NOTE));
    assertEquals(419, italics(part), "420 less one in an editorial note");
  }

  @Test
  void readsEveryProvisionAndParagraphOfPart141() {
    LawPart part = read(RealSources.PART_141);
    assertEquals("141", part.number());
    assertEquals("2020-10-06", part.edition());
    assertEquals(49, count(part, Kind.SECTION));
    assertEquals(13, count(part, Kind.APPENDIX));
    assertEquals(1, count(part, Kind.SPECIAL_REGULATION));
    assertEquals(6, subparts(part));
    assertEquals(1, reserved(part));
    assertEquals(42, history(part));
    assertEquals(1703, count(part, Form.TEXT));
    assertEquals(162, italics(part));
  }

  @Test
  void takesThePartFromItsSections_whenNoHeadingNamesIt() {
    LawPart part = read(RealSources.KEY_SECTIONS);
    assertEquals("61", part.number());
    assertEquals("", part.heading());
    assertEquals(26, count(part, Kind.SECTION));
    assertEquals(0, subparts(part));
    assertEquals(25, history(part));
    assertEquals(1153, count(part, Form.TEXT));
    assertEquals(11, count(part, Form.TABLE_ROW));
    assertEquals(128, italics(part), "129 less one in an editorial note");
  }

  /** Every letter of the file is in the part or among the reader's passages, and once. */
  @ParameterizedTest
  @ValueSource(strings = {RealSources.PART_61, RealSources.PART_141, RealSources.KEY_SECTIONS})
  void losesNoLetterAndDoublesNone(String path) {
    CorpusFile file = RealSources.file(path);
    Reading<LawPart> reading = MarkdownFile.read(file);
    LawPart part = Objects.requireNonNull(reading.subject());
    String source = new String(file.bytes(), StandardCharsets.UTF_8);
    String bare = SKIPPED.matcher(LINK.matcher("\n" + source).replaceAll("$1")).replaceAll("");
    bare = bare.replaceAll("\\]\\(https[^)]*\\)", "");
    Stream<String> record =
        part.provisions().stream()
            .flatMap(
                one ->
                    Stream.of(
                            Stream.of(one.heading()),
                            one.kind() == Kind.SECTION
                                ? Stream.<String>of()
                                : Stream.of(name(one, part)),
                            one.paragraphs().stream().map(Paragraph::text),
                            one.history().stream(),
                            one.notes().stream())
                        .flatMap(texts -> texts));
    Stream<String> passages = reading.passages().stream().map(Passage::text);
    assertEquals(letters(Stream.of(bare)), letters(Stream.concat(record, passages)));
  }

  private static String name(Provision one, LawPart part) {
    return one.kind() == Kind.APPENDIX
        ? "Appendix" + one.number() + "to Part" + part.number()
        : one.number();
  }

  /** How often each letter and digit occurs. */
  private static String letters(Stream<String> texts) {
    int[] counts = new int[0x10000];
    texts.forEach(
        text -> text.chars().filter(Character::isLetterOrDigit).forEach(c -> counts[c]++));
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0xFFFF; c++) {
      if (counts[c] > 0) {
        all.append(c).append(counts[c]).append(' ');
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {RealSources.PART_61, RealSources.PART_141, RealSources.KEY_SECTIONS})
  void keepsNoMarkup(String path) {
    LawPart part = read(path);
    paragraphs(part)
        .map(Paragraph::text)
        .forEach(
            text -> {
              assertFalse(text.contains("[["), text);
              assertFalse(text.contains(".md"), text);
              assertFalse(text.contains("\\"), text);
              assertFalse(text.contains("*"), text);
              assertFalse(text.contains("<"), text);
              assertFalse(text.contains("\u00A0") || text.contains("  "), text);
            });
  }

  @Test
  void keepsTheWordsOfLinksAndNotTheirTargets() {
    LawPart part = read(RealSources.PART_61);
    String source =
        new String(RealSources.file(RealSources.PART_61).bytes(), StandardCharsets.UTF_8);
    assertEquals(610, LINK.matcher(source).results().count());
    String text = provision(part, "61.193").paragraphs().get(0).text();
    assertTrue(text.startsWith("(a) A person who holds a flight instructor certificate"), text);
    assertEquals(
        "(h) A flight review required by § 61.56", "(h) A flight review required by § 61.56");
    assertTrue(
        paragraphs(part)
            .anyMatch(one -> one.text().contains("Except as provided in §61.113 of this part")));
  }

  @Test
  void readsItalicDesignatorsHeadingsAndRows() {
    LawPart part = read(RealSources.PART_61);
    Provision night = provision(part, "61.57");
    assertEquals("Recent flight experience: Pilot in command", night.heading());
    assertEquals("Subpart A—General", night.subpart());
    assertEquals(1, night.notes().size());
    assertEquals(new Span("General experience.", true), night.paragraphs().get(0).spans().get(1));
    Paragraph preflight =
        paragraphs(part)
            .filter(one -> one.text().equals("(1) Preflight preparation;"))
            .filter(one -> one.spans().size() == 3)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            new Span("(", false), new Span("1", true), new Span(") Preflight preparation;", false)),
        preflight.spans());
    Paragraph row =
        provision(part, "61.23").paragraphs().stream()
            .filter(one -> one.form() == Form.TABLE_ROW)
            .skip(2)
            .findFirst()
            .orElseThrow();
    assertTrue(row.text().startsWith("| (ii) Age 40 or older | an airline transport"), row.text());
    assertEquals(4, row.text().split("\\|", -1).length, row.text());
  }

  @Test
  void knowsWhatIsReservedAndWhatStandsInNoSubpart() {
    LawPart part = read(RealSources.PART_61);
    Provision range = provision(part, "61.118-61.120");
    assertTrue(range.isReserved());
    assertEquals("[Reserved]", range.heading());
    assertEquals("Subpart E—Private Pilots", range.subpart());
    assertNotNull(provision(part, "61.170-69.171"));
    LawPart schools = read(RealSources.PART_141);
    Provision instructors = provision(schools, "F");
    assertEquals("Flight Instructor Certification Course", instructors.heading());
    assertEquals("", instructors.subpart());
  }

  @Test
  void keepsASpecialRegulationWithoutItsTableOfContents() {
    Provision robinson = read(RealSources.PART_61).provisions().get(0);
    assertEquals(Kind.SPECIAL_REGULATION, robinson.kind());
    assertEquals("Special Federal Aviation Regulation No. 73", robinson.number());
    assertEquals(
        "Robinson R-22/R-44 Special Training and Experience Requirements", robinson.heading());
    assertTrue(robinson.paragraphs().get(0).text().startsWith("1. Applicability. Under the"));
    assertEquals(1, robinson.history().size());
  }
}
