package online.ucca.triumvirate.model.cco.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusBitsTest {
  /** The W3C's own example (Bitstring Status List 1.0 §2.2): 131,072 zeros. */
  private static final String EXAMPLE =
      "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

  private static String encode(byte[] bits) {
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(gzip(bits));
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] expand(String text) throws IOException {
    byte[] compressed = Base64.getUrlDecoder().decode(text.substring(1));
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return gzip.readAllBytes();
    }
  }

  @Test
  void readsTheExampleOfTheStandard() {
    StatusBits list = StatusBits.decode(EXAMPLE);
    assertEquals(StatusBits.none(), list);
    assertEquals(131_072, list.size());
    assertEquals(0, list.count());
  }

  @Test
  void countsFromTheLeftmostBit() throws IOException {
    byte[] bytes = expand(StatusBits.none().with(List.of(0L, 9L, 131_071L)).encoded());
    assertEquals(16_384, bytes.length);
    assertEquals((byte) 0b1000_0000, bytes[0]);
    assertEquals((byte) 0b0100_0000, bytes[1]);
    assertEquals((byte) 0b0000_0001, bytes[16_383]);
  }

  @Test
  void readsBackWhatItWrote() {
    Random random = new Random(3);
    for (int i = 0; i < 40; i++) {
      BitSet expected = new BitSet();
      StatusBits list = StatusBits.none(1 + random.nextInt(400_000));
      int density = random.nextInt(2_000);
      for (int k = 0; k < density; k++) {
        expected.set(random.nextInt(list.size()));
      }
      list = list.with(expected.stream().asLongStream().boxed().toList());
      StatusBits read = StatusBits.decode(list.encoded());
      assertEquals(list, read);
      assertEquals(list.encoded(), read.encoded());
      assertEquals(expected.cardinality(), read.count());
      for (int k = 0; k < read.size(); k++) {
        assertEquals(expected.get(k), read.isSet(k));
      }
    }
  }

  @Test
  void isAValue() {
    StatusBits none = StatusBits.none();
    StatusBits one = none.with(List.of(5L));
    assertFalse(none.isSet(5));
    assertTrue(one.isSet(5));
    assertNotEquals(none, one);
    assertEquals(one, one.with(List.of(5L)));
    assertEquals("1 of 131072 set", one.toString());
  }

  @Test
  void hasRoomForAllEntries_inWholeListsOfTheLeastLength() {
    assertEquals(131_072, StatusBits.none(0).size());
    assertEquals(131_072, StatusBits.none(131_072).size());
    assertEquals(262_144, StatusBits.none(131_073).size());
    assertEquals(16_777_216, StatusBits.none(16_777_216).size());
    assertThrows(IllegalArgumentException.class, () -> StatusBits.none(16_777_217));
    assertThrows(IllegalArgumentException.class, () -> StatusBits.none(-1));
    assertThrows(IllegalArgumentException.class, () -> StatusBits.none(1L << 33));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 131_072, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE})
  void hasNoPlaceOutsideTheList(long index) {
    StatusBits list = StatusBits.none();
    assertThrows(IndexOutOfBoundsException.class, () -> list.isSet(index));
    assertThrows(IndexOutOfBoundsException.class, () -> list.with(List.of(index)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "u",
        "H4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA",
        "z4sIAAAAAAAAA",
        "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsA",
        "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAA=",
        "uH4sIAAAAAAAAA+3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA",
        "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsBQAAA",
        "unot gzip",
        "ubm90IGd6aXA"
      })
  void refusesWhatIsNoList(String text) {
    assertThrows(IllegalArgumentException.class, () -> StatusBits.decode(text));
  }

  @Test
  void refusesAListThatIsTooShortToHideIn() {
    assertThrows(IllegalArgumentException.class, () -> StatusBits.decode(encode(new byte[16_383])));
    assertEquals(131_072, StatusBits.decode(encode(new byte[16_384])).size());
  }

  /** 1 MB of text that would be a gigabyte: no more than 2 MiB of it are ever expanded. */
  @Test
  void refusesABomb() {
    byte[] megabytes = gzip(new byte[64 * 1024 * 1024]);
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < 16; i++) {
      many.writeBytes(megabytes);
    }
    String bomb = "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(many.toByteArray());
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> StatusBits.decode(bomb));
    assertEquals("a status list has more than 16777216 entries", refused.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> StatusBits.decode("u" + "A".repeat(3_200_000)));
  }

  @Test
  void readsTheLongestListOfAnyBits() {
    byte[] noise = new byte[StatusBits.MOST / 8];
    new Random(1).nextBytes(noise);
    StatusBits list = StatusBits.decode(encode(noise));
    assertEquals(BitSet.valueOf(noise).cardinality(), list.count());
    assertTrue(
        LongStream.range(0, 8).allMatch(i -> list.isSet(i) == ((noise[0] << i & 0x80) != 0)));
  }
}
