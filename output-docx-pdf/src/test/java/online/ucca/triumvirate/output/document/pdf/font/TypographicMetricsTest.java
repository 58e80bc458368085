package online.ucca.triumvirate.output.document.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

class TypographicMetricsTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "WAVE fi",
          "caf\u00e9 \u2013 \u0396\u03ad\u03c6\u03c5\u03c1\u03bf\u03c2",
          "\u2610 \u2713",
          "\uE000 unknown",
          "\uD83D\uDE00 beyond the plane",
          "a\u00a0b\nc");

  private final TypographicMetrics metrics = new TypographicMetrics();
  private final ITextTextRenderer original = new ITextTextRenderer();
  private final FontContext context = new ITextFontContext();

  @Test
  void measuresLikeFlyingSaucer_theFirstTimeAndFromMemory() throws IOException {
    EmbeddedFonts fonts = EmbeddedFonts.load();
    for (IdentValue weight : List.of(IdentValue.NORMAL, IdentValue.BOLD)) {
      for (IdentValue style : List.of(IdentValue.NORMAL, IdentValue.ITALIC)) {
        for (float size : new float[] {140, 180.5f, 190, 400}) {
          SizedFace font = new SizedFace(fonts.face(weight, style), size);
          for (String text : TEXTS) {
            int wanted = original.getWidth(context, font, text);
            assertEquals(wanted, metrics.getWidth(context, font, text), text);
            assertEquals(wanted, metrics.getWidth(context, font, text), text + " from memory");
          }
        }
      }
    }
  }

  @Test
  void coversWhatEveryFaceHolds_theFirstTimeAndFromMemory() throws IOException {
    EmbeddedFonts fonts = EmbeddedFonts.load();
    for (int time = 0; time < 2; time++) {
      assertTrue(fonts.covers('a'));
      assertTrue(fonts.covers(0x2713));
      assertFalse(fonts.covers(0xE000));
      assertFalse(fonts.covers(0x4E00));
      assertFalse(fonts.covers(0x1F600));
    }
  }
}
