package online.ucca.triumvirate.adapter.tga.element;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a number.
 *
 * @param printed the number as the source prints it, for example {@code 1.}
 * @param number the number without a dot at its end
 * @param rest the words after it; empty if there are none
 */
record Numbered(String printed, String number, String rest) {
  private static final Pattern ELEMENT =
      Pattern.compile("((\\d{1,3})(?:\\.(?!\\d)| |$|(?=\\p{Lu}\\p{Ll}))) ?(.*)");
  private static final Pattern CRITERION =
      Pattern.compile("((\\d{1,3}\\.\\d{1,3})(?:\\.(?!\\d))?(?![.\\d])) ?(.*)");

  /** An element's number, as {@code 1}, {@code 1.} or {@code 1.<tab>}; null if there is none. */
  static @Nullable Numbered element(String words) {
    return of(ELEMENT.matcher(words));
  }

  /** A criterion's number, as {@code 1.1}, {@code 1.1.} or {@code 1.1.Text}; null if none. */
  static @Nullable Numbered criterion(String words) {
    return of(CRITERION.matcher(words));
  }

  private static @Nullable Numbered of(Matcher matcher) {
    return matcher.matches()
        ? new Numbered(matcher.group(1).strip(), matcher.group(2), matcher.group(3))
        : null;
  }
}
