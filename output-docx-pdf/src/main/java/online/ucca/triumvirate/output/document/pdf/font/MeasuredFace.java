package online.ucca.triumvirate.output.document.pdf.font;

import com.lowagie.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/**
 * A face that remembers how wide its characters are: OpenPDF looks each up anew, and a layout asks
 * for every word three times. For any number of threads, which at worst look the same one up.
 */
final class MeasuredFace {
  private static final int PLANE = 0x10000;

  private final FontDescription description;
  private final BaseFont font;

  /** Thousandths of the font's size, and one; nothing where no text had the character yet. */
  private final char[] widths = new char[PLANE];

  MeasuredFace(BaseFont font, IdentValue style, int weight) {
    this.description = new FontDescription(font, style, weight);
    this.font = font;
  }

  FontDescription description() {
    return description;
  }

  /** Whether the face has a glyph for a character. */
  boolean covers(int codePoint) {
    return font.charExists(codePoint);
  }

  /** The width of a text, in thousandths of the font's size. */
  int width(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isSurrogate(character)) {
        return font.getWidth(text);
      }
      int known = widths[character];
      if (known == 0) {
        known = font.getWidth((int) character) + 1;
        widths[character] = (char) known;
      }
      sum += known - 1;
    }
    return sum;
  }
}
