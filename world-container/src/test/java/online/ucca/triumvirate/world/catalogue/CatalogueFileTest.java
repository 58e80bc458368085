package online.ucca.triumvirate.world.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import online.ucca.triumvirate.engine.catalogue.CatalogueEntry;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFileTest {
  private static final List<CatalogueFormat> INSTALLED =
      InstalledFormats.discover(CatalogueFileTest.class.getClassLoader());

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("list"), text);
  }

  private List<CatalogueEntry> entries(String text) throws IOException {
    List<CatalogueEntry> all = new ArrayList<>();
    try (CatalogueFile file = CatalogueFile.open(file(text), INSTALLED)) {
      file.forEachRemaining(all::add);
    }
    return all;
  }

  private List<String> refused(String text) {
    Refusal refusal = assertThrows(Refusal.class, () -> entries(text));
    assertEquals("CAT_BAD_ROW", refusal.code());
    return refusal.findings().stream().map(Finding::message).toList();
  }

  @Test
  void readsTheNationalList_inWhichQuotationMarksAreText() throws IOException {
    List<CatalogueEntry> entries =
        entries("code\tname\tfield of ed\r\n004/01\tCook a \"One Pot\"\t061301\nHBR1\tMoor\n");
    assertEquals(2, entries.size());
    assertEquals(
        Map.of(
            EntryField.CODE,
            "004/01",
            EntryField.TITLE,
            "Cook a \"One Pot\"",
            EntryField.CLASSIFICATION,
            "061301"),
        entries.get(0).values());
    assertEquals(
        Map.of(EntryField.CODE, "HBR1", EntryField.TITLE, "Moor"), entries.get(1).values());
  }

  @Test
  void readsTheRegistersExports_andTellsUnitsFromQualifications() throws IOException {
    String common =
        "Training Package Code,Training Package Title,National Code,National Title,NRT Type,"
            + "Usage Recommendation,NRT Status,Is Equivalent,Supersedes,Is Equivalent,ASCED6 Code,"
            + "ASCED4 Code,Qualification Level Name,";
    String row = "HBR,\"Harbours, docks\",HBR1,\"Say \"\"go\"\"\nnow\",T,U,S,,,,1,2,L,x\n";
    String oneLine = row.replace("\nnow", "");
    CatalogueEntry unit =
        entries("\uFEFF" + common + "Elements and Performance Criteria\n" + oneLine).get(0);
    assertEquals(EntryKind.UNIT, unit.kind());
    assertEquals("Harbours, docks", unit.value(EntryField.PACKAGE_TITLE));
    assertEquals("Say \"go\"", unit.title());
    assertEquals("1", unit.value(EntryField.CLASSIFICATION));
    CatalogueEntry qualification = entries(common + "Mapped Release Number\n" + oneLine).get(0);
    assertEquals(EntryKind.QUALIFICATION, qualification.kind());
    assertEquals("L", qualification.value(EntryField.LEVEL));
    assertEquals("2", qualification.value(EntryField.CLASSIFICATION));
    assertTrue(
        refused(common + "Mapped Release Number\n" + row).get(0).contains("control character"));
  }

  @Test
  void tellsEveryBadRow_withItsLine() {
    String text =
        "code\tname\tfield of ed\n"
            + "A\tGood\t1\n"
            + "\tNo code\t1\n"
            + "B\t\t1\n"
            + "A\tTwice\t1\n"
            + "C\tx\t1\ttoo many\n"
            + "D\tNUL \u0000\t1\n"
            + "E".repeat(65)
            + "\tLong\t1\n"
            + "\n"
            + "Z\tGood\t1\n";
    List<String> messages = refused(text);
    List<String> expected =
        List.of(
            "line 3: there is no code",
            "line 4: there is no title",
            "line 5: the code A stands on line 2, too",
            "line 6: the row has 4 columns, the headings have 3",
            "line 7: the title holds a control character or half of a character",
            "line 8: the code is longer than 64 characters",
            "line 9: there is no code");
    assertEquals(expected, messages);
  }

  @Test
  void tellsTheFirstHundred_andHowManyMore() {
    List<String> messages = refused("code\tname\tfield of ed\n" + "\tx\t1\n".repeat(150));
    assertEquals(101, messages.size());
    assertEquals("and 50 more rows are bad", messages.get(100));
  }

  @Test
  void refusesBytesThatAreNotUtf8_andAQuotationMarkThatNothingCloses() throws IOException {
    Path file = folder.resolve("list");
    for (int rows : new int[] {1, 50_000}) {
      String list = "code\tname\tfield of ed\n" + "A\tx\t1\n".repeat(rows);
      byte[] text = list.getBytes(StandardCharsets.UTF_8);
      text[text.length - 4] = (byte) 0xE9;
      Files.write(file, text);
      Refusal refused =
          assertThrows(
              Refusal.class,
              () -> {
                try (CatalogueFile entries = CatalogueFile.open(file, INSTALLED)) {
                  entries.forEachRemaining(entry -> {});
                }
              });
      assertEquals("CAT_BAD_ROW", refused.code());
    }
    String headings = "National Code,National Title,x\n";
    CatalogueFormat format =
        new CatalogueFormat(
            "f",
            EntryKind.UNIT,
            false,
            "x",
            Map.of(EntryField.CODE, "National Code", EntryField.TITLE, "National Title"));
    try (CatalogueFile entries =
        CatalogueFile.open(file(headings + "A,B,\nC,\"D\nE,F,"), List.of(format))) {
      assertEquals("A", entries.next().code());
      Refusal refused = assertThrows(Refusal.class, entries::hasNext);
      assertTrue(
          refused.findings().get(0).message().contains("line 3: nothing closes"),
          refused::getMessage);
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "code", "code;name;field of ed", "'code,name,field of ed'"})
  void refusesAFileOfNoKnownFormat(String headings) {
    Refusal refused = assertThrows(Refusal.class, () -> entries(headings + "\nA\tB\tC\n"));
    assertEquals("CAT_UNKNOWN_FORMAT", refused.code());
    assertTrue(
        refused.findings().get(0).message().contains("national-unit-list"), refused::getMessage);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Refusal refused =
        assertThrows(Refusal.class, () -> CatalogueFile.open(folder.resolve("nothing"), INSTALLED));
    assertEquals("ENV_FILE_UNREADABLE", refused.code());
  }

  @ParameterizedTest
  @CsvSource({
    "f.kind=vessel",
    "f.separator=semicolon",
    "f.harbour=x",
    "f.title=",
    "kind=unit",
    "g.kind=unit"
  })
  void takesNoDescriptionThatIsWrong(String line) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader("f.kind=unit\nf.separator=tab\nf.code=a\nf.title=b\n"));
    assertEquals("f", InstalledFormats.read(properties).get(0).name());
    properties.load(new StringReader(line));
    if (line.equals("f.title=")) {
      properties.remove("f.title");
    }
    assertThrows(IllegalArgumentException.class, () -> InstalledFormats.read(properties));
  }
}
