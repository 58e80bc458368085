package online.ucca.triumvirate.output.document.pdf;

import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.Letterhead;
import org.jspecify.annotations.Nullable;

/** What a letterhead changes in the style sheet. */
final class LetterheadStyle {
  private static final String COLOUR = "#[0-9A-Fa-f]{6}";

  private LetterheadStyle() {}

  static String of(Document document) {
    Letterhead letterhead = document.letterhead();
    StringBuilder css = new StringBuilder();
    if (isColour(letterhead.headings())) {
      css.append("p.title, div.h1, div.h2, div.h3, div.caption { color: ")
          .append(letterhead.headings())
          .append("; }\ndiv.header table.furniture { border-bottom-color: ")
          .append(letterhead.headings())
          .append("; }\n");
    }
    if (isColour(letterhead.tableHeads())) {
      css.append(".heading { background-color: ")
          .append(letterhead.tableHeads())
          .append("; color: #ffffff; }\n");
    }
    return css.toString();
  }

  private static boolean isColour(@Nullable String text) {
    return text != null && text.matches(COLOUR);
  }
}
