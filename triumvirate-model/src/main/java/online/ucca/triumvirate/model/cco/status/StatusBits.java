package online.ucca.triumvirate.model.cco.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bits of a status list (W3C Bitstring Status List 1.0 §3), of which bit 0 is the leftmost of
 * the first byte. A value: setting bits gives another one.
 */
public final class StatusBits {
  /** The least number of entries a list may have, so that nobody is known by being in it. */
  public static final int LEAST = 131_072;

  /** The greatest number of entries that is read or written: 2 MiB of bits. */
  public static final int MOST = 16_777_216;

  private static final String BASE64URL = "u";

  /** More than the compressed form of any bits of {@link #MOST} entries. */
  private static final int LONGEST_TEXT = MOST / 8 / 2 * 3;

  private final byte[] bits;

  private StatusBits(byte[] bits) {
    this.bits = bits;
  }

  /**
   * A list in which nothing is set.
   *
   * @return a list of {@link #LEAST} entries
   */
  public static StatusBits none() {
    return none(LEAST);
  }

  /**
   * A list in which nothing is set, with room for a number of entries.
   *
   * @param entries how many it must have room for
   * @return a list of the next multiple of {@link #LEAST} entries
   * @throws IllegalArgumentException if that is more than {@link #MOST}
   */
  public static StatusBits none(long entries) {
    if (entries < 0 || entries > MOST) {
      throw new IllegalArgumentException("no status list has " + entries + " entries");
    }
    int lists = Math.max(1, (int) ((entries + LEAST - 1) / LEAST));
    return new StatusBits(new byte[lists * (LEAST / 8)]);
  }

  /**
   * The same list with more entries set.
   *
   * @param indexes their places
   * @return a copy
   * @throws IndexOutOfBoundsException if the list has no such place
   */
  public StatusBits with(Collection<Long> indexes) {
    byte[] copy = bits.clone();
    for (long index : indexes) {
      int place = place(index);
      copy[place / 8] |= (byte) mask(place);
    }
    return new StatusBits(copy);
  }

  /**
   * Whether an entry is set.
   *
   * @param index its place
   * @return true if it is
   * @throws IndexOutOfBoundsException if the list has no such place
   */
  public boolean isSet(long index) {
    int place = place(index);
    return (bits[place / 8] & mask(place)) != 0;
  }

  /**
   * How many entries the list has.
   *
   * @return entries, set or not
   */
  public int size() {
    return bits.length * 8;
  }

  /**
   * How many entries are set.
   *
   * @return their number
   */
  public int count() {
    int count = 0;
    for (byte one : bits) {
      count += Integer.bitCount(one & 0xff);
    }
    return count;
  }

  /**
   * The list as documents hold it (§3.2): compressed by GZIP, in base64url without padding, after
   * the {@code u} of Multibase.
   *
   * @return the text
   */
  public String encoded() {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bits);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes what is written to it", e);
    }
    return BASE64URL
        + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
  }

  /**
   * Reads a list (§3.3). However much a text expands to, no more than {@link #MOST} entries are
   * ever held.
   *
   * @param text what {@link #encoded} gives, or another's
   * @return the list
   * @throws IllegalArgumentException if it is none, or has fewer than {@link #LEAST} or more than
   *     {@link #MOST} entries
   */
  public static StatusBits decode(String text) {
    if (!text.startsWith(BASE64URL)) {
      throw new IllegalArgumentException("an encoded list begins with 'u', for base64url");
    }
    if (text.length() > LONGEST_TEXT || text.indexOf('=') >= 0) {
      throw new IllegalArgumentException("an encoded list is too long, or padded");
    }
    byte[] bits = expand(Base64.getUrlDecoder().decode(text.substring(1)));
    if (bits.length * 8 < LEAST) {
      throw new IllegalArgumentException(
          "a status list has " + LEAST + " entries at least, not " + bits.length * 8);
    }
    return new StatusBits(bits);
  }

  private static byte[] expand(byte[] compressed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      byte[] expanded = gzip.readNBytes(MOST / 8);
      if (gzip.read() >= 0) {
        throw new IllegalArgumentException("a status list has more than " + MOST + " entries");
      }
      return expanded;
    } catch (IOException e) {
      throw new IllegalArgumentException("an encoded list is not whole and of GZIP");
    }
  }

  private int place(long index) {
    return (int) Objects.checkIndex(index, (long) size());
  }

  private static int mask(int place) {
    return 0x80 >>> (place % 8);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatusBits list && Arrays.equals(bits, list.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }

  /** How many of how many entries are set. */
  @Override
  public String toString() {
    return count() + " of " + size() + " set";
  }
}
