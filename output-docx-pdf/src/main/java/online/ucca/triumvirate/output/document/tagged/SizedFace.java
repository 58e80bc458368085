package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.util.List;

/** A face in one size, as one document embeds it. */
final class SizedFace extends PdfBoxFSFont {
  private final Face face;
  private final FontDescription embedded;

  SizedFace(Face face, FontDescription embedded, float size) {
    super(List.of(embedded), size);
    this.face = face;
    this.embedded = embedded;
  }

  Face face() {
    return face;
  }

  FontDescription embedded() {
    return embedded;
  }
}
