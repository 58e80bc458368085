package online.ucca.triumvirate.output.document.docx;

import java.nio.charset.StandardCharsets;

/**
 * Gives every numbered list a numbering of its own, so that each begins with 1. The skeleton's
 * numbering part brings both list designs and number 1, the bullets; the others are added here.
 */
final class ListNumbers {
  static final int BULLETS = 1;
  private static final String ORDERED_DESIGN = "2";
  private static final String END = "</w:numbering>";

  private int last = BULLETS;

  int next() {
    return ++last;
  }

  /** The numbering part with the numbers given out so far. */
  byte[] addTo(byte[] numberingPart) {
    String part = new String(numberingPart, StandardCharsets.UTF_8);
    int end = part.lastIndexOf(END);
    StringBuilder out = new StringBuilder(part.substring(0, end));
    for (int number = BULLETS + 1; number <= last; number++) {
      out.append("<w:num w:numId=\"").append(number).append("\"><w:abstractNumId w:val=\"");
      out.append(ORDERED_DESIGN).append("\"/><w:lvlOverride w:ilvl=\"0\">");
      out.append("<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
    }
    return out.append(END).toString().getBytes(StandardCharsets.UTF_8);
  }
}
