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
    if (isBlank(value)) {
      throw new IllegalArgumentException(type + " must not be blank");
    }
    if (isSpace(value.codePointAt(0))
        || isSpace(value.codePointBefore(value.length()))
        || hasControl(value)) {
      throw new IllegalArgumentException(
          type + " must have no white space around it and no control character in it");
    }
  }

  private static boolean isBlank(String value) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      if (!isSpace(value.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasControl(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Also the no-break spaces of web pages, which {@link String#strip} leaves. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
