package online.ucca.triumvirate.output.document.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.BitSet;
import online.ucca.triumvirate.output.document.text.Resources;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/**
 * The three faces that are embedded in every PDF, read from memory once. Immutable after loading;
 * for any number of threads and documents.
 */
final class EmbeddedFonts {
  private static final int NORMAL_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;
  private static final int PLANE = 0x10000;

  private final FontDescription regularFace;
  private final FontDescription boldFace;
  private final FontDescription obliqueFace;
  private final BitSet covered = new BitSet(PLANE);

  private EmbeddedFonts(BaseFont regular, BaseFont bold, BaseFont oblique) {
    this.regularFace = new FontDescription(regular, IdentValue.NORMAL, NORMAL_WEIGHT);
    this.boldFace = new FontDescription(bold, IdentValue.NORMAL, BOLD_WEIGHT);
    this.obliqueFace = new FontDescription(oblique, IdentValue.OBLIQUE, NORMAL_WEIGHT);
    for (int codePoint = 0; codePoint < PLANE; codePoint++) {
      boolean everywhere =
          regular.charExists(codePoint)
              && bold.charExists(codePoint)
              && oblique.charExists(codePoint);
      covered.set(codePoint, everywhere);
    }
  }

  static EmbeddedFonts load() throws IOException {
    return new EmbeddedFonts(
        face("DejaVuSansCondensed.ttf"),
        face("DejaVuSansCondensed-Bold.ttf"),
        face("DejaVuSansCondensed-Oblique.ttf"));
  }

  /** Whether every face has a glyph for a character. */
  boolean covers(int codePoint) {
    return codePoint < PLANE && covered.get(codePoint);
  }

  /** The face that comes closest; bold and oblique together are drawn as a thickened oblique. */
  FontDescription face(IdentValue weight, IdentValue style) {
    if (style == IdentValue.ITALIC || style == IdentValue.OBLIQUE) {
      return obliqueFace;
    }
    return ITextFontResolver.convertWeightToInt(weight) >= BOLD_WEIGHT ? boldFace : regularFace;
  }

  private static BaseFont face(String name) throws IOException {
    try {
      byte[] bytes = Resources.bytes("fonts/" + name);
      BaseFont font =
          BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      font.setSecureRandom(new SameEveryTime());
      return font;
    } catch (DocumentException e) {
      throw new IOException("font " + name, e);
    }
  }

  /** Where OpenPDF asks for chance, to tag a font's subset, this makes the tag the same always. */
  private static final class SameEveryTime extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
