package online.ucca.triumvirate.output.document.pdf.font;

import com.lowagie.text.pdf.BaseFont;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/**
 * Measures words by the widths that a face remembers, to the same whole dots as Flying Saucer
 * would, and lines by the font's ascent and descent. Flying Saucer takes the box around all glyphs,
 * which is taller than a line: it would reach over the page's edge, and the first line of every
 * page would be in the page before as well, unseen but found by every search.
 */
public final class TypographicMetrics extends ITextTextRenderer {
  private static final float THOUSANDTH = 0.001f;
  private static final float NEARLY_NOTHING = 0.01f;

  /** Measures whatever text it is asked for, in any face of this package. */
  public TypographicMetrics() {}

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    float width = ((SizedFace) font).face().width(text) * THOUSANDTH * font.getSize2D();
    int whole = (int) width;
    return width - whole < NEARLY_NOTHING ? whole : (int) Math.ceil(width);
  }

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
