package online.ucca.triumvirate.output.document.pdf.font;

import org.xhtmlrenderer.pdf.ITextFSFont;

/** A face in a size, which is what Flying Saucer calls a font. */
final class SizedFace extends ITextFSFont {
  private final MeasuredFace face;

  SizedFace(MeasuredFace face, float size) {
    super(face.description(), size);
    this.face = face;
  }

  MeasuredFace face() {
    return face;
  }
}
