package online.ucca.triumvirate.model.id;

/**
 * An identifier that is text. Regulators' codes follow no single pattern, so nothing but blankness,
 * surrounding white space and control characters is refused.
 */
public interface TextId {

  /**
   * The identifier as text.
   *
   * @return the text, never blank
   */
  String value();

  /**
   * Refuses what cannot be an identifier.
   *
   * @param value the text
   * @param type the identifier's type, for the message
   * @throws IllegalArgumentException if the text is blank, begins or ends with white space or holds
   *     a control character
   */
  static void check(String value, String type) {
    if (value.codePoints().allMatch(TextId::isSpace)) {
      throw new IllegalArgumentException(type + " must not be blank");
    }
    if (isSpace(value.codePointAt(0))
        || isSpace(value.codePointBefore(value.length()))
        || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          type + " must have no white space around it and no control character in it");
    }
  }

  /** Also the no-break spaces of web pages, which {@link String#strip} leaves. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
