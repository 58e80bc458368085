package online.ucca.triumvirate.output.document;

import static online.ucca.triumvirate.output.document.DocxReading.all;
import static online.ucca.triumvirate.output.document.DocxReading.children;
import static online.ucca.triumvirate.output.document.DocxReading.property;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.PaperSize;
import online.ucca.triumvirate.engine.document.RenderingException;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Cell;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What Word refuses and the SDK's validator does not see, and what readers rely on. */
class DocxStructureTest {
  private final DocxDocumentRenderer renderer = new DocxDocumentRenderer();
  private final DocxReading tool = read(SampleDocuments.tool());
  private final DocxReading matrix = read(SampleDocuments.matrix(60));

  @Test
  void beginsWithWhatReadersLookForFirst() {
    assertEquals(
        List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml"),
        tool.names().subList(0, 3));
  }

  @Test
  void numbersEveryContentControl_once() throws Exception {
    List<String> ids = all(tool.body(), "w:sdtPr").stream().map(p -> property(p, "w:id")).toList();
    assertFalse(ids.isEmpty());
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void endsEveryCellWithAParagraph_andSeparatesTables() throws Exception {
    for (DocxReading read : List.of(tool, matrix)) {
      for (Element cell : all(read.body(), "w:tc")) {
        List<Element> content = children(cell);
        assertEquals("w:p", content.get(content.size() - 1).getTagName());
      }
      List<Element> blocks = children(children(read.body()).get(0));
      for (int i = 0; i < blocks.size() - 1; i++) {
        boolean table = blocks.get(i).getTagName().equals("w:tbl");
        assertTrue(!table || blocks.get(i + 1).getTagName().equals("w:p"));
      }
    }
  }

  @Test
  void fillsTheGridOfEveryTable() throws Exception {
    for (Element table : all(tool.body(), "w:tbl")) {
      int columns = all(table, "w:gridCol").size();
      for (Element row : all(table, "w:tr")) {
        int spanned = 0;
        for (Element cell : all(row, "w:tc")) {
          String span = property(cell, "w:gridSpan");
          spanned += span.isEmpty() ? 1 : Integer.parseInt(span);
        }
        assertEquals(columns, spanned);
      }
    }
  }

  @Test
  void repeatsHeaderRows_andSplitsNoRow() throws Exception {
    List<Element> rows = all(matrix.body(), "w:tr");
    assertEquals(1, all(matrix.body(), "w:tblHeader").size());
    assertEquals(1, all(rows.get(0), "w:tblHeader").size());
    assertEquals(rows.size(), all(matrix.body(), "w:cantSplit").size());
  }

  @Test
  void offersACalendarWhereADateIsWritten() throws Exception {
    Document document =
        SampleDocuments.of(
            new Block.Paragraph(
                Block.ParagraphStyle.BODY,
                List.of(new Inline.Blank("Name", 20), Inline.Blank.date("Day of birth", 10))));
    List<Element> controls = all(read(document).body(), "w:sdtPr");
    assertEquals(List.of(1, 0), controls.stream().map(c -> all(c, "w:text").size()).toList());
    assertEquals(List.of(0, 1), controls.stream().map(c -> all(c, "w:date").size()).toList());
    assertEquals("Day of birth", property(controls.get(1), "w:alias"));
    assertEquals("yyyy-MM-dd", property(controls.get(1), "w:dateFormat"));
  }

  @Test
  void repeatsNoHeaderRowThatFillsAPage() throws Exception {
    assertEquals(0, all(read(SampleTables.headedBy(4_500)).body(), "w:tblHeader").size());
    assertEquals(1, all(read(SampleTables.headedBy(100)).body(), "w:tblHeader").size());
  }

  @Test
  void keepsGroupRowsWithTheNext() throws Exception {
    Element group =
        all(matrix.body(), "w:tr").stream()
            .filter(row -> row.getTextContent().equals("Element 2"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, all(group, "w:keepNext").size());
  }

  @Test
  void keepsBlocksThatBelongTogether_butNotWithWhatFollows() throws Exception {
    Element body = read(SampleDocuments.of(SampleDocuments.question())).body();
    List<Element> paragraphs = all(body, "w:p");
    int last = paragraphs.size() - 1;
    for (int i = 0; i < last; i++) {
      assertEquals(1, all(paragraphs.get(i), "w:keepNext").size(), "paragraph " + i);
    }
    assertEquals("THESOURCE", paragraphs.get(last).getTextContent());
    assertEquals(0, all(paragraphs.get(last), "w:keepNext").size());
  }

  @Test
  void refusesToKeepTablesWithOtherBlocks() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Block.Kept(List.of(SampleTables.form(), new Block.PageBreak())));
  }

