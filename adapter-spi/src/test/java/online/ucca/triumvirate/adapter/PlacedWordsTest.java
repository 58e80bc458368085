package online.ucca.triumvirate.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedWordsTest {
  private static final PlacedWords WORDS =
      new PlacedWords(
          "the record of the flight must be kept\n(a)the record of the flight; kept\nkept\n");

  @ParameterizedTest
  @CsvSource({
    "the record of the flight, 2",
    "record of the, 2",
    "he record of the fl, 2",
    "the record of the flight must be kept, 1",
    "flight must be kept (a), 0",
    "kept, 3",
    "of the, 2",
    "must be, 1",
    "the record of a flight, 0",
    "record the of, 0",
    "nowhere, 0"
  })
  void findsWordsInTheirOrder_asOftenAsTheyStandThere(String words, int often) {
    assertTrue(often == 0 || WORDS.has(words, often), "at least");
    assertEquals(false, WORDS.has(words, often + 1), "at most");
  }

  @Test
  void countsNoPlaceTwice() {
    PlacedWords repeating = new PlacedWords("a b a b a b a b a\n");
    assertTrue(repeating.has("a b a", 2));
    assertEquals(false, repeating.has("a b a", 3));
  }

  /** What it does, done the plain way. */
  @Test
  void answersAsReadingEverythingDoes() {
    Random random = new Random(7);
    StringBuilder texts = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      texts.append("xyz".charAt(random.nextInt(3))).append(random.nextInt(3));
      texts.append(random.nextInt(9) == 0 ? '\n' : ' ');
    }
    texts.append('\n');
    PlacedWords placed = new PlacedWords(texts.toString());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      int from = random.nextInt(texts.length() - 20);
      String words = texts.substring(from, from + 1 + random.nextInt(18)).strip();
      int often = 0;
      for (int at = texts.indexOf(words);
          at >= 0 && !words.isEmpty();
          at = texts.indexOf(words, at + words.length())) {
        often++;
      }
      if (words.indexOf('\n') < 0
          && !words.isEmpty()
          && (!placed.has(words, often) || placed.has(words, often + 1))) {
        wrong.add(words);
      }
    }
    assertEquals(List.of(), wrong);
  }
}
