package online.ucca.triumvirate.engine.markup;

import java.util.List;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.document.RenderedDocument.ReplacedCharacter;

/**
 * Makes any text fit for markup, and counts what it had to replace. Controls, lone surrogates and
 * non-characters become U+FFFD; every character that breaks a line becomes a line feed, and a
 * carriage return with a line feed one of them. A text that was checked passes again unchanged. For
 * one thread.
 */
public final class TextCheck {
  private static final int REPLACEMENT = 0xFFFD;

  private final TreeMap<Integer, Integer> replaced = new TreeMap<>();

  /** A check that has replaced nothing so far. */
  public TextCheck() {}

  /**
   * A text with its line breaks and tabs.
   *
   * @param text any text
   * @return the text, fit for markup
   */
  public String text(String text) {
    StringBuilder checked = new StringBuilder(text.length());
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int codePoint = text.codePointAt(at);
      next = at + Character.charCount(codePoint);
      if (isLineBreak(codePoint)) {
        checked.append('\n');
        if (codePoint == '\r' && next < text.length() && text.charAt(next) == '\n') {
          next++;
        }
      } else if (codePoint == '\t' || isLegal(codePoint)) {
        checked.appendCodePoint(codePoint);
      } else {
        replaced.merge(codePoint, 1, Integer::sum);
        checked.appendCodePoint(REPLACEMENT);
      }
    }
    return checked.toString();
  }

  /**
   * A text as one line, for titles and attributes.
   *
   * @param text any text
   * @param limit how many UTF-16 units the line may have, at least 2; it is cut between code points
   * @return the line: white space folded, none at its ends
   */
  public String line(String text, int limit) {
    StringBuilder line = new StringBuilder();
    for (String word : text(text).split("[ \t\n]+", -1)) {
      if (!word.isEmpty()) {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    if (line.length() > limit) {
      line.setLength(Character.isLowSurrogate(line.charAt(limit)) ? limit - 1 : limit);
    }
    return line.toString().stripTrailing();
  }

  /**
   * What was replaced so far.
   *
   * @return one entry per code point, in code point order
   */
  public List<ReplacedCharacter> replaced() {
    return replaced.entrySet().stream()
        .map(entry -> new ReplacedCharacter(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static boolean isLineBreak(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r', 0x0B, 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }

  private static boolean isLegal(int codePoint) {
    boolean control = codePoint < 0x20 || (codePoint >= 0x7F && codePoint <= 0x9F);
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    boolean nonCharacter =
        (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    return !control && !surrogate && !nonCharacter;
  }
}
