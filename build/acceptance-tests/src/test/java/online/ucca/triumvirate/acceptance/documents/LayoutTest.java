package online.ucca.triumvirate.acceptance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.acceptance.PackContents;
import online.ucca.triumvirate.acceptance.documents.DocxFile.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** The pages of real units, and pages that are guilty of one fault each. */
class LayoutTest {
  private static final String GOOD =
      """
      h1, tr { page-break-inside: avoid }
      h1 { page-break-after: avoid; font-size: 14pt }
      thead { display: table-header-group }
      table { -fs-table-paginate: paginate; width: 100%; table-layout: fixed }
      col.number { width: 15% }
      @page { size: A4; margin: 20mm }
      """;

  @Test
  void partsNoHeading_splitsNoRow_andDrawsEverythingInItsPlace() throws IOException {
    int documents = 0;
    for (Path zip : RealPacks.all()) {
      PackContents pack = new PackContents(zip);
      for (String path : pack.paths()) {
        if (path.endsWith(".docx")) {
          PdfFile pdf = PdfFile.of(pack.bytes(path.replace(".docx", ".pdf")));
          List<Passage> passages = DocxFile.of(pack.bytes(path)).passages();
          List<String> faults = Layout.faults(passages, pdf.pages());
          assertEquals(List.of(), faults, zip.getFileName() + ", " + path);
          boolean matrix = path.startsWith("mapping-matrix");
          assertTrue(
              pdf.pages().stream().allMatch(page -> page.isLandscape() == matrix),
              zip.getFileName() + ", " + path);
          documents++;
        }
      }
    }
    assertTrue(documents >= 6 * RealPacks.expected(), documents + " documents");
  }

  @Test
  void findsNothing_whereNothingIsWrong() throws Exception {
    assertEquals(List.of(), faults(GOOD, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parted from what follows: Heading | h1 { page-break-after: auto }",
        "split or missing: Row            | tr { page-break-inside: auto }",
        "without its header row: Number   | table { -fs-table-paginate: auto }",
        "over the edge:                   | @page { margin: 5mm }",
        "one on the other:                | td { white-space: nowrap }",
      })
  void findsWhatAGuiltyStyleDoes(String fault, String guilty) throws Exception {
    for (int lines = 0; lines < 40; lines++) {
      List<String> faults = faults(GOOD + guilty, lines);
      if (faults.stream().anyMatch(found -> found.contains(fault.strip()))) {
        return;
      }
    }
    fail("not found, wherever the tables begin: " + fault);
  }

  /** Tables of rows of different heights, each under a heading, below some lines of text. */
  private static List<String> faults(String css, int lines) throws Exception {
    List<Passage> passages = new ArrayList<>();
    StringBuilder html = new StringBuilder("<html><head><style>" + css + "</style></head><body>");
    html.append("<p>Line</p>".repeat(lines));
    for (int table = 1; table <= 4; table++) {
      String heading = "Heading of the table with the number " + table;
      passages.add(new Passage("Heading1", 0, false, heading));
      html.append("<h1>")
          .append(heading)
          .append("</h1><table><col class='number'/><col/><thead><tr>");
      html.append("<td>Number</td><td>Statement</td></tr></thead><tbody>");
      passages.add(new Passage("", table, true, "NumberStatement"));
      for (int row = 1; row <= 5 + table; row++) {
        String number = "Row " + table + "." + row + " has a number that is long";
        String statement = ("Statement " + table + "." + row + " goes on. ").repeat(4 + 3 * row);
        passages.add(new Passage("", table, false, number + statement));
        html.append("<tr><td>").append(number).append("</td><td>").append(statement);
        html.append("</td></tr>");
      }
      html.append("</tbody></table>");
    }
    ITextRenderer renderer = new ITextRenderer();
    renderer.setDocumentFromString(html.append("</body></html>").toString());
    renderer.layout();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.createPDF(out);
    return Layout.faults(passages, PdfFile.of(out.toByteArray()).pages());
  }
}
