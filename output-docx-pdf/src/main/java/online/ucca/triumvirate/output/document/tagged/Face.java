package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.css.constants.IdentValue;
import java.io.IOException;
import java.util.BitSet;
import online.ucca.triumvirate.output.document.text.Resources;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One face of the font that is embedded, read from memory, with the width of every character.
 * Immutable once read; for any number of threads and documents.
 */
final class Face {
  static final int PLANE = 0x10000;

  private static final float EM = 1_000f;

  private final TrueTypeFont font;
  private final int weight;
  private final IdentValue style;
  private final float[] widths = new float[PLANE];
  private final BitSet covered = new BitSet(PLANE);

  private Face(TrueTypeFont font, int weight, IdentValue style) throws IOException {
    this.font = font;
    this.weight = weight;
    this.style = style;
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    float scale = EM / font.getUnitsPerEm();
    for (int codePoint = 0; codePoint < PLANE; codePoint++) {
      int glyph = glyphs.getGlyphId(codePoint);
      if (glyph != 0) {
        covered.set(codePoint);
        widths[codePoint] = font.getAdvanceWidth(glyph) * scale;
      }
    }
    // Else each of these would be read when first wanted, perhaps by two threads at once.
    font.getNaming();
    font.getPostScript();
    font.getOS2Windows();
    font.getHorizontalHeader();
    font.getIndexToLocation();
    font.getGlyph();
  }

  static Face load(String name, int weight, IdentValue style) throws IOException {
    byte[] bytes = Resources.bytes("fonts/" + name);
    return new Face(new TTFParser().parse(new RandomAccessReadBuffer(bytes)), weight, style);
  }

  TrueTypeFont font() {
    return font;
  }

  int weight() {
    return weight;
  }

  IdentValue style() {
    return style;
  }

  boolean covers(int codePoint) {
    return covered.get(codePoint);
  }

  /** The width of a text, in thousandths of the font's size. */
  float width(String text) {
    float sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += widths[text.charAt(i)];
    }
    return sum;
  }
}
