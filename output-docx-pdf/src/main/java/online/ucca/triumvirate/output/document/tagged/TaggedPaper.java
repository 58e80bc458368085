package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.context.StylesheetFactoryImpl;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import javax.xml.parsers.ParserConfigurationException;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.output.document.pdf.Invisible;
import online.ucca.triumvirate.output.document.pdf.PaperTree;
import online.ucca.triumvirate.output.document.text.Pictures;
import online.ucca.triumvirate.output.document.text.ReplacementTally;
import online.ucca.triumvirate.output.document.text.Resources;
import online.ucca.triumvirate.output.document.text.TextScanner;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws documents as tagged PDF. Fonts, style sheet and colour profile are shared; layout and file
 * are new for every document. For any number of threads.
 */
public final class TaggedPaper {
  /** A document is laid out anew while tables must move, up to this many times. */
  private static final int MOST_MOVES = 20;

  private final Faces faces;
  private final String css;
  private final byte[] profile = SrgbProfile.bytes();
  private final Map<String, TreeMeaning> meanings = new ConcurrentHashMap<>();

  private TaggedPaper(Faces faces, String css) {
    this.faces = faces;
    this.css = css;
  }

  /**
   * Reads fonts and style sheet, and keeps the library from writing to the console: what it has to
   * say, it says by failing.
   *
   * @return what every document is drawn with
   * @throws IOException if a font is damaged
   */
  public static TaggedPaper load() throws IOException {
    XRLog.setLoggingEnabled(false);
    String css = new String(Resources.bytes("paper.css"), StandardCharsets.UTF_8);
    return new TaggedPaper(Faces.load(), css);
  }

  /**
   * Draws a document.
   *
   * @param document what to draw
   * @param tally where replaced characters are counted
   * @return the file
   * @throws ParserConfigurationException never in practice: the JDK's own parser is asked for
   * @throws IOException never in practice: all is in memory
   */
  public byte[] draw(Document document, ReplacementTally tally)
      throws ParserConfigurationException, IOException {
    IntPredicate drawable = codePoint -> faces.covers(codePoint) || Invisible.is(codePoint);
    org.w3c.dom.Document tree = PaperTree.of(document, new TextScanner(drawable, tally));
    TreeMeaning meaning =
        meanings.computeIfAbsent(PaperTree.pageStyle(document), size -> parsed(css + size));
    TextScanner properties = new TextScanner(codePoint -> true, tally);
    try (PDDocument file = new PDDocument()) {
      DocumentFonts fonts = new DocumentFonts(faces, file);
      int layouts = 0;
      boolean drawn = false;
      while (!drawn) {
        try (Layout layout = new Layout(tree, file, fonts, meaning, Pictures.of(document))) {
          BlockBox root = layout.layOut();
          drawn = ++layouts > MOST_MOVES || !StrandedTables.move(root);
          if (drawn) {
            layout.draw(root);
          }
        }
      }
      new FileProperties(document, properties)
          .write(file, PaperTree.digest(document, tree), profile);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    }
  }

  private static TreeMeaning parsed(String css) {
    StylesheetInfo sheet = new StylesheetInfo();
    sheet.setUri("paper.css");
    sheet.setOrigin(StylesheetInfo.AUTHOR);
    sheet.setMedia("all");
    sheet.setType("text/css");
    StylesheetFactoryImpl parser = new StylesheetFactoryImpl(new SealedAgent());
    sheet.setStylesheet(parser.parse(new StringReader(css), sheet));
    return new TreeMeaning(sheet);
  }
}
