package online.ucca.triumvirate.output.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.function.IntPredicate;
import javax.xml.parsers.ParserConfigurationException;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Document.Orientation;
import online.ucca.triumvirate.output.document.text.ReplacementTally;
import online.ucca.triumvirate.output.document.text.Resources;
import online.ucca.triumvirate.output.document.text.TextScanner;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.Box;

/**
 * Lays documents out and writes them as PDF. Fonts and style sheet are shared, the renderer is new
 * for every document: a used one does not repeat its bytes. Immutable; for any number of threads.
 */
public final class Paper {
  /** A document is laid out anew while tables must move, up to this many times. */
  private static final int MOST_LAYOUTS = 20;

  private final EmbeddedFonts fonts;
  private final String css;

  private Paper(EmbeddedFonts fonts, String css) {
    this.fonts = fonts;
    this.css = css;
  }

  /**
   * Reads fonts and style sheet.
   *
   * @return what every document is drawn with
   * @throws IOException if a font is damaged
   */
  public static Paper load() throws IOException {
    String css = new String(Resources.bytes("paper.css"), StandardCharsets.UTF_8);
    return new Paper(EmbeddedFonts.load(), css);
  }

  /**
   * Draws a document.
   *
   * @param document what to draw
   * @param tally where replaced characters are counted
   * @return the file
   * @throws ParserConfigurationException never in practice: the JDK's own parser is asked for
   */
  public byte[] draw(Document document, ReplacementTally tally)
      throws ParserConfigurationException {
    IntPredicate drawable = codePoint -> fonts.covers(codePoint) || Invisible.is(codePoint);
    org.w3c.dom.Document tree = PaperTree.of(document, new TextScanner(drawable, tally));

    TextScanner properties = new TextScanner(codePoint -> true, tally);
    FixedProperties listener = new FixedProperties(document, properties, fileId(document, tree));
    PaperNamespace namespace = new PaperNamespace(css + size(document));
    ITextRenderer renderer = layOut(tree, namespace);
    for (int i = 0; i < MOST_LAYOUTS && StrandedTables.move(root(renderer)); i++) {
      renderer = layOut(tree, namespace);
    }
    renderer.setListener(listener);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.createPDF(out);
    return out.toByteArray();
  }

  private static String size(Document document) {
    String paper =
        switch (document.paper()) {
          case A4 -> "A4";
          case LETTER -> "letter";
        };
    String lying = document.orientation() == Orientation.LANDSCAPE ? " landscape" : "";
    return "\n@page { size: " + paper + lying + "; }\n";
  }

  private ITextRenderer layOut(org.w3c.dom.Document tree, PaperNamespace namespace) {
    float dotsPerPoint = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
    ITextOutputDevice device = new ITextOutputDevice(dotsPerPoint);
    ITextRenderer renderer =
        new ITextRenderer(
            dotsPerPoint,
            dotsPerPixel,
            device,
            new SealedUserAgent(device, dotsPerPixel),
            new EmbeddedFontResolver(fonts),
            new ITextReplacedElementFactory(device),
            new TypographicMetrics());
    renderer.getSharedContext().setLineBreakingStrategy(new PlainLineBreaking());
    renderer.setDocument(tree, null, namespace);
    renderer.layout();
    return renderer;
  }

  private static Box root(ITextRenderer renderer) {
    return Objects.requireNonNull(renderer.getRootBox());
  }

  /** An id that follows from what the document says. */
  private static byte[] fileId(Document document, org.w3c.dom.Document tree) {
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
              tree.getDocumentElement().getTextContent());
      return digest.digest(said.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
