package online.ucca.triumvirate.engine.order;

import online.ucca.triumvirate.engine.database.StorableText;
import online.ucca.triumvirate.engine.price.ProductKind;

/**
 * One pack of an order.
 *
 * @param number its place in the order, from 1
 * @param code what it is a pack of, as the authority calls it; 1 to 200 characters on one line
 * @param kind how it is bought
 * @param cents its price, tax included
 */
public record OrderLine(int number, String code, ProductKind kind, long cents) {

  private static final int LONGEST_CODE = 200;

  /** Checks number, code and price. */
  public OrderLine {
    checkCode(code);
    if (number < 1 || cents < 0) {
      throw new IllegalArgumentException(
          "an order's line has a number from 1 and a price that is not negative");
    }
  }

  /**
   * Checks what something is called that packs are made of.
   *
   * @param code the code
   * @return the code
   * @throws IllegalArgumentException unless it is 1 to 200 characters on one line
   */
  public static String checkCode(String code) {
    return StorableText.line("a code", code, LONGEST_CODE);
  }
}
