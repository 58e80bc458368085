package online.ucca.triumvirate.acceptance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Checkers;
import online.ucca.triumvirate.acceptance.Command;
import online.ucca.triumvirate.acceptance.PackContents;
import online.ucca.triumvirate.acceptance.documents.DocxFile.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The DOCX files of samples and real units, and files that are guilty of one fault each. */
class DocxValidityTest {
  private static final Path SAMPLES = Command.ROOT.resolve("examples/corpora");

  @TempDir Path folder;
  private Path packs = Path.of("unset");
  private Path sample = Path.of("unset");

  @BeforeEach
  void packSamples() throws IOException {
    Command command = new Command(folder.resolve("home"));
    packs = folder.resolve("packs");
    sample = packs.resolve("SAMWRK201_R1.zip");
    assertEquals(0, command.run("pack", Command.SAMPLE, "--out", packs).status());
    assertEquals(0, command.run("pack", SAMPLES.resolve("us-faa"), "--out", packs).status());
  }

  @Test
  void theSdkFindsNothing_inSamples() throws Exception {
    Checkers.assumeNodePackages();
    DocxFolder docx = new DocxFolder(folder.resolve("docx"));
    assertTrue(docx.addAll(samples()) > 6);
    assertEquals(List.of(), docx.invalid());
  }

  @Test
  void theSdkFindsNothing_inRealUnits() throws Exception {
    Checkers.assumeNodePackages();
    DocxFolder docx = new DocxFolder(folder.resolve("docx"));
    assertTrue(docx.addAll(RealPacks.all()) >= 6 * RealPacks.expected());
    assertEquals(List.of(), docx.invalid());
  }

  @Test
  void theSdkFindsAFault() throws Exception {
    Checkers.assumeNodePackages();
    DocxFolder docx = new DocxFolder(folder.resolve("docx"));
    byte[] good = new PackContents(sample).bytes("assessment-tool.docx");
    docx.add("good.docx", good);
    docx.add(
        "guilty.docx", DocxFolder.with(good, xml -> xml.replaceFirst("<w:tblGrid>", "<w:tbl>")));
    docx.add("odd.docx", DocxFolder.with(good, xml -> xml.replaceFirst("<w:tr>", "<w:tr><w:b/>")));
    List<String> invalid = docx.invalid();
    assertTrue(invalid.stream().anyMatch(line -> line.contains("guilty.docx")), invalid::toString);
    assertTrue(invalid.stream().anyMatch(line -> line.contains("odd.docx")), invalid::toString);
    assertTrue(invalid.stream().noneMatch(line -> line.contains("good.docx")), invalid::toString);
  }

  @Test
  void libreOfficeDrawsRealUnits() throws Exception {
    Checkers.assumeInstalled("soffice");
    DocxFolder docx = new DocxFolder(folder.resolve("docx"));
    List<Path> real = RealPacks.all();
    List<Path> drawn = RealPacks.ALL ? real : real.subList(real.size() - 1, real.size());
    assertTrue(docx.addAll(drawn) >= 6 * drawn.size());
    assertEquals(List.of(), docx.notDrawn());
  }

  @Test
  void libreOfficeDrawsNoRuin() throws Exception {
    Checkers.assumeInstalled("soffice");
    DocxFolder docx = new DocxFolder(folder.resolve("docx"));
    byte[] good = new PackContents(sample).bytes("assessment-conditions.docx");
    docx.add("good.docx", good);
    docx.add("guilty.docx", DocxFolder.with(good, xml -> xml.replaceFirst("</w:tbl>", "")));
    List<String> notDrawn = docx.notDrawn();
    assertTrue(notDrawn.toString().contains("guilty.docx"), notDrawn::toString);
    assertTrue(!notDrawn.toString().contains("good.docx"), notDrawn::toString);
  }

  @Test
  void hasNothingThatWordRefusesOrInterprets_andAllThatReadersRelyOn() throws IOException {
    for (Path zip : samples()) {
      assertFaultless(zip);
    }
  }

