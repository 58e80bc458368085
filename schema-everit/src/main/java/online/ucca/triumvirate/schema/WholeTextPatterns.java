package online.ucca.triumvirate.schema;

import java.util.Optional;
import org.everit.json.schema.regexp.JavaUtilRegexpFactory;
import org.everit.json.schema.regexp.Regexp;
import org.everit.json.schema.regexp.RegexpMatchingFailure;

/**
 * Patterns as draft-07 means them: in ECMA-262 {@code $} is the end of the text, in Java also the
 * place before a last line break.
 */
final class WholeTextPatterns extends JavaUtilRegexpFactory {
  /** That of nearly every text of the schemas, which a first character mostly answers. */
  private static final String NOT_BLANK = "\\S";

  @Override
  public Regexp createHandler(String pattern) {
    Regexp handler =
        super.createHandler(
            pattern.endsWith("$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern);
    return pattern.equals(NOT_BLANK) ? new NotBlank(handler) : handler;
  }

  /** Spares the matcher where the first character is a letter or digit. */
  private record NotBlank(Regexp pattern) implements Regexp {

    @Override
    public Optional<RegexpMatchingFailure> patternMatchingFailure(String input) {
      return !input.isEmpty() && Character.isLetterOrDigit(input.charAt(0))
          ? Optional.empty()
          : pattern.patternMatchingFailure(input);
    }

    @Override
    public String toString() {
      return pattern.toString();
    }
  }
}
