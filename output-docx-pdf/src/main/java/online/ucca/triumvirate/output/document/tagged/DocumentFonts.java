package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontResolver;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.FontResolverHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document. Answers every request with one of the faces, and knows no other; a
 * face that is asked for is embedded, cut down to the characters that are drawn.
 */
final class DocumentFonts implements FontResolver {
  private final Faces faces;
  private final PDDocument file;
  private final Map<Face, FontDescription> embedded = new HashMap<>();

  DocumentFonts(Faces faces, PDDocument file) {
    this.faces = faces;
    this.file = file;
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    int weight = FontResolverHelper.convertWeightToInt(wanted.fontWeight);
    Face face = faces.closest(weight, wanted.fontStyle);
    return new SizedFace(face, embedded.computeIfAbsent(face, this::embed), wanted.size);
  }

  private FontDescription embed(Face face) {
    try {
      PDType0Font font = PDType0Font.load(file, face.font(), true);
      return new FontDescription(font, face.style(), face.weight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
