package online.ucca.triumvirate.adapter.faa.numbering;

/**
 * A way of numbering a list, in the order in which the law nests them (1 CFR 21.11): {@code (a)},
 * {@code (1)}, {@code (i)}, {@code (A)}, and {@code (1)} and {@code (i)} in italics.
 */
public enum Style {
  /** A definition, which begins with its term instead of a designator. */
  TERM(0, false),
  /** {@code 1.}, as in appendices. */
  NUMBER(0, false),
  /** {@code A.}, as in appendices. */
  LETTER(0, false),
  /** {@code I.}, as in appendices. */
  NUMERAL(0, false),
  /** {@code 2.1} or {@code G135.2.1}, as in appendices; says by itself what it is a part of. */
  DECIMAL(0, false),
  /** {@code (a)}; {@code (aa)} follows {@code (z)}. */
  ALPHA(1, false),
  /** {@code (1)}. */
  ARABIC(2, false),
  /** {@code (i)}. */
  ROMAN(3, false),
  /** {@code (A)}. */
  UPPER(4, false),
  /** {@code (a)} in italics, an older form of the fourth level. */
  ITALIC_ALPHA(4, true),
  /** {@code (1)} in italics. */
  ITALIC_ARABIC(5, true),
  /** {@code (I)}. */
  UPPER_ROMAN(5, false),
  /** {@code (i)} in italics. */
  ITALIC_ROMAN(6, true);

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int ALPHABET = 26;
  private static final int LONGEST = 8;

  private final int rank;
  private final boolean isItalic;

  Style(int rank, boolean isItalic) {
    this.rank = rank;
    this.isItalic = isItalic;
  }

  /** How deep a list of this style stands by the rule; 0 for what stands above all others. */
  int rank() {
    return rank;
  }

  boolean isItalic() {
    return isItalic;
  }

  /** Whether its designators stand between parentheses. */
  boolean isParenthesised() {
    return rank > 0;
  }

  /**
   * Which member of a list a designator is.
   *
   * @param token the designator without parentheses or full stop
   * @return from 1; 0 if the token is none of this style
   */
  int numberOf(String token) {
    if (token.isEmpty() || token.length() > LONGEST) {
      return 0;
    }
    return switch (this) {
      case NUMBER, ARABIC, ITALIC_ARABIC -> number(token);
      case ALPHA, ITALIC_ALPHA -> letter(token, 'a');
      case UPPER, LETTER -> letter(token, 'A');
      case ROMAN, ITALIC_ROMAN -> roman(token);
      case UPPER_ROMAN, NUMERAL -> upperRoman(token);
      case DECIMAL -> number(token.substring(token.lastIndexOf('.') + 1));
      case TERM -> 0;
    };
  }

  /** The designator of a member of a list; the reverse of {@link #numberOf}. */
  String token(int number) {
    return switch (this) {
      case ALPHA, ITALIC_ALPHA -> letters(number, 'a');
      case UPPER, LETTER -> letters(number, 'A');
      case ROMAN, ITALIC_ROMAN -> romanOf(number);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number, char first) {
    char letter = (char) (first + (number - 1) % ALPHABET);
    return String.valueOf(letter).repeat(1 + (number - 1) / ALPHABET);
  }

  private static int number(String token) {
    int value = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  private static int letter(String token, char first) {
    char c = token.charAt(0);
    for (int i = 1; i < token.length(); i++) {
      if (token.charAt(i) != c) {
        return 0;
      }
    }
    return c >= first && c < first + ALPHABET ? (token.length() - 1) * ALPHABET + c - first + 1 : 0;
  }

  private static int upperRoman(String token) {
    StringBuilder lower = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c < 'A' || c > 'Z') {
        return 0;
      }
      lower.append((char) (c + 'a' - 'A'));
    }
    return roman(lower.toString());
  }

  private static int roman(String token) {
    int value = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (token.startsWith(NUMERALS[i], at)) {
        value += VALUES[i];
        at += NUMERALS[i].length();
      }
    }
    return at == token.length() && romanOf(value).equals(token) ? value : 0;
  }

  private static String romanOf(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(NUMERALS[i]);
      }
    }
    return roman.toString();
  }
}
