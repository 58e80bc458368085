package online.ucca.triumvirate.schema;

import org.everit.json.schema.regexp.JavaUtilRegexpFactory;
import org.everit.json.schema.regexp.Regexp;

/**
 * Patterns as draft-07 means them: in ECMA-262 {@code $} is the end of the text, in Java also the
 * place before a last line break.
 */
final class WholeTextPatterns extends JavaUtilRegexpFactory {

  @Override
  public Regexp createHandler(String pattern) {
    return super.createHandler(
        pattern.endsWith("$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern);
  }
}
