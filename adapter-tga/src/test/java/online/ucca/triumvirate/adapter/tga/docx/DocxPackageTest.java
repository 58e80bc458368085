package online.ucca.triumvirate.adapter.tga.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Word file is a zip file of untrusted XML. */
class DocxPackageTest {
  private static final String EXTERNAL =
      "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"http://127.0.0.1/d.xml\""
          + " TargetMode=\"External\"/></Relationships>";

  static Stream<Arguments> hostile() {
    byte[] good = DocxFixture.unit().bytes();
    return Stream.of(
        Arguments.of("leaves the file", DocxFixture.unit().with("../../evil.xml", "x").bytes()),
        Arguments.of("leaves the file", DocxFixture.unit().with("/etc/passwd", "x").bytes()),
        Arguments.of("leaves the file", DocxFixture.unit().with("word\\x.xml", "x").bytes()),
        Arguments.of("leaves the file", DocxFixture.unit().with("C:x.xml", "x").bytes()),
        Arguments.of("two parts", DocxFixture.unit().with("WORD/document.xml", "x").bytes()),
        Arguments.of("name has 300 bytes", DocxFixture.unit().with("x".repeat(300), "x").bytes()),
        Arguments.of(
            "200-fold", DocxFixture.unit().with("word/media/a.xml", " ".repeat(5_000_000)).bytes()),
        Arguments.of("more than 1000 parts", many()),
        Arguments.of("no directory", Arrays.copyOf(good, good.length - 30)),
        Arguments.of("no directory", new byte[] {'P', 'K', 3, 4}),
        Arguments.of("the limit is", new byte[32 * 1024 * 1024 + 1]),
        Arguments.of("main document", DocxFixture.unit().without("word/document.xml").bytes()),
        Arguments.of("_rels/.rels", DocxFixture.unit().without("_rels/.rels").bytes()),
        Arguments.of("_rels/.rels", DocxFixture.unit().with("_rels/.rels", EXTERNAL).bytes()),
        Arguments.of("main document", DocxFixture.of("<html/>").bytes()),
        Arguments.of("no body", DocxFixture.of("<document/>").bytes()),
        Arguments.of("document type", DocxFixture.of("<!DOCTYPE a><a/>").bytes()),
        Arguments.of("deeper", DocxFixture.of("<a>".repeat(100_000)).bytes()),
        Arguments.of(
            "out of the file",
            DocxFixture.unit()
                .with(
                    "_rels/.rels",
                    EXTERNAL.replace("TargetMode=\"External\"", "").replace("http://127", "../x"))
                .bytes()),
        Arguments.of("encrypted", patched(good, 8, (short) 1)),
        Arguments.of("a method that is not read", patched(good, 10, (short) 12)),
        Arguments.of("checksum", patched(good, 16, (short) 1)),
        Arguments.of("another size", patched(good, 24, (short) 1)),
        Arguments.of("cut short", patched(good, 20, (short) -1)),
        Arguments.of("not where the directory says", patched(good, 42, (short) 1)),
        Arguments.of("directory is damaged", patched(good, 30, (short) 0x7FFF)));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void refusesWithACode(String reason, byte[] file) {
    Refusal refusal = assertThrows(Refusal.class, () -> DocxUnit.read(file, new ReadingNotes()));
    assertEquals("ING_UNREADABLE", refusal.code());
    assertTrue(
        refusal.findings().get(0).message().contains(reason),
        () -> refusal.findings().get(0).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "xl/workbook.xml"})
  void leavesOtherZipFilesToOthers(String firstPart) {
    byte[] zip =
        DocxFixture.unit()
            .without("[Content_Types].xml")
            .without("_rels/.rels")
            .without("word/document.xml")
            .without("word/styles.xml")
            .without("word/numbering.xml")
            .without("word/_rels/document.xml.rels")
            .with(firstPart, "word/document.xml")
            .bytes();
    assertFalse(new DocxUnitFormat().recognises(new CorpusFile("u.zip", zip)));
  }

  private static byte[] many() {
    DocxFixture fixture = DocxFixture.unit();
    for (int i = 0; i < 1_001; i++) {
      fixture.with("word/part" + i + ".xml", "");
    }
    return fixture.bytes();
  }

  /** Changes a field of the directory's entry for the main part. */
  private static byte[] patched(byte[] good, int field, short change) {
    ByteBuffer zip = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int at = zip.getInt(good.length - 6);
    String name = "word/document.xml";
    while (!name.equals(nameAt(zip, at))) {
      at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
    }
    zip.putShort(at + field, (short) (zip.getShort(at + field) ^ change));
    return zip.array();
  }

  private static String nameAt(ByteBuffer zip, int at) {
    byte[] name = new byte[zip.getShort(at + 28)];
    zip.get(at + 46, name);
    return new String(name, java.nio.charset.StandardCharsets.US_ASCII);
  }
}
