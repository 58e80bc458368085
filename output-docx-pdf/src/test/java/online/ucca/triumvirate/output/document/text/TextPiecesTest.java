package online.ucca.triumvirate.output.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPiecesTest {

  @Test
  void leavesShortTextsAlone() {
    assertEquals(List.of(""), TextPieces.of("", 4));
    assertEquals(List.of("abcd"), TextPieces.of("abcd", 4));
  }

  @Test
  void cutsAfterTheLastSpace_elseWhereItMust() {
    assertEquals(List.of("ab ", "cd ", "efgh", "i"), TextPieces.of("ab cd efghi", 4));
  }

  @Test
  void cutsNoCharacterInTwo() {
    assertEquals(List.of("a🌱", "🌱b"), TextPieces.of("a🌱🌱b", 4));
  }

  @Test
  void shortensInTheMiddle_neverInsideACharacter() {
    assertEquals("abcdef", TextPieces.shortened("abcdef", 3, 3));
    assertEquals("abc\u2026efg", TextPieces.shortened("abcdefg", 3, 3));
    assertEquals("abc\u2026", TextPieces.shortened("abcdefg", 3, 0));
    assertEquals("a\u2026", TextPieces.shortened("a\uD83C\uDF31bcd", 2, 0));
    assertEquals("ab\u2026d", TextPieces.shortened("abc\uD83C\uDF31d", 2, 2));
  }
}