  @Test
  void theSameOfRealUnits() throws IOException {
    for (Path zip : RealPacks.all()) {
      assertFaultless(zip);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two controls          | <w:id w:val=\"2\"/>  | <w:id w:val=\"1\"/>",
        "without a title       | <w:alias w:val=\"[^\"]*\"/> | <w:alias w:val=\"\"/>",
        "a cell that ends with | <w:p><w:pPr><w:pStyle w:val=\"TableText\"/>(?!.*TableText).*?</w:p></w:tc> | </w:tc>",
        "a hyperlink           | <w:r>               | <w:hyperlink/><w:r>",
        "a simple field        | <w:r>               | <w:fldSimple/><w:r>",
        "field MERGEFIELD      | <w:r>               | <w:instrText>MERGEFIELD</w:instrText><w:r>",
        "without its end       | <w:r>               | <w:fldChar w:fldCharType=\"begin\"/><w:r>",
        "an end without        | <w:r>               | <w:fldChar w:fldCharType=\"end\"/><w:r>",
        "a bookmark            | <w:r>               | <w:bookmarkStart w:id=\"1\"/><w:r>",
        "that may be split     | <w:cantSplit/>      | <w:wordWrap/>",
        "without description   | <w:tblCaption [^>]*>| <w:tblOther/>",
        "a row of              | <w:gridCol w:w=\"[0-9]+\"/> | <w:gridCol/><w:gridCol/>",
        "is not defined        | w:val=\"Heading1\"  | w:val=\"Heading17\"",
        "cannot be ticked      | <w:sdtContent>      | <w:anything>",
      })
  void findsEachFault(String fault, String text, String guilty) throws IOException {
    byte[] good = new PackContents(sample).bytes("assessment-tool.docx");
    byte[] bad =
        DocxFolder.with(
            good,
            xml -> {
              String changed = xml.replaceFirst("(?s)" + text, guilty);
              return fault.startsWith("cannot")
                  ? changed.replaceFirst("</w:sdtContent>", "</w:anything>")
                  : changed;
            });
    List<String> faults = DocxFaults.of(DocxFile.of(bad));
    assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), faults::toString);
  }

  @Test
  void mammothReadsTheSameHeadingsAndTables() throws Exception {
    Checkers.assumeNodePackages();
    PackContents pack = new PackContents(sample);
    DocxFolder docx = new DocxFolder(folder.resolve("docx"));
    for (String path : pack.paths()) {
      if (path.endsWith(".docx")) {
        Path file = docx.add(path, pack.bytes(path));
        List<String> read = docx.read(file);
        DocxFile own = DocxFile.of(pack.bytes(path));
        List<Passage> passages = own.passages();
        for (int level = 1; level <= 3; level++) {
          String style = "Heading" + level;
          String tag = "<h" + level + ">";
          List<String> headings =
              passages.stream()
                  .filter(passage -> passage.style().equals(style))
                  .map(passage -> Layout.bare(passage.text()))
                  .toList();
          assertEquals(headings, starting(read, tag, line -> Layout.bare(plain(line))), path);
        }
        int tables = DocxFile.all(own.part(DocxFile.BODY), "w:tbl").size();
        assertEquals(tables, starting(read, "<table>", line -> line).size(), path);
        Set<Integer> headed = new TreeSet<>();
        passages.stream().filter(Passage::header).forEach(row -> headed.add(row.table()));
        assertEquals(headed.size(), starting(read, "<thead>", line -> line).size(), path);
        assertEquals(List.of(), starting(read, "message error", line -> line), path);
      }
    }
  }

  private static List<String> starting(
      List<String> lines, String beginning, UnaryOperator<String> change) {
    return lines.stream().filter(line -> line.startsWith(beginning)).map(change).toList();
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static void assertFaultless(Path zip) throws IOException {
    PackContents pack = new PackContents(zip);
    for (String path : pack.paths()) {
      if (path.endsWith(".docx")) {
        List<String> faults = DocxFaults.of(DocxFile.of(pack.bytes(path)));
        assertEquals(List.of(), faults, zip.getFileName() + ", " + path);
      }
    }
  }

  private List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(packs)) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
    }
  }
}
