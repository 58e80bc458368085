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
}
