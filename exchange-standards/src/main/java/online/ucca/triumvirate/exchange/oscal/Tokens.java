package online.ucca.triumvirate.exchange.oscal;

import java.util.Locale;
import java.util.Optional;

/**
 * Writes identifiers as OSCAL tokens, and reads them back. A token begins with a kind and a hyphen;
 * then letters and digits of ASCII, full stops and hyphens stand for themselves, and any other
 * character is its code point in hexadecimal digits between two underscores. Two identifiers never
 * give one token.
 */
final class Tokens {
  private static final char ESCAPE = '_';
  private static final int HEXADECIMAL = 16;

  private Tokens() {}

  /**
   * Writes a token.
   *
   * @param kind what is identified: letters only
   * @param id the identifier
   * @return a token (NCName) of ASCII characters
   */
  static String of(String kind, String id) {
    StringBuilder token = new StringBuilder(kind).append('-');
    id.codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                token.appendCodePoint(c);
              } else {
                token.append(ESCAPE).append(Integer.toHexString(c)).append(ESCAPE);
              }
            });
    return token.toString();
  }

  /**
   * Reads a token back.
   *
   * @param kind what is identified
   * @param token the token
   * @return the identifier; nothing if no identifier of that kind gives this token
   */
  static Optional<String> identifier(String kind, String token) {
    if (!token.startsWith(kind + "-")) {
      return Optional.empty();
    }
    StringBuilder id = new StringBuilder();
    String rest = token.substring(kind.length() + 1);
    for (int at = 0; at < rest.length(); at++) {
      if (rest.charAt(at) != ESCAPE) {
        id.append(rest.charAt(at));
        continue;
      }
      int end = rest.indexOf(ESCAPE, at + 1);
      try {
        id.appendCodePoint(Integer.parseInt(rest.substring(at + 1, end), HEXADECIMAL));
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        return Optional.empty();
      }
      at = end;
    }
    return Optional.of(id.toString()).filter(found -> of(kind, found).equals(token));
  }

  /** The name of a constant as a token: {@code CONSTRAINS} as {@code constrains}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-';
  }
}
