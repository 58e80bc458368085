package online.ucca.triumvirate.model.proof;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Multibase base58btc (W3C Controlled Identifiers §2.4): the letter {@code z}, then Bitcoin's base
 * 58 of the bytes. For keys and signatures only, so long inputs are refused before any arithmetic.
 */
public final class Base58 {
  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger RADIX = BigInteger.valueOf(ALPHABET.length());
  private static final int LONGEST = 200;

  private Base58() {}

  /**
   * Encodes bytes.
   *
   * @param bytes what to encode
   * @return the letter z and the digits
   */
  public static String encodeMultibase(byte[] bytes) {
    StringBuilder digits = new StringBuilder();
    BigInteger rest = new BigInteger(1, bytes);
    while (rest.signum() > 0) {
      BigInteger[] quotient = rest.divideAndRemainder(RADIX);
      digits.append(ALPHABET.charAt(quotient[1].intValue()));
      rest = quotient[0];
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
      digits.append(ALPHABET.charAt(0));
    }
    return "z" + digits.reverse();
  }

  /**
   * Decodes what {@link #encodeMultibase} makes.
   *
   * @param text the letter z and the digits
   * @return the bytes
   * @throws IllegalArgumentException if the text is anything else, or too long for a key or
   *     signature
   */
  public static byte[] decodeMultibase(String text) {
    if (text.length() < 2 || text.charAt(0) != 'z' || text.length() > LONGEST) {
      throw new IllegalArgumentException("not a multibase base58btc value of a key or signature");
    }
    BigInteger value = BigInteger.ZERO;
    int zeros = 0;
    boolean leading = true;
    for (int i = 1; i < text.length(); i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("not a base58btc digit at position " + i);
      }
      leading &= digit == 0;
      zeros += leading ? 1 : 0;
      value = value.multiply(RADIX).add(BigInteger.valueOf(digit));
    }
    byte[] magnitude = value.signum() == 0 ? new byte[0] : value.toByteArray();
    int sign = magnitude.length > 0 && magnitude[0] == 0 ? 1 : 0;
    byte[] significant = Arrays.copyOfRange(magnitude, sign, magnitude.length);
    byte[] bytes = new byte[zeros + significant.length];
    System.arraycopy(significant, 0, bytes, zeros, significant.length);
    return bytes;
  }
}
