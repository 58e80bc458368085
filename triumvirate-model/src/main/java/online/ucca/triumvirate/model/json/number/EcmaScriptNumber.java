package online.ucca.triumvirate.model.json.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Writes a double as ECMAScript does (ECMA-262 Number::toString), which RFC 8785 §3.2.2.3 asks for,
 * and reads what it writes. {@link Double#toString} does not give the shortest digits before Java
 * 19.
 */
public final class EcmaScriptNumber {
  private static final int MOST_DIGITS = 17;
  private static final int PLAIN_UP_TO = 21;
  private static final int PLAIN_DOWN_TO = -6;
  private static final double EXACT = 1L << 53;
  private static final int LONGEST_READ = 64;
  private static final List<RoundingMode> NEAREST_FIRST =
      List.of(RoundingMode.HALF_EVEN, RoundingMode.UP);

  private EcmaScriptNumber() {}

  /**
   * Writes a number.
   *
   * @param value a finite number
   * @return its shortest spelling
   * @throws IllegalArgumentException if it is not finite
   */
  public static String format(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("JSON has no NaN and no infinity");
    }
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      return Long.toString((long) value);
    }
    return value < 0 ? "-" + positive(-value) : positive(value);
  }

  /**
   * Reads a number that a double keeps, so that what is written again is the number that was read,
   * and not its neighbour.
   *
   * @param text the number as JSON spells it
   * @return the number, a whole one without a fraction; nothing if digits of it would be lost
   */
  public static Optional<BigDecimal> read(String text) {
    if (text.length() > LONGEST_READ) {
      return Optional.empty();
    }
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      return Optional.empty();
    }
    String written = format(value);
    try {
      if (new BigDecimal(written).compareTo(new BigDecimal(text)) != 0) {
        return Optional.empty();
      }
    } catch (NumberFormatException exponentBeyondAnInt) {
      return Optional.empty();
    }
    return Optional.of(
        value == Math.rint(value) && Math.abs(value) < EXACT
            ? BigDecimal.valueOf((long) value)
            : new BigDecimal(written));
  }

  private static String positive(double value) {
    BigDecimal shortest = shortest(value);
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    if (digits.length() <= point && point <= PLAIN_UP_TO) {
      return digits + "0".repeat(point - digits.length());
    }
    if (0 < point && point <= PLAIN_UP_TO) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (PLAIN_DOWN_TO < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String exponent = (point - 1 < 0 ? "e-" : "e+") + Math.abs(point - 1);
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + exponent;
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      // The nearest first. Below a power of two doubles lie twice as dense as above it, so that
      // there the nearest may belong to another double and the next still be this one.
      for (RoundingMode mode : NEAREST_FIRST) {
        BigDecimal candidate = exact.round(new MathContext(digits, mode));
        if (candidate.doubleValue() == value) {
          return candidate.stripTrailingZeros();
        }
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }
}
