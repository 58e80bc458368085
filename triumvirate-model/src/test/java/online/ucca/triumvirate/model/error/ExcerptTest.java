package online.ucca.triumvirate.model.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void leavesShortTextAlone() {
    assertEquals("", Excerpt.of("", 3));
    assertEquals("abc", Excerpt.of("abc", 3));
    assertEquals("😀😀😀", Excerpt.of("😀😀😀", 3));
  }

  @Test
  void cutsLongTextBetweenCharacters() {
    assertEquals("abc…", Excerpt.of("abcd", 3));
    assertEquals("😀😀😀…", Excerpt.of("😀😀😀😀", 3));
  }
}
