package online.ucca.triumvirate.adapter.faa.ecfr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.adapter.faa.law.Provision.Kind;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;

/** Some sections of part 135 in the dialect of the bulk data, as GPO's user guide describes it. */
class BulkDialectTest {
  private final Reading<LawPart> reading = read(bulk(), StandardCharsets.UTF_8);

  @Test
  void readsThePart_withinItsTitleAndChapter() {
    assertEquals(List.of(), reading.errors());
    LawPart part = part();
    assertEquals(14, part.title());
    assertEquals("135", part.number());
    assertEquals("1997-03-19", part.edition());
    assertEquals(
        List.of(
            "Special Federal Aviation Regulation No. 97",
            "135.64",
            "135.249-135.255",
            "135.205",
            "A"),
        part.provisions().stream().map(Provision::number).toList());
  }

  @Test
  void readsSections_asTheOtherDialectHasThem() {
    Provision contracts = part().provisions().get(1);
    assertEquals(Kind.SECTION, contracts.kind());
    assertEquals("Subpart B—Flight Operations", contracts.subpart());
    assertTrue(contracts.heading().startsWith("Retention of contracts and amendments: Comm"));
    assertTrue(contracts.heading().endsWith("for compensation or hire"));
    assertEquals(1, contracts.paragraphs().size());
    assertTrue(contracts.paragraphs().get(0).text().endsWith("contract or change."));
    assertEquals(
        List.of(
            "[Doc. No. 28154, 60 FR 65939, Dec. 20, 1995, as amended by Amdt. 135-65, 61 FR"
                + " 30435, June 14, 1996; Amdt. 135-66, 62 FR 13257, Mar. 19, 1997]"),
        contracts.history());
    Provision reserved = part().provisions().get(2);
    assertTrue(reserved.isReserved());
    assertEquals("[Reserved]", reserved.heading());
    assertEquals("Subpart B—Flight Operations", reserved.subpart());
    assertEquals(
        "(1) During the day— 1/2 mile; or", part().provisions().get(3).paragraphs().get(2).text());
  }

  @Test
  void readsAppendixAndSpecialRegulation() {
    Provision special = part().provisions().get(0);
    assertEquals(Kind.SPECIAL_REGULATION, special.kind());
    assertEquals("Special Operating Rules", special.heading());
    assertEquals("", special.subpart());
    Provision appendix = part().provisions().get(4);
    assertEquals(Kind.APPENDIX, appendix.kind());
    assertEquals(
        "Additional Airworthiness Standards for 10 or More Passenger Airplanes",
        appendix.heading());
    assertEquals(
        List.of(
            "HEADING Flight Requirements",
            "TEXT 4. General. Compliance must be shown with the applicable requirements.",
            "TABLE_ROW Aisle Width",
            "TABLE_ROW Total seating capacity | Less than 25 inches from floor"
                + " | 25 inches and more from floor",
            "TABLE_ROW 10 through 23 | 9 inches | 15 inches.",
            "TABLE_ROW Measured when empty."),
        appendix.paragraphs().stream()
            .map(paragraph -> paragraph.form() + " " + paragraph.text())
            .toList());
    assertEquals(1, reading.warnings().size());
    assertTrue(reading.warnings().get(0).message().contains("er28mr12.000.gif"));
  }

  @Test
  void accountsForTheWordsAroundThePart() {
    String structure = texts(Passage.Fate.STRUCTURE);
    assertTrue(structure.contains("Title 14: Aeronautics and Space 14"), structure);
    assertTrue(structure.contains("Dec. 27, 2024"));
    assertTrue(structure.contains("SUBCHAPTER G—AIR CARRIERS"));
    assertTrue(structure.contains("Records"));
    String unmapped = texts(Passage.Fate.UNMAPPED);
    assertTrue(unmapped.contains("chapter i—Federal Aviation Administration"), unmapped);
    assertTrue(unmapped.contains("Nomenclature changes to part 135"));
    assertTrue(unmapped.contains("View or download PDF"));
    assertEquals(3, reading.unmapped().size());
  }

  @Test
  void readsTheSame_inTheEncodingOfTheUserGuide() {
    String latin1 =
        bulk().replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"").replace("—", "&#x2014;");
    assertTrue(latin1.contains("§"));
    Reading<LawPart> second = read(latin1, StandardCharsets.ISO_8859_1);
    assertEquals(reading, second);
  }

  @Test
  void refusesAFile_thatSaysTheWrongEncoding() {
    String text = bulk().replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
    Reading<LawPart> utf8 = read(text, StandardCharsets.UTF_8);
    assertEquals("ING_UNREADABLE", utf8.errors().get(0).errorCode());
    assertTrue(utf8.errors().get(0).message().contains("is in UTF-8"));
    Reading<LawPart> windows = read(text, Charset.forName("windows-1252"));
    assertEquals("ING_UNREADABLE", windows.errors().get(0).errorCode());
    assertTrue(windows.errors().get(0).message().contains("no character"));
  }

  private LawPart part() {
    LawPart part = reading.subject();
    assertNotNull(part);
    return part;
  }

  private String texts(Passage.Fate fate) {
    return reading.passages().stream()
        .filter(passage -> passage.fate() == fate)
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  private static Reading<LawPart> read(String text, Charset charset) {
    CorpusFile file = new CorpusFile("bulk.xml", text.getBytes(charset));
    assertTrue(EcfrFile.recognises(file));
    return EcfrFile.read(file);
  }

  private static String bulk() {
    try (InputStream stream =
        Objects.requireNonNull(BulkDialectTest.class.getResourceAsStream("bulk.xml"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
