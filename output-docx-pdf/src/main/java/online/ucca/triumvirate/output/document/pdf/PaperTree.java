package online.ucca.triumvirate.output.document.pdf;

import javax.xml.parsers.ParserConfigurationException;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.PageFurniture;
import online.ucca.triumvirate.output.document.text.TextScanner;
import org.w3c.dom.Element;

/** Turns a document into the tree that is laid out. */
final class PaperTree {
  private PaperTree() {}

  static org.w3c.dom.Document of(Document document, TextScanner scanner)
      throws ParserConfigurationException {
    TreeWriter writer = new TreeWriter(scanner);
    Element root = writer.root("html");
    OutlineTree outline = new OutlineTree(writer, writer.add(root, "head"));
    Element body = writer.add(root, "body");
    header(writer, body, document.furniture());
    footer(writer, body, document.furniture());
    new BlockTree(writer, outline).add(body, document.blocks());
    return writer.tree();
  }

  private static void header(TreeWriter writer, Element body, PageFurniture furniture) {
    Element row = line(writer, writer.add(body, "div", "header"));
    writer.text(writer.add(row, "td", "start"), furniture.headerStart());
    writer.text(writer.add(row, "td", "end"), furniture.headerEnd());
  }

  private static void footer(TreeWriter writer, Element body, PageFurniture furniture) {
    Element row = line(writer, writer.add(body, "div", "footer"));
    writer.text(writer.add(row, "td", "start"), furniture.footerStart());
    Element page = writer.add(row, "td", "end");
    writer.text(writer.add(page, "span"), furniture.pageWord() + " ");
    writer.add(page, "span", "page");
    writer.text(writer.add(page, "span"), " " + furniture.ofWord() + " ");
    writer.add(page, "span", "pages");
  }

  private static Element line(TreeWriter writer, Element parent) {
    return writer.add(writer.add(writer.add(parent, "table", "furniture"), "tbody"), "tr");
  }
}
