package online.ucca.triumvirate.output.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import javax.xml.parsers.ParserConfigurationException;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.output.document.pdf.font.EmbeddedFontResolver;
import online.ucca.triumvirate.output.document.pdf.font.EmbeddedFonts;
import online.ucca.triumvirate.output.document.pdf.font.TypographicMetrics;
import online.ucca.triumvirate.output.document.pdf.style.BookedStyles;
import online.ucca.triumvirate.output.document.pdf.style.StyleBook;
import online.ucca.triumvirate.output.document.text.Pictures;
import online.ucca.triumvirate.output.document.text.ReplacementTally;
import online.ucca.triumvirate.output.document.text.Resources;
import online.ucca.triumvirate.output.document.text.TextScanner;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.Box;

/**
 * Lays documents out and writes them as PDF. Fonts and style sheet are shared, the renderer is new
 * for every document: a used one does not repeat its bytes. For any number of threads.
 */
public final class Paper {
  /** A document is laid out anew while tables must move, up to this many times. */
  private static final int MOST_LAYOUTS = 20;

  private static final int MOST_BOOKS = 32;

  private static final Object PARSING = new Object();

  private final EmbeddedFonts fonts;
  private final String css;
  private final Map<String, StyleBook> books = new ConcurrentHashMap<>();

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
    FixedProperties listener =
        new FixedProperties(document, properties, PaperTree.digest(document, tree));
    StyleBook book = book(PaperTree.pageStyle(document));
    Map<String, Picture> pictures = Pictures.of(document);
    ITextRenderer renderer = layOut(tree, book, pictures);
    for (int i = 0; i < MOST_LAYOUTS && StrandedTables.move(root(renderer)); i++) {
      renderer = layOut(tree, book, pictures);
    }
    renderer.setListener(listener);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.createPDF(out);
    return out.toByteArray();
  }

  /**
   * One at a time: Flying Saucer numbers the selectors of all sheets by one unguarded count. The
   * colours of the first providers are remembered, and those of others parsed each time.
   */
  private StyleBook book(String style) {
    StyleBook known = books.get(style);
    if (known == null) {
      synchronized (PARSING) {
        known =
            books.size() < MOST_BOOKS
                ? books.computeIfAbsent(style, unknown -> new StyleBook(css + style))
                : new StyleBook(css + style);
      }
    }
    return known;
  }

  private ITextRenderer layOut(
      org.w3c.dom.Document tree, StyleBook book, Map<String, Picture> pictures) {
    float dotsPerPoint = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
    ITextOutputDevice device = new RectangleDevice(dotsPerPoint);
    SealedUserAgent agent = new SealedUserAgent(device, dotsPerPixel, pictures);
    ITextRenderer renderer =
        new ITextRenderer(
            dotsPerPoint,
            dotsPerPixel,
            device,
            agent,
            new EmbeddedFontResolver(fonts),
            new ITextReplacedElementFactory(device),
            new TypographicMetrics());
    renderer.getSharedContext().setLineBreakingStrategy(new PlainLineBreaking());
    renderer.getSharedContext().setCss(new BookedStyles(book, agent));
    renderer.setDocument(tree, null, new PaperNamespace());
    renderer.layout();
    return renderer;
  }

  private static Box root(ITextRenderer renderer) {
    return Objects.requireNonNull(renderer.getRootBox());
  }
}
