package online.ucca.triumvirate.output.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.Callout;
import online.ucca.triumvirate.engine.document.Block.CalloutKind;
import online.ucca.triumvirate.engine.document.Block.Heading;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.engine.document.PageFurniture;
import online.ucca.triumvirate.engine.document.PaperSize;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.engine.document.RenderedDocument.ReplacedCharacter;
import online.ucca.triumvirate.engine.document.RenderingException;
import online.ucca.triumvirate.engine.document.Table;
import online.ucca.triumvirate.engine.document.Table.Row;
import online.ucca.triumvirate.engine.document.Table.TableStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class HostileTextTest {
  private static final String MARKUP =
      "<b>&amp;</b> \"'</w:t></w:p> <style>p{content:url(x)}</style> ]]> <!-- {\\rtf} -->";

  private final DocumentRenderer docx = new DocxDocumentRenderer();

  static List<DocumentRenderer> renderers() {
    return List.of(
        new DocxDocumentRenderer(),
        new FlyingSaucerDocumentRenderer(),
        new TaggedDocumentRenderer());
  }

  static List<DocumentRenderer> pdfRenderers() {
    return List.of(new FlyingSaucerDocumentRenderer(), new TaggedDocumentRenderer());
  }

  @ParameterizedTest
  @MethodSource("pdfRenderers")
  void drawsMarkupAsTheCharactersItConsistsOf(DocumentRenderer pdf) throws Exception {
    Document document = everywhere(MARKUP);
    DocxReading read = DocxReading.of(docx.render(document).bytes());
    assertEquals(4, read.text().split(Pattern.quote(MARKUP), -1).length - 1);
    for (String part : List.of("word/header1.xml", "word/footer1.xml", "docProps/core.xml")) {
      assertTrue(read.part(part).getTextContent().contains(MARKUP), part);
    }
    String text = PdfReading.text(pdf.render(document).bytes());
    assertEquals(6, text.split(Pattern.quote(MARKUP), -1).length - 1);
  }

  @ParameterizedTest
  @MethodSource("pdfRenderers")
  void fetchesNothing_whateverTheTextNames(DocumentRenderer pdf) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
      String text =
          "<img src=\""
              + url
              + "\"/> url("
              + url
              + ") @import '"
              + url
              + "'; <a href='file:///etc'>";
      Document document = everywhere(text);
      for (DocumentRenderer renderer : List.of(docx, pdf)) {
        assertEquals(List.of(), renderer.render(document).replaced());
      }
      String drawn = PdfReading.text(pdf.render(SampleDocuments.of(text)).bytes());
      assertTrue(drawn.replace(" ", "").contains(text.replace(" ", "")), drawn);
      server.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void replacesAndReportsWhatNoFileMayHold(DocumentRenderer renderer) {
    RenderedDocument rendered =
        renderer.render(
            SampleDocuments.of("a\u0000b\u0001\u0001c\u0085\uFFFEd\uD800e\u009Ff\u000C"));
    assertEquals(
        List.of(
            new ReplacedCharacter(0x00, 1),
            new ReplacedCharacter(0x01, 2),
            new ReplacedCharacter(0x0C, 1),
            new ReplacedCharacter(0x9F, 1),
            new ReplacedCharacter(0xD800, 1),
            new ReplacedCharacter(0xFFFE, 1)),
        rendered.replaced());
  }

  @Test
  void reportsAsManyAsStandInTheFile() throws Exception {
    RenderedDocument drawn = docx.render(everywhere("a\u0001b\uFFFEc\u0001"));
    DocxReading read = DocxReading.of(drawn.bytes());
    Map<Integer, Integer> reported =
        drawn.replaced().stream()
            .collect(
                Collectors.toMap(ReplacedCharacter::codePoint, ReplacedCharacter::occurrences));
    int standIns = 0;
    for (String part :
        List.of("word/document.xml", "word/header1.xml", "word/footer1.xml", "docProps/core.xml")) {
      standIns += read.part(part).getTextContent().split("\uFFFD", -1).length - 1;
    }
    for (Element name : DocxReading.all(read.body(), "w:alias")) {
      standIns += name.getAttribute("w:val").split("\uFFFD", -1).length - 1;
    }
    assertEquals(standIns, reported.values().stream().mapToInt(Integer::intValue).sum());
    assertEquals(reported.get(1), 2 * reported.getOrDefault(0xFFFE, 0));
  }

  @ParameterizedTest
  @MethodSource("pdfRenderers")
  void pdfReplacesWhatItsFontLacks_docxKeepsIt(DocumentRenderer pdf) throws Exception {
    Document document = SampleDocuments.of("中 🌱 中 ☑ ✓ → ≥ Ω Ж ť ½ m² €");
    assertEquals(List.of(), docx.render(document).replaced());
    assertTrue(DocxReading.of(docx.render(document).bytes()).text().contains("中 🌱 中"));
    RenderedDocument drawn = pdf.render(document);
    assertEquals(
        List.of(new ReplacedCharacter('中', 2), new ReplacedCharacter(0x1F331, 1)),
        drawn.replaced());
    assertTrue(
        PdfReading.text(drawn.bytes()).contains("\uFFFD \uFFFD \uFFFD ☑ ✓ → ≥ Ω Ж ť ½ m² €"));
  }

  @ParameterizedTest
  @MethodSource("pdfRenderers")
  void countsATextOnce_howeverOftenTheFormatRepeatsIt(DocumentRenderer pdf) {
    Document document = SampleDocuments.of(new Heading(1, "Bad \u0002 heading"));
    for (DocumentRenderer renderer : List.of(docx, pdf)) {
      assertEquals(List.of(new ReplacedCharacter(2, 1)), renderer.render(document).replaced());
    }
  }

  @ParameterizedTest
  @MethodSource("pdfRenderers")
  void leavesOutOfPdfWhatShowsNothing(DocumentRenderer pdf) throws Exception {
    RenderedDocument drawn = pdf.render(SampleDocuments.of("so\u00ADil \u200Bbed\u202E x\uFEFF"));
    assertEquals(List.of(), drawn.replaced());
    assertTrue(PdfReading.text(drawn.bytes()).contains("soil bed x"));
  }

  @ParameterizedTest
  @MethodSource("pdfRenderers")
  void keepsLineBreaksAndTabs(DocumentRenderer pdf) throws Exception {
    Document document = SampleDocuments.of("one\r\ntwo\u000Bthree\u2028four\tfive");
    assertTrue(
        DocxReading.of(docx.render(document).bytes())
            .text()
            .contains("one\ntwo\nthree\nfour\tfive"));
    assertTrue(PdfReading.text(pdf.render(document).bytes()).contains("one two three four five"));
  }

  @Test
  void marksTextThatRunsFromRightToLeft() throws Exception {
    DocxReading read = DocxReading.of(docx.render(SampleDocuments.of("שלום 12 world")).bytes());
    assertEquals(1, DocxReading.all(read.body(), "w:bidi").size());
    assertFalse(DocxReading.all(read.body(), "w:rtl").isEmpty());
    assertEquals("שלום 12 world\n", read.text());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void drawsEndlessParagraphs_inBearableTime(DocumentRenderer renderer) throws Exception {
    String words = "WORD is followed by others ".repeat(20_000);
    byte[] bytes =
        assertTimeout(
            Duration.ofSeconds(60), () -> renderer.render(SampleDocuments.of(words)).bytes());
    String text =
        renderer.format() == DocumentFormat.PDF
            ? PdfReading.text(bytes)
            : DocxReading.of(bytes).text();
    assertEquals(20_000, text.split("WORD", -1).length - 1);
  }

  @Test
  void cutsParagraphsThatHangWordProcessors() throws Exception {
    Document document = SampleDocuments.of("x".repeat(100_000));
    DocxReading read = DocxReading.of(docx.render(document).bytes());
    assertEquals(4, DocxReading.all(read.body(), "w:p").size());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void drawsWhatIsEmpty(DocumentRenderer renderer) {
    Row nothing = Row.of();
    Document document =
        SampleDocuments.of(
            new Table("", true, TableStyle.GRID, List.of(), List.of(nothing), List.of(nothing)),
            new Table("", true, TableStyle.FORM, List.of(1), List.of(), List.of()),
            new Block.ListBlock(true, List.of()),
            new Callout(CalloutKind.WARNING, "", List.of()),
            new Block.PageBreak(),
            new Block.PageBreak(),
            new Block.Paragraph(ParagraphStyle.TITLE, List.of()),
            new Heading(1, ""));
    assertTrue(renderer.render(document).bytes().length > 0);
    assertTrue(renderer.render(SampleDocuments.of()).bytes().length > 0);
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void refusesNestingThatNoStackHolds(DocumentRenderer renderer) {
    Block inner = Block.Paragraph.of(ParagraphStyle.BODY, "deep");
    for (int i = 0; i < 50_000; i++) {
      inner = new Callout(CalloutKind.INFORMATION, "", List.of(inner));
    }
    Document document = SampleDocuments.of(inner);
    assertThrows(RenderingException.class, () -> renderer.render(document));
  }

  /** The text in every place that a document has for text. */
  private static Document everywhere(String text) {
    return new Document(
        text,
        text,
        text,
        text,
        text,
        PaperSize.A4,
        Orientation.PORTRAIT,
        new PageFurniture(text, text, text, "Page", "of"),
        List.of(
            new Heading(2, text),
            new Block.Paragraph(
                ParagraphStyle.BODY,
                List.of(
                    Inline.Text.strong(text),
                    new Inline.LineBreak(),
                    new Inline.CheckBox(text, text),
                    new Inline.Blank(text, 5))),
            new Callout(CalloutKind.WARNING, text, List.of())));
  }
}
