package online.ucca.triumvirate.adapter.tga.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 4180, strictly, and the records of a file exactly as they stand. */
class CsvTextTest {

  @Test
  void readsQuotedFields_lineEndsOfBothKinds_andAByteOrderMark() {
    assertEquals(
        List.of(List.of("a", "b,\r\n\"c\""), List.of("", "é")),
        CsvText.records(bytes("\uFEFFa,\"b,\r\n\"\"c\"\"\"\r\n\n,é"), 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b,c", "\"a\"b,c", "\"a,b", "a\rb,c", "a,\""})
  void refusesWhatIsNoSuchTable(String text) {
    Refusal refusal = assertThrows(Refusal.class, () -> CsvText.records(bytes(text), 9));
    assertEquals("ING_UNREADABLE", refusal.code());
  }

  @Test
  void refusesBytesThatAreNotUtf8_tooManyFields_andTooLargeATable() {
    byte[] latin = "caf\u00e9,b".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(Refusal.class, () -> CsvText.records(latin, 9));
    assertThrows(Refusal.class, () -> CsvText.records(bytes(",".repeat(1_000)), 9));
    assertThrows(Refusal.class, () -> CsvText.records(new byte[17 * 1024 * 1024], 9));
  }

  @Test
  void takesADamagedRecordOutAlone_andLeavesItsNeighboursWhole() {
    String header = "National Code,NRT Type,Elements and Performance Criteria\r\n";
    String damaged = "SAM2,5\" pipe,\"open\" wide\r\n";
    String text = header + "SAM1,a,\"x\r\ny\"\r\n" + damaged + "\r\nSAM3,b,c";
    List<CorpusFile> parts = CsvExports.corpora(new CorpusFile("e.csv", bytes(text))).toList();
    assertEquals(
        List.of("e.csv#SAM1", "e.csv#record-2", "e.csv#SAM3"),
        parts.stream().map(CorpusFile::name).toList());
    assertArrayEquals(bytes(header + damaged), parts.get(1).bytes());
    assertArrayEquals(bytes(header + "SAM3,b,c"), parts.get(2).bytes());
  }

  @Test
  void losesNoByteOfTheRealExport_whenItIsTakenApart() throws Exception {
    byte[] export = Files.readAllBytes(RegisterExport.file("csv/UnitsOfCompetency_CPC08.csv"));
    int header = CsvRecords.end(java.nio.ByteBuffer.wrap(export), 3);
    List<CorpusFile> parts = CsvExports.corpora(new CorpusFile("CPC08.csv", export)).toList();
    assertEquals(270, parts.size());
    assertEquals("CPC08.csv#CPCCBC4001A", parts.get(0).name());
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (CorpusFile part : parts) {
      byte[] bytes = part.bytes();
      rows.write(bytes, header, bytes.length - header);
      assertTrue(CsvExports.corpora(part).toList().equals(List.of(part)), part.name());
    }
    assertArrayEquals(
        java.util.Arrays.copyOfRange(export, header, export.length), rows.toByteArray());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
