package online.ucca.triumvirate.output.document.docx;

import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.output.document.text.Pictures;
import online.ucca.triumvirate.output.document.text.TextScanner;

/** Writes the parts that hold text: the body, the header, the footer and the core properties. */
final class DocumentPart {
  private static final int TITLE_LIMIT = 255;

  private DocumentPart() {}

  static byte[] body(Document document, TextScanner scanner, ListNumbers numbers) {
    PageGeometry page = PageGeometry.of(document);
    MarkupSink out = new MarkupSink();
    out.start("w:document", Namespaces.story()).start("w:body");
    ParagraphWriter paragraphs = new ParagraphWriter(out, scanner);
    TableWriter tables = new TableWriter(out, scanner, document.letterhead());
    new BlockWriter(paragraphs, numbers, tables, document)
        .body(document.blocks(), page.contentWidth());
    section(out, page);
    return out.toBytes();
  }

  static byte[] header(Document document, TextScanner scanner) {
    MarkupSink out = new MarkupSink();
    out.start("w:hdr", Namespaces.story());
    furnitureStart(out, document, "Header");
    Picture logo = document.letterhead().logo();
    if (logo != null) {
      PictureParts.run(
          out,
          document,
          logo,
          Pictures.HEADER_WIDTH,
          Pictures.HEADER_HEIGHT,
          scanner.oneLine(logo.alternativeText(), TITLE_LIMIT));
      run(out, scanner, "\u2003");
    }
    run(out, scanner, document.furniture().headerStart());
    tab(out);
    run(out, scanner, document.furniture().headerEnd());
    return out.toBytes();
  }

  static byte[] footer(Document document, TextScanner scanner) {
    MarkupSink out = new MarkupSink();
    out.start("w:ftr", Namespaces.story());
    furnitureStart(out, document, "Footer");
    run(out, scanner, document.furniture().footerStart());
    tab(out);
    run(out, scanner, document.furniture().pageWord() + " ");
    field(out, "PAGE");
    run(out, scanner, " " + document.furniture().ofWord() + " ");
    field(out, "NUMPAGES");
    return out.toBytes();
  }

  static byte[] coreProperties(Document document, TextScanner scanner) {
    MarkupSink out = new MarkupSink();
    out.start("cp:coreProperties", Namespaces.coreProperties());
    property(out, "dc:title", scanner, document.title());
    property(out, "dc:subject", scanner, document.subject());
    property(out, "dc:creator", scanner, document.author());
    property(out, "dc:identifier", scanner, document.documentId());
    property(out, "dc:language", scanner, document.language());
    return out.toBytes();
  }

  private static void property(MarkupSink out, String name, TextScanner scanner, String value) {
    out.start(name).text(scanner.oneLine(value, TITLE_LIMIT)).end();
  }

  private static void section(MarkupSink out, PageGeometry page) {
    out.start("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", DocxPackage.HEADER_RELATIONSHIP);
    out.empty("w:footerReference", "w:type", "default", "r:id", DocxPackage.FOOTER_RELATIONSHIP);
    String width = Integer.toString(page.width());
    String height = Integer.toString(page.height());
    if (page.landscape()) {
      out.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
    } else {
      out.empty("w:pgSz", "w:w", width, "w:h", height);
    }
    String side = Integer.toString(PageGeometry.SIDE_MARGIN);
    out.empty(
        "w:pgMar",
        "w:top",
        Integer.toString(PageGeometry.TOP_MARGIN),
        "w:right",
        side,
        "w:bottom",
        Integer.toString(PageGeometry.BOTTOM_MARGIN),
        "w:left",
        side,
        "w:header",
        Integer.toString(PageGeometry.HEADER_DISTANCE),
        "w:footer",
        Integer.toString(PageGeometry.FOOTER_DISTANCE),
        "w:gutter",
        "0");
    out.end();
  }

  private static void furnitureStart(MarkupSink out, Document document, String style) {
    int end = PageGeometry.of(document).contentWidth();
    out.start("w:p").start("w:pPr");
    out.empty("w:pStyle", "w:val", style);
    out.start("w:tabs").empty("w:tab", "w:val", "right", "w:pos", Integer.toString(end)).end();
    out.end();
  }

  private static void run(MarkupSink out, TextScanner scanner, String text) {
    out.start("w:r").start("w:t", "xml:space", "preserve");
    out.text(scanner.oneLine(text, Integer.MAX_VALUE)).end().end();
  }

  private static void tab(MarkupSink out) {
    out.start("w:r").empty("w:tab").end();
  }

  /** A field with a cached result, which every reader replaces when it lays out the page. */
  private static void field(MarkupSink out, String name) {
    out.start("w:r").empty("w:fldChar", "w:fldCharType", "begin").end();
    out.start("w:r").start("w:instrText", "xml:space", "preserve").text(" " + name + " ").end();
    out.end();
    out.start("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
    out.start("w:r").start("w:t").text("1").end().end();
    out.start("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
  }
}
