package online.ucca.triumvirate.engine.price;

import java.util.regex.Pattern;

/**
 * A sum of money with tax included.
 *
 * @param cents the sum in hundredths of the currency's unit, tax included
 * @param taxCents how much of it is tax
 * @param currency the currency (ISO 4217, three capital letters)
 */
public record Price(long cents, long taxCents, String currency) {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /** Checks that tax is part of the sum. */
  public Price {
    if (cents < 0 || taxCents < 0 || taxCents > cents) {
      throw new IllegalArgumentException("a price is not negative, and tax is part of it");
    }
    if (!CURRENCY.matcher(currency).matches()) {
      throw new IllegalArgumentException("a currency is three capital letters (ISO 4217)");
    }
  }
}
