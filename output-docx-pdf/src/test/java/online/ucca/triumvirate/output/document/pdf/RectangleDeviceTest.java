package online.ucca.triumvirate.output.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import online.ucca.triumvirate.output.document.pdf.font.EmbeddedFontResolver;
import online.ucca.triumvirate.output.document.pdf.font.EmbeddedFonts;
import online.ucca.triumvirate.output.document.pdf.font.TypographicMetrics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;

class RectangleDeviceTest {
  private static final float DOTS = ITextRenderer.DEFAULT_DOTS_PER_POINT;
  private static final int PIXELS = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "height: 8mm",
        "height: 8.37mm; width: 31.13%; margin-left: 3.7mm",
        "height: 8mm; border: 1.6mm solid #1f3a5f; border-right: 0.5pt solid #b4bfca",
        "height: 8mm; border: 1mm solid #1f3a5f; border-radius: 2mm",
        "height: 400mm",
        "height: 8mm; width: 300%",
        "height: 8mm; margin-left: -20mm",
        "height: 8mm; opacity: 0.5",
        "height: 8mm; visibility: hidden",
        "height: 8mm; display: table-cell"
      })
  void drawsABackground_withTheBytesOfFlyingSaucer(String declarations) throws Exception {
    String style = "background-color: #eef3f8; " + declarations;
    String wanted = pages(style, new ITextOutputDevice(DOTS));
    assertEquals(wanted, pages(style, new RectangleDevice(DOTS)));
    assertEquals(!declarations.contains("hidden"), wanted.contains(" rg"), wanted);
  }

  private static String pages(String style, ITextOutputDevice device) throws Exception {
    Document tree = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    Element root = tree.createElement("html");
    root.setAttribute("style", "display: block");
    tree.appendChild(root);
    Element cell = tree.createElement("div");
    cell.setAttribute("style", "display: block; " + style);
    // The root's first child is drawn as the whole page: what is tested stands in one of its own.
    Element body = tree.createElement("div");
    body.setAttribute("style", "display: block");
    root.appendChild(body);
    body.appendChild(cell);
    SealedUserAgent agent = new SealedUserAgent(device, PIXELS, Map.of());
    ITextRenderer renderer =
        new ITextRenderer(
            DOTS,
            PIXELS,
            device,
            agent,
            new EmbeddedFontResolver(EmbeddedFonts.load()),
            new ITextReplacedElementFactory(device),
            new TypographicMetrics());
    renderer.setDocument(tree, null, new PaperNamespace());
    renderer.layout();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.createPDF(out);
    return contents(out.toByteArray());
  }

  private static String contents(byte[] pdf) throws IOException {
    StringBuilder pages = new StringBuilder();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.append(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1));
      }
    }
    return pages.toString();
  }
}
