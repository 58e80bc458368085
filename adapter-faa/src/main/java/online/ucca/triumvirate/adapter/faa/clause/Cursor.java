package online.ucca.triumvirate.adapter.faa.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that is read from front to back. */
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  /**
   * What a pattern finds next at the beginning of a word or at one of some signs; the reading goes
   * on behind it. Nothing is tried within words, of which there are many.
   */
  @Nullable Matcher find(Pattern pattern, String beginnings) {
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true);
    for (int i = at; i < text.length(); i++) {
      if (beginnings.indexOf(text.charAt(i)) >= 0
          && !isWithinWord(i)
          && matcher.region(i, text.length()).lookingAt()) {
        return passed(matcher);
      }
    }
    return null;
  }

  private boolean isWithinWord(int index) {
    return index > 0
        && Character.isLetterOrDigit(text.charAt(index))
        && Character.isLetterOrDigit(text.charAt(index - 1));
  }

  /** What a pattern finds right here; the reading goes on behind it. */
  @Nullable Matcher take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true);
    matcher.region(at, text.length());
    return matcher.lookingAt() ? passed(matcher) : null;
  }

  /** Whether a pattern matches right here. */
  boolean sees(Pattern pattern) {
    int before = at;
    boolean sees = take(pattern) != null;
    at = before;
    return sees;
  }

  private Matcher passed(Matcher matcher) {
    at = matcher.end();
    return matcher;
  }
}
