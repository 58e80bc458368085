package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;

/**
 * Measures text by the widths that each face keeps; PDFBox would encode every text to measure it.
 */
final class WidthTable extends PdfBoxTextRenderer {
  private static final float EM = 1_000f;
  private static final float NEARLY_NOTHING = 0.01f;

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    float width = ((SizedFace) font).face().width(text) / EM * font.getSize2D();
    int whole = (int) width;
    return width - whole < NEARLY_NOTHING ? whole : whole + 1;
  }
}
