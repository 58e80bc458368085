package online.ucca.triumvirate.payment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In what unit Stripe states amounts of a currency. A {@code Price} is in hundredths.
 *
 * @param currency the currency (ISO 4217, capitals)
 * @param decimals how many decimals Stripe's unit has: 0, 2 or 3
 */
record MinorUnit(String currency, int decimals) {
  private static final Pattern SPELLING = Pattern.compile("[a-z]{3}");
  private static final Set<String> WHOLE =
      Set.of(
          "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF",
          "XOF", "XPF");
  private static final Set<String> THOUSANDTHS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

  /** Stripe changed its unit, and sources differ on what it is now. */
  private static final Set<String> UNCLEAR = Set.of("UGX");

  static Optional<MinorUnit> of(String spelling) {
    String currency = spelling.toUpperCase(Locale.ROOT);
    if (!SPELLING.matcher(spelling).matches() || UNCLEAR.contains(currency)) {
      return Optional.empty();
    }
    int decimals = WHOLE.contains(currency) ? 0 : THOUSANDTHS.contains(currency) ? 3 : 2;
    return Optional.of(new MinorUnit(currency, decimals));
  }

  /**
   * An amount in hundredths.
   *
   * @throws ArithmeticException if it is not in whole hundredths
   */
  long hundredths(long amount) {
    return switch (decimals) {
      case 0 -> Math.multiplyExact(amount, 100L);
      case 3 -> {
        if (amount % 10 != 0) {
          throw new ArithmeticException("not in whole hundredths");
        }
        yield amount / 10;
      }
      default -> amount;
    };
  }
}
