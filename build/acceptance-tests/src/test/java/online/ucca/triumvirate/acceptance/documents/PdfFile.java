package online.ucca.triumvirate.acceptance.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read by PDFBox, with nothing of what made it. */
final class PdfFile {
  private static final List<COSName> ACTIVE =
      List.of(
          COSName.getPDFName("URI"),
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("JS"),
          COSName.getPDFName("Launch"),
          COSName.getPDFName("GoToR"),
          COSName.getPDFName("SubmitForm"),
          COSName.getPDFName("EmbeddedFiles"));

  private final List<Page> pages;
  private final List<String> actions;

  private PdfFile(List<Page> pages, List<String> actions) {
    this.pages = List.copyOf(pages);
    this.actions = List.copyOf(actions);
  }

  static PdfFile of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Glyphs glyphs = new Glyphs();
      glyphs.writeText(document, Writer.nullWriter());
      return new PdfFile(glyphs.pages, actions(document));
    }
  }

  List<Page> pages() {
    return pages;
  }

  /** Whatever would leave the file or run something. */
  List<String> actions() {
    return actions;
  }

  private static List<String> actions(PDDocument document) {
    List<String> actions = new ArrayList<>();
    for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
      if (document.getDocument().getObjectFromPool(key).getObject()
          instanceof COSDictionary dictionary) {
        for (COSName name : ACTIVE) {
          if (dictionary.containsKey(name)
              || name.equals(dictionary.getDictionaryObject(COSName.S))) {
            actions.add(key + ": " + name.getName());
          }
        }
      }
    }
    return actions;
  }

  /**
   * A page, its measures in points, its glyphs in the order in which they are drawn.
   *
   * @param width how wide it is
   * @param height how tall it is
   * @param glyphs what is drawn, white space left out
   */
  record Page(float width, float height, List<Glyph> glyphs) {
    boolean isLandscape() {
      return width > height;
    }

    /** All characters in drawing order, without white space. */
    String text() {
      StringBuilder text = new StringBuilder();
      glyphs.forEach(glyph -> text.append(glyph.text()));
      return text.toString();
    }
  }

  /**
   * A drawn character.
   *
   * @param text the character, or the characters of a ligature
   * @param x its left edge, from the page's left
   * @param y its base line, from the page's top
   * @param width how wide it is
   * @param size the font's size
   */
  record Glyph(String text, float x, float y, float width, float size) {}

  /** Collects glyphs as they are drawn; it sorts nothing. */
  private static final class Glyphs extends PDFTextStripper {
    private final List<Page> pages = new ArrayList<>();
    private List<Glyph> found = new ArrayList<>();

    @Override
    protected void startPage(PDPage page) {
      found = new ArrayList<>();
      pages.add(new Page(page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), found));
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      String text = position.getUnicode();
      if (text != null && !text.isBlank() && !text.equals("\u00A0")) {
        found.add(
            new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                position.getFontSizeInPt()));
      }
    }
  }
}
