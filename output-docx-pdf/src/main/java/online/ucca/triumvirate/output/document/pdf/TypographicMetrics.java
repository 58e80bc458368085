package online.ucca.triumvirate.output.document.pdf;

import com.lowagie.text.pdf.BaseFont;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/**
 * Measures lines by the font's ascent and descent. Flying Saucer takes the box around all glyphs,
 * which is taller than a line: it would reach over the page's edge, and the first line of every
 * page would be in the page before as well, unseen but found by every search.
 */
final class TypographicMetrics extends ITextTextRenderer {

  @Override
  public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
    FSFontMetrics boxed = super.getFSFontMetrics(context, font, text);
    BaseFont face = ((ITextFSFont) font).getFontDescription().getFont();
    float size = font.getSize2D();
    return new ITextFSFontMetrics(
        face.getFontDescriptor(BaseFont.AWT_ASCENT, size),
        -face.getFontDescriptor(BaseFont.AWT_DESCENT, size),
        boxed.getStrikethroughOffset(),
        boxed.getStrikethroughThickness(),
        boxed.getUnderlineOffset(),
        boxed.getUnderlineThickness());
  }
}
