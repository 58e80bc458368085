package online.ucca.triumvirate.output.document.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.engine.document.PageFurniture;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.output.document.text.Pictures;
import online.ucca.triumvirate.output.document.text.TextPieces;
import online.ucca.triumvirate.output.document.text.TextScanner;
import org.w3c.dom.Element;

/** Turns a document into the tree that is laid out, and says what else follows from it. */
public final class PaperTree {
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private PaperTree() {}

  /**
   * The tree.
   *
   * @param document what it holds
   * @param scanner takes the texts apart, and counts what cannot be drawn
   * @return the tree, in no namespace
   * @throws ParserConfigurationException never in practice: the JDK's own parser is asked for
   */
  public static org.w3c.dom.Document of(Document document, TextScanner scanner)
      throws ParserConfigurationException {
    TreeWriter writer = new TreeWriter(scanner);
    Element root = writer.root("html");
    OutlineTree outline = new OutlineTree(writer, writer.add(root, "head"));
    Element body = writer.add(root, "body");
    header(writer, body, document);
    footer(writer, body, document.furniture());
    new BlockTree(writer, outline).add(body, document.blocks());
    return writer.tree();
  }

  /**
   * The rules that give the pages their size and the provider's colours.
   *
   * @param document whose pages
   * @return the rules, to stand after the style sheet's own
   */
  public static String pageStyle(Document document) {
    String paper =
        switch (document.paper()) {
          case A4 -> "A4";
          case LETTER -> "letter";
        };
    String lying = document.orientation() == Orientation.LANDSCAPE ? " landscape" : "";
    return "\n@page { size: " + paper + lying + "; }\n" + LetterheadStyle.of(document);
  }

  /**
   * A file's id, which follows from what the document says.
   *
   * @param document what is drawn
   * @param tree its tree
   * @return a SHA-256
   */
  public static byte[] digest(Document document, org.w3c.dom.Document tree) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String said =
          String.join(
              "\n",
              document.documentId(),
              document.title(),
              document.subject(),
              document.author(),
              document.language(),
              LetterheadStyle.of(document),
              String.join(" ", Pictures.of(document).keySet()),
              tree.getDocumentElement().getTextContent());
      return digest.digest(said.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** What is too long for the margin is shortened: it stands in full on the first page. */
  private static void header(TreeWriter writer, Element body, Document document) {
    PageFurniture furniture = document.furniture();
    Element row = line(writer, writer.add(body, "div", "header"));
    Picture logo = document.letterhead().logo();
    if (logo != null) {
      writer.picture(
          writer.add(row, "td", "logo"), logo, Pictures.HEADER_WIDTH, Pictures.HEADER_HEIGHT);
    }
    writer.text(
        writer.add(row, "td", "start"),
        margin(furniture.headerStart(), logo == null ? 120 : 90, 0));
    writer.text(writer.add(row, "td", "end"), margin(furniture.headerEnd(), 40, 0));
  }

  /** Three lines of the widest letters at most, and no line begun by the text itself. */
  private static String margin(String text, int first, int last) {
    return TextPieces.shortened(LINE_BREAK.matcher(text).replaceAll(" "), first, last);
  }

  private static void footer(TreeWriter writer, Element body, PageFurniture furniture) {
    Element row = line(writer, writer.add(body, "div", "footer"));
    writer.text(writer.add(row, "td", "start"), margin(furniture.footerStart(), 45, 75));
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
