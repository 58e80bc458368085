package online.ucca.triumvirate.output.document.text;

import java.util.function.IntPredicate;

/**
 * Takes a text apart into drawable characters, tabs and line breaks. What must not or cannot be
 * drawn becomes U+FFFD and is counted; lone surrogates, non-characters and controls always are.
 * Every line break character counts as one break, a CR LF pair too. For one thread.
 */
public final class TextScanner {
  private static final int REPLACEMENT = 0xFFFD;

  private final IntPredicate drawable;
  private final ReplacementTally tally;

  /**
   * A scanner for one document.
   *
   * @param drawable which code points the format can show, asked only for legal ones
   * @param tally where replacements are counted
   */
  public TextScanner(IntPredicate drawable, ReplacementTally tally) {
    this.drawable = drawable;
    this.tally = tally;
  }

  /**
   * The same rules, counting nothing: for a text that has been counted where it stands.
   *
   * @return a scanner with a tally of its own
   */
  public TextScanner uncounted() {
    return new TextScanner(drawable, new ReplacementTally());
  }

  /**
   * Hands a text's pieces to a target.
   *
   * @param text any text
   * @param target takes the pieces
   */
  public void scan(String text, TextTarget target) {
    StringBuilder run = new StringBuilder(text.length());
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int codePoint = text.codePointAt(at);
      next = at + Character.charCount(codePoint);
      if (codePoint == '\t' || isLineBreak(codePoint)) {
        flush(run, target);
        if (codePoint == '\t') {
          target.tab();
        } else {
          target.lineBreak();
          if (codePoint == '\r' && next < text.length() && text.charAt(next) == '\n') {
            next++;
          }
        }
      } else if (isLegal(codePoint) && drawable.test(codePoint)) {
        run.appendCodePoint(codePoint);
      } else {
        tally.add(codePoint);
        run.appendCodePoint(REPLACEMENT);
      }
    }
    flush(run, target);
  }

  /**
   * A text as one line: for attributes and properties.
   *
   * @param text any text
   * @param limit how many UTF-16 units the line may have; it is cut between code points
   * @return the line, tabs and line breaks turned into spaces
   */
  public String oneLine(String text, int limit) {
    StringBuilder line = new StringBuilder(text.length());
    scan(
        text,
        new TextTarget() {
          @Override
          public void characters(String characters) {
            line.append(characters);
          }

          @Override
          public void lineBreak() {
            line.append(' ');
          }

          @Override
          public void tab() {
            line.append(' ');
          }
        });
    if (line.length() > limit) {
      boolean splitsPair = Character.isLowSurrogate(line.charAt(limit));
      line.setLength(splitsPair ? limit - 1 : limit);
    }
    return line.toString();
  }

  private static void flush(StringBuilder run, TextTarget target) {
    if (!run.isEmpty()) {
      target.characters(run.toString());
      run.setLength(0);
    }
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
