package online.ucca.triumvirate.engine.price;

import java.util.Collection;

/**
 * A world's prices for one pack, by how it is bought. All include tax.
 *
 * @param currency the currency (ISO 4217)
 * @param singleCents a pack by itself
 * @param bundledCents a pack of those that a credential needs
 * @param extraCents a pack beside those
 * @param taxName what the tax is called, for example {@code GST}; empty if there is none
 * @param taxPermyriad the rate of tax in hundredths of a per cent of the sum without tax: 1,000 is
 *     10 %
 */
public record PriceList(
    String currency,
    long singleCents,
    long bundledCents,
    long extraCents,
    String taxName,
    int taxPermyriad) {

  /** Checks the sums and the rate. */
  public PriceList {
    if (singleCents < 0 || bundledCents < 0 || extraCents < 0) {
      throw new IllegalArgumentException("a price is not negative");
    }
    if (taxPermyriad < 0 || taxPermyriad > 10_000) {
      throw new IllegalArgumentException("a rate of tax is 0 to 10,000 hundredths of a per cent");
    }
  }

  /**
   * What packs cost together.
   *
   * @param kinds how each is bought
   * @return the sum, and the tax in it, rounded half up once for the whole
   */
  public Price of(Collection<ProductKind> kinds) {
    long cents = 0;
    for (ProductKind kind : kinds) {
      cents = Math.addExact(cents, cents(kind));
    }
    long whole = 10_000L + taxPermyriad;
    long tax = Math.addExact(Math.multiplyExact(cents, taxPermyriad), whole / 2) / whole;
    return new Price(cents, tax, currency);
  }

  /**
   * What one pack costs.
   *
   * @param kind how it is bought
   * @return cents, tax included
   */
  public long cents(ProductKind kind) {
    return switch (kind) {
      case SINGLE -> singleCents;
      case BUNDLED -> bundledCents;
      case EXTRA -> extraCents;
    };
  }
}
