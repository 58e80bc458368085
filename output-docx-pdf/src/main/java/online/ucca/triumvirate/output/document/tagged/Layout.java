package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.UserInterface;
import com.openhtmltopdf.layout.BoxBuilder;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElementFactory;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.ViewportBox;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.document.Picture;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Lays one tree out and draws it into a file. Puts together the library's parts itself: its own
 * renderer would measure every text twice, read a font for every document, write the time into the
 * file, and mark each repeated header as if it were another one. For one thread and one document;
 * to be closed by the thread that made it.
 */
final class Layout implements AutoCloseable {
  /** The library's own units: twenty dots a CSS pixel. */
  private static final int DOTS_PER_PIXEL = 20;

  private static final float DOTS_PER_POINT = DOTS_PER_PIXEL * 4f / 3f;
  private static final int POINTS_PER_INCH = 72;

  private final SharedContext shared = new SharedContext();
  private final MarkedOutput output = new MarkedOutput(DOTS_PER_POINT);
  private final Document tree;
  private final PDDocument file;

  Layout(
      Document tree,
      PDDocument file,
      DocumentFonts fonts,
      TreeMeaning meaning,
      Map<String, Picture> pictures) {
    this.tree = tree;
    this.file = file;
    output.setWriter(file);
    output.setStartPageNo(0);
    SealedAgent agent = new SealedAgent(pictures, output::realizeImage, DOTS_PER_PIXEL);
    WidthTable widths = new WidthTable();
    widths.setup(new PdfBoxFontContext(), new SimpleBidiReorderer());
    shared.registerWithThread();
    shared.setUserAgentCallback(agent);
    shared.setCss(new StyleReference(agent));
    shared.setFontResolver(fonts);
    shared.setReplacedElementFactory(new PdfBoxReplacedElementFactory(output, null, null, null));
    shared.setTextRenderer(widths);
    shared.setLineBreaker(new PlainBreaks());
    shared.setDPI(POINTS_PER_INCH * DOTS_PER_POINT);
    shared.setDotsPerPixel(DOTS_PER_PIXEL);
    shared.setPrint(true);
    shared.setInteractive(false);
    shared.setBaseURL("");
    shared.setNamespaceHandler(meaning);
    shared.getCss().setDocumentContext(shared, meaning, tree, new Still());
    output.setSharedContext(shared);
  }

  /** Draws all pages, with the structure and the outline. */
  void draw(BlockBox root) throws IOException {
    List<PageBox> pages = root.getLayer().getPages();
    RenderingContext context = shared.newRenderingContextInstance();
    context.setFontContext(new PdfBoxFontContext());
    context.setOutputDevice(output);
    context.setRootLayer(root.getLayer());
    context.setInitialPageNo(0);
    context.setFastRenderer(true);
    output.setRenderingContext(context);
    output.setRoot(root);
    output.start(tree);
    root.getLayer().assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
    context.setPageCount(pages.size());
    context.setPage(0, pages.get(0));

    DisplayListContainer instructions =
        new DisplayListCollector(pages).collectRoot(context, root.getLayer());
    for (int i = 0; i < pages.size(); i++) {
      PageBox page = pages.get(i);
      page.setBasePagePdfPageIndex(i);
      context.setPage(i, page);
      context.setShadowPageNumber(-1);
      draw(context, page, instructions.getPageInstructions(i));
    }
    output.finish(context, root);
    Structure.refine(output.drawn(), file);
  }

  /** Places everything on pages. */
  BlockBox layOut() {
    LayoutContext context = shared.newLayoutContextInstance();
    context.setFontContext(new PdfBoxFontContext());
    BlockBox root = BoxBuilder.createRootBox(context, tree);
    PageBox first = Layer.createPageBox(context, "first");
    Rectangle extents =
        new Rectangle(0, 0, first.getContentWidth(context), first.getContentHeight(context));
    root.setContainingBlock(new ViewportBox(extents));
    root.layout(context);
    Layer layer = root.getLayer();
    layer.trimEmptyPages(context, layer.getPaintingDimension(context).height);
    layer.layoutPages(context);
    return root;
  }

  private void draw(RenderingContext context, PageBox page, DisplayListPageContainer instructions)
      throws IOException {
    float height = page.getHeight(context) / DOTS_PER_POINT;
    PDPage paper = new PDPage(new PDRectangle(page.getWidth(context) / DOTS_PER_POINT, height));
    file.addPage(paper);
    try (PDPageContentStream stream =
        new PDPageContentStream(file, paper, AppendMode.APPEND, true)) {
      output.initializePage(stream, paper, height);
      context.setInPageMargins(true);
      page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
      context.setInPageMargins(false);
      output.pushClip(page.getPrintClippingBounds(context));
      int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
      int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
      output.translate(left, top - page.getPaintingTop());
      new DisplayListPainter().paint(context, instructions);
      output.translate(-left, page.getPaintingTop() - top);
      output.popClip();
      output.finishPage();
    }
  }

  @Override
  public void close() {
    output.close();
    shared.removeFromThread();
  }

  /** Paper: nothing on it is pointed at. */
  private static final class Still implements UserInterface {
    @Override
    public boolean isHover(Element element) {
      return false;
    }

    @Override
    public boolean isActive(Element element) {
      return false;
    }

    @Override
    public boolean isFocus(Element element) {
      return false;
    }

    @Override
    public boolean isMarker(Element element) {
      return false;
    }
  }
}
