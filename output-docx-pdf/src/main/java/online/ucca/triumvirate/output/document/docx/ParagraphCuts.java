package online.ucca.triumvirate.output.document.docx;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.document.Inline;
import online.ucca.triumvirate.output.document.text.TextPieces;

/** Cuts paragraphs that are too long for word processors, which hang on those of a megabyte. */
final class ParagraphCuts {
  private static final int LONGEST = 30_000;

  private ParagraphCuts() {}

  /** The content as one paragraph, or as several if it is endless. */
  static List<List<Inline>> of(List<Inline> content) {
    boolean endless = content.stream().mapToLong(inline -> length(inline)).sum() > LONGEST;
    if (!endless) {
      return List.of(content);
    }
    List<List<Inline>> paragraphs = new ArrayList<>();
    List<Inline> current = new ArrayList<>();
    int length = 0;
    for (Inline piece : content.stream().flatMap(inline -> pieces(inline).stream()).toList()) {
      if (length + length(piece) > LONGEST) {
        paragraphs.add(current);
        current = new ArrayList<>();
        length = 0;
      }
      current.add(piece);
      length += length(piece);
    }
    paragraphs.add(current);
    return paragraphs;
  }

  private static List<Inline> pieces(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return TextPieces.of(text.value(), LONGEST).stream()
          .map(piece -> (Inline) new Inline.Text(piece, text.style()))
          .toList();
    }
    return List.of(inline);
  }

  private static int length(Inline inline) {
    return inline instanceof Inline.Text text ? text.value().length() : 1;
  }
}
