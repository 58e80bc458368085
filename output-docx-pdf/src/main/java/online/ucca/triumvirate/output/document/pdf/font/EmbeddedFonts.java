package online.ucca.triumvirate.output.document.pdf.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.security.SecureRandom;
import online.ucca.triumvirate.output.document.text.Resources;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/**
 * The three faces that are embedded in every PDF, read from memory once. For any number of threads
 * and documents: what two find out at the same time is the same.
 */
public final class EmbeddedFonts {
  private static final int NORMAL_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;
  private static final int PLANE = 0x10000;

  private static final byte COVERED = 1;
  private static final byte MISSING = 2;

  private final MeasuredFace regularFace;
  private final MeasuredFace boldFace;
  private final MeasuredFace obliqueFace;

  /** What is known of each character; nothing where no text had it yet. */
  private final byte[] coverage = new byte[PLANE];

  private EmbeddedFonts(BaseFont regular, BaseFont bold, BaseFont oblique) {
    this.regularFace = new MeasuredFace(regular, IdentValue.NORMAL, NORMAL_WEIGHT);
    this.boldFace = new MeasuredFace(bold, IdentValue.NORMAL, BOLD_WEIGHT);
    this.obliqueFace = new MeasuredFace(oblique, IdentValue.OBLIQUE, NORMAL_WEIGHT);
  }

  /**
   * Reads the faces.
   *
   * @return the faces
   * @throws IOException if one is damaged
   */
  public static EmbeddedFonts load() throws IOException {
    return new EmbeddedFonts(
        face("DejaVuSansCondensed.ttf"),
        face("DejaVuSansCondensed-Bold.ttf"),
        face("DejaVuSansCondensed-Oblique.ttf"));
  }

  /**
   * Whether every face has a glyph for a character.
   *
   * @param codePoint the character
   * @return true if they have
   */
  public boolean covers(int codePoint) {
    if (codePoint >= PLANE) {
      return false;
    }
    byte known = coverage[codePoint];
    if (known == 0) {
      boolean everywhere =
          regularFace.covers(codePoint)
              && boldFace.covers(codePoint)
              && obliqueFace.covers(codePoint);
      known = everywhere ? COVERED : MISSING;
      coverage[codePoint] = known;
    }
    return known == COVERED;
  }

  /** The face that comes closest; bold and oblique together are drawn as a thickened oblique. */
  MeasuredFace face(IdentValue weight, IdentValue style) {
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
