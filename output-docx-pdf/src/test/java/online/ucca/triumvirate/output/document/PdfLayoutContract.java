package online.ucca.triumvirate.output.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.PageFurniture;
import online.ucca.triumvirate.engine.document.PaperSize;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.CellStyle;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every PDF is laid out, whoever draws it. */
abstract class PdfLayoutContract {
  private final DocumentRenderer renderer;

  PdfLayoutContract(DocumentRenderer renderer) {
    this.renderer = renderer;
  }

  @Test
  void repeatsTheHeaderRowAndCountsPages_onEveryPage() throws Exception {
    List<String> pages = pages(SampleDocuments.matrix(120));
    assertTrue(pages.size() > 5);
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      assertTrue(page.contains("Page " + (i + 1) + " of " + pages.size()), page);
      assertTrue(page.contains("No. Requirement Task Question Condition Source"), page);
      assertTrue(page.startsWith("SMPGDN201 Maintain a sample garden bed"), page);
      assertTrue(page.contains("Release 1"), page);
    }
  }

  @Test
  void drawsEveryStatementOnce_alsoWherePagesEnd() throws Exception {
    String text = String.join(" ", pages(SampleDocuments.matrix(90)));
    for (int i = 1; i <= 90; i++) {
      String statement = "Statement number " + i + ": identify the condition";
      assertEquals(2, text.split(statement, -1).length, statement);
    }
    String lines = "LINE of text that is long enough to be broken ".repeat(1_000);
    String paragraph = String.join(" ", pages(SampleDocuments.of(lines)));
    assertEquals(1_000, paragraph.split("LINE", -1).length - 1);
  }

  /** Wherever in its line one of the pieces that it is laid out in begins. */
  @Test
  void breaksNoWordOfALongParagraph() throws Exception {
    for (int i = 0; i < 24; i++) {
      String paragraph = "i".repeat(3 * i + 1) + " " + "procedures, ".repeat(500);
      String text = String.join(" ", pages(SampleDocuments.of(paragraph)));
      assertEquals(501, text.split("procedures,", -1).length, "after " + (3 * i + 1) + " letters");
    }
  }

  /** Repeated, it would leave no room for what it heads: rows would be drawn below every page. */
  @Test
  void repeatsNoHeaderRowThatFillsAPage() throws Exception {
    List<String> pages = pages(SampleTables.headedBy(12_000));
    assertEquals(1, String.join(" ", pages).split("HEAD", -1).length - 1);
    for (int i = 1; i <= 60; i++) {
      String row = "ROW" + i + ".";
      assertEquals(1, pages.stream().filter(page -> page.contains(row)).count(), row);
    }
    List<String> repeated = pages(SampleTables.headedBy(100));
    assertTrue(repeated.size() > 1 && repeated.stream().allMatch(page -> page.contains("HEAD")));
  }

  @Test
  void shortensWhatNoMarginHolds() throws Exception {
    PageFurniture furniture =
        new PageFurniture(
            "START" + "title ".repeat(500),
            "Release " + "one ".repeat(200),
            "CODE" + "x".repeat(5_000) + " · Pack 0123",
            "Page",
            "of");
    Document sample = SampleDocuments.of("Text");
    Document document =
        new Document(
            sample.documentId(),
            sample.title(),
            sample.subject(),
            sample.author(),
            sample.language(),
            sample.paper(),
            sample.orientation(),
            furniture,
            sample.blocks());
    String page = pages(document).get(0);
    assertTrue(page.length() < 1_000, page);
    for (String kept : List.of("START", "Release", "CODE", "Pack 0123", "Page 1 of 1", "Text")) {
      assertTrue(page.contains(kept), kept + " is missing on " + page);
    }
  }

  @Test
  void laysLandscapePagesDown() throws Exception {
    try (PdfReader reader = new PdfReader(renderer.render(SampleDocuments.matrix(3)).bytes())) {
      assertTrue(reader.getPageSize(1).getWidth() > reader.getPageSize(1).getHeight());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A4, PORTRAIT, 595, 842",
    "A4, LANDSCAPE, 842, 595",
    "LETTER, PORTRAIT, 612, 792",
    "LETTER, LANDSCAPE, 792, 612",
  })
  void drawsOnThePaperThatIsAskedFor(
      PaperSize paper, Orientation orientation, float width, float height) throws Exception {
    List<Block> blocks = List.of(Block.Paragraph.of(ParagraphStyle.BODY, "Text"));
    byte[] drawn = renderer.render(SampleDocuments.document(paper, orientation, blocks)).bytes();
    try (PdfReader reader = new PdfReader(drawn)) {
      assertEquals(width, reader.getPageSize(1).getWidth(), 0.5);
      assertEquals(height, reader.getPageSize(1).getHeight(), 0.5);
    }
  }

  /** Wherever the blocks begin on the page, all of them stand on one. */
  @ParameterizedTest
  @ValueSource(ints = {20, 24, 28, 30, 32, 34, 36, 38, 40})
  void keepsBlocksThatBelongTogether_onOnePage(int linesBefore) throws Exception {
    List<Block> blocks =
        new ArrayList<>(
            Collections.nCopies(linesBefore, Block.Paragraph.of(ParagraphStyle.BODY, "Line")));
    blocks.add(new Block.Heading(2, "THEHEADING"));
    blocks.add(SampleDocuments.question());
    List<String> pages = pages(SampleDocuments.document(Orientation.PORTRAIT, blocks));

    String page =
        pages.stream().filter(text -> text.contains("THEQUESTION")).findFirst().orElseThrow();
    for (String kept : List.of("THEHEADING", "THENUMBER", "THEPOINT", "THESOURCE")) {
      assertTrue(page.contains(kept), kept + " is missing on " + page);
    }
  }

  /** Wherever the table begins on the page, no heading, header row or group row ends a page. */
  @ParameterizedTest
  @ValueSource(ints = {20, 24, 26, 28, 29, 30, 31, 32, 33, 34, 36})
  void neverLeavesAHeadingWithoutWhatItHeads(int linesBefore) throws Exception {
    Row header = Row.of(SampleDocuments.heading("HEADA"), SampleDocuments.heading("HEADB"));
    assertKeptTogether(linesBefore, List.of(header));
    assertKeptTogether(linesBefore, List.of());
  }

  private void assertKeptTogether(int linesBefore, List<Row> header) throws Exception {
    List<Block> blocks =
        new ArrayList<>(
            Collections.nCopies(linesBefore, Block.Paragraph.of(ParagraphStyle.BODY, "Line")));
    blocks.add(new Block.Heading(2, "THEHEADING"));
    blocks.add(
        new Table(
            "THECAPTION",
            true,
            TableStyle.GRID,
            List.of(1, 1),
            header,
            List.of(
                new Row(List.of(Cell.of(CellStyle.GROUP, "THEGROUP"), Cell.blank()), true),
                Row.of(Cell.of(CellStyle.DATA, "FIRSTROW\n\n\n"), Cell.blank()),
                Row.of(Cell.of(CellStyle.DATA, "SECONDROW"), Cell.blank()))));
    List<String> pages = pages(SampleDocuments.document(Orientation.PORTRAIT, blocks));
    String page =
        pages.stream().filter(text -> text.contains("FIRSTROW")).findFirst().orElseThrow();
    String head = header.isEmpty() ? "THECAPTION" : "HEADA HEADB";
    for (String kept : List.of("THEHEADING", "THECAPTION", head, "THEGROUP")) {
      assertTrue(page.contains(kept), kept + " is missing on " + page);
    }
    assertEquals(1, pages.stream().filter(text -> text.contains("THEGROUP")).count());
  }

  @Test
  void breaksWordsThatAreTooLong() throws Exception {
    String word = "x".repeat(400);
    Table table =
        new Table(
            "narrow",
            false,
            TableStyle.GRID,
            List.of(1, 5),
            List.of(),
            List.of(Row.of(Cell.of(CellStyle.DATA, word), Cell.of(CellStyle.DATA, "AFTER"))));
    String text = PdfReading.text(renderer.render(SampleDocuments.of(table)).bytes());
    assertFalse(text.contains(word));
    assertTrue(text.replace(" ", "").contains(word));
  }

  @Test
  void breaksNoWordAtItsHyphen() throws Exception {
    String text = "self-paced work-based and/or ".repeat(60).strip();
    assertTrue(PdfReading.text(renderer.render(SampleDocuments.of(text)).bytes()).contains(text));
  }

  @Test
  void splitsARowThatNoPageHolds() throws Exception {
    String lines = "WORD\n".repeat(150);
    Table table =
        new Table(
            "tall",
            false,
            TableStyle.GRID,
            List.of(1),
            List.of(),
            List.of(Row.of(Cell.of(CellStyle.DATA, lines + "END"))));
    List<String> pages = pages(SampleDocuments.of(table));
    assertEquals(150, String.join(" ", pages).split("WORD", -1).length - 1);
    assertTrue(pages.get(pages.size() - 1).contains("END"));
  }

  private List<String> pages(Document document) throws Exception {
    return PdfReading.pages(renderer.render(document).bytes());
  }
}
