package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.css.constants.IdentValue;
import java.io.IOException;
import java.util.List;

/** The three faces that text is drawn with. Immutable; for any number of threads. */
final class Faces {
  private static final int NORMAL_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;

  private final Face regular;
  private final Face bold;
  private final Face oblique;

  private Faces(Face regular, Face bold, Face oblique) {
    this.regular = regular;
    this.bold = bold;
    this.oblique = oblique;
  }

  static Faces load() throws IOException {
    return new Faces(
        Face.load("DejaVuSansCondensed.ttf", NORMAL_WEIGHT, IdentValue.NORMAL),
        Face.load("DejaVuSansCondensed-Bold.ttf", BOLD_WEIGHT, IdentValue.NORMAL),
        Face.load("DejaVuSansCondensed-Oblique.ttf", NORMAL_WEIGHT, IdentValue.ITALIC));
  }

  List<Face> all() {
    return List.of(regular, bold, oblique);
  }

  /** Whether every face has a glyph for a character. */
  boolean covers(int codePoint) {
    return codePoint < Face.PLANE
        && regular.covers(codePoint)
        && bold.covers(codePoint)
        && oblique.covers(codePoint);
  }

  /** The face that comes closest; bold and oblique together are drawn as a thickened oblique. */
  Face closest(int weight, IdentValue style) {
    if (style == IdentValue.ITALIC || style == IdentValue.OBLIQUE) {
      return oblique;
    }
    return weight >= BOLD_WEIGHT ? bold : regular;
  }
}