  @Test
  void laysPagesOnThePaperThatIsAskedFor() throws Exception {
    Document letter =
        SampleDocuments.document(
            PaperSize.LETTER, Orientation.LANDSCAPE, SampleDocuments.tool().blocks());
    Element size = all(read(letter).body(), "w:pgSz").get(0);
    assertEquals("15840", size.getAttribute("w:w"));
    assertEquals("12240", size.getAttribute("w:h"));
  }

  @Test
  void refusesMoreColumnsThanWordHolds() {
    List<Cell> cells = Collections.nCopies(64, Cell.blank());
    Table table =
        new Table(
            "wide",
            false,
            TableStyle.GRID,
            Collections.nCopies(64, 1),
            List.of(),
            List.of(new Row(cells, false)));
    Document document = SampleDocuments.of(table);
    assertThrows(RenderingException.class, () -> renderer.render(document));
  }

  @Test
  void closesEveryField_andCountsPages() throws Exception {
    Element footer = tool.part("word/footer1.xml");
    List<String> steps =
        all(footer, "w:fldChar").stream().map(f -> f.getAttribute("w:fldCharType")).toList();
    assertEquals(List.of("begin", "separate", "end", "begin", "separate", "end"), steps);
    assertEquals(
        "Page  PAGE 1 of  NUMPAGES 1",
        all(footer, "w:r").stream()
            .skip(2)
            .map(Element::getTextContent)
            .collect(Collectors.joining()));
  }

  @Test
  void startsEveryNumberedListWithOne() throws Exception {
    Set<String> ordered =
        all(tool.body(), "w:numId").stream()
            .map(n -> n.getAttribute("w:val"))
            .filter(id -> !id.equals("1"))
            .collect(Collectors.toSet());
    assertEquals(Set.of("2", "3"), ordered);
    Element numbering = tool.part("word/numbering.xml");
    assertEquals(2, all(numbering, "w:startOverride").size());
    assertEquals(3, all(numbering, "w:num").size());
  }

  @Test
  void usesOnlyStylesThatTheSkeletonHas() throws Exception {
    Set<String> defined =
        all(tool.part("word/styles.xml"), "w:style").stream()
            .map(style -> style.getAttribute("w:styleId"))
            .collect(Collectors.toSet());
    for (String reference : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
      for (Element used : all(tool.body(), reference)) {
        assertTrue(defined.contains(used.getAttribute("w:val")), used.getAttribute("w:val"));
      }
    }
    assertTrue(
        all(tool.body(), "w:pStyle").stream()
            .anyMatch(style -> style.getAttribute("w:val").equals("Heading1")));
  }

  @Test
  void laysLandscapePagesDown() throws Exception {
    Element size = all(matrix.body(), "w:pgSz").get(0);
    assertEquals("landscape", size.getAttribute("w:orient"));
    assertEquals("16838", size.getAttribute("w:w"));
    int width =
        all(matrix.body(), "w:gridCol").stream()
            .mapToInt(column -> Integer.parseInt(column.getAttribute("w:w")))
            .sum();
    assertEquals(16838 - 2 * 1020, width);
  }

  @Test
  void speaksTheDocumentsLanguage() throws Exception {
    Document sample = SampleDocuments.of("colour");
    Document american =
        new Document(
            sample.documentId(),
            sample.title(),
            sample.subject(),
            sample.author(),
            "en-US",
            PaperSize.LETTER,
            sample.orientation(),
            sample.furniture(),
            sample.blocks());
    assertEquals("en-US", property(read(american).part("word/styles.xml"), "w:lang"));
    assertEquals("en-AU", property(read(sample).part("word/styles.xml"), "w:lang"));
  }

  private DocxReading read(Document document) {
    try {
      return DocxReading.of(renderer.render(document).bytes());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
