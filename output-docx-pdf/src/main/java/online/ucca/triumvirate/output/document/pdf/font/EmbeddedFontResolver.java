package online.ucca.triumvirate.output.document.pdf.font;

import java.util.HashMap;
import java.util.Map;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Answers every request for a font with one of the embedded faces, and knows no other. */
public final class EmbeddedFontResolver extends ITextFontResolver {
  private final EmbeddedFonts fonts;

  /**
   * A resolver, for one layout.
   *
   * @param fonts the faces
   */
  public EmbeddedFontResolver(EmbeddedFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    return new SizedFace(fonts.face(wanted.fontWeight, wanted.fontStyle), wanted.size);
  }

  @Override
  protected Map<String, FontFamily> loadFonts() {
    return new HashMap<>();
  }
}
