package online.ucca.triumvirate.adapter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds words within texts, in far less time than reading all the texts for each of them takes: by
 * the rarest of the words that stand whole, which every word is but the first and the last. Of one
 * word or two, none need stand whole: they are looked for in every different word of the texts.
 */
final class PlacedWords {
  private final String texts;
  private final Map<String, Integer> counted = new HashMap<>();
  private @Nullable NavigableMap<String, Places> byEnd;
  private @Nullable Map<String, Places> byWord;

  /**
   * To be searched.
   *
   * @param texts the texts, each in a line of its own, one space between words
   */
  PlacedWords(String texts) {
    this.texts = texts;
  }

  /** Where a word begins, in order. */
  private static final class Places {
    private int[] at = new int[4];
    private int count;

    void add(int place) {
      if (count == at.length) {
        at = Arrays.copyOf(at, 2 * count);
      }
      at[count++] = place;
    }

    /** How many of them are apart from the one before, by a length. */
    int apart(int length) {
      Arrays.sort(at, 0, count);
      int found = 0;
      int free = 0;
      for (int i = 0; i < count; i++) {
        if (at[i] >= free) {
          found++;
          free = at[i] + length;
        }
      }
      return found;
    }
  }

  /**
   * Whether words stand in the texts in their order, often enough.
   *
   * @param words the words, one space between them
   * @param often how often, at least
   * @return whether there are so many places, none overlapping another
   */
  boolean has(String words, int often) {
    int first = words.indexOf(' ') + 1;
    int last = words.lastIndexOf(' ');
    if (first == 0 && standsWhole(words, often)) {
      return true;
    }
    if (first == 0 || first > last) {
      return counted.computeIfAbsent(words, few -> first == 0 ? withinWords(few) : pairs(few, last))
          >= often;
    }
    return hasByWord(words, often, first, last);
  }

  private boolean standsWhole(String word, int often) {
    Places whole = index().get(word);
    return whole != null && whole.count >= often;
  }

  /** How often a word stands in the texts, be it as a part of another. */
  private int withinWords(String word) {
    int found = 0;
    for (Map.Entry<String, Places> one : index().entrySet()) {
      String text = one.getKey();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        found += one.getValue().count;
      }
    }
    return found;
  }

  /** How often two words stand in the texts, the first as the end of a word. */
  private int pairs(String words, int space) {
    String end = reversed(words.substring(0, space));
    Places found = new Places();
    for (Map.Entry<String, Places> one : ends().tailMap(end, true).entrySet()) {
      if (!one.getKey().startsWith(end)) {
        break;
      }
      int before = one.getKey().length() - end.length();
      Places places = one.getValue();
      for (int i = 0; i < places.count; i++) {
        if (texts.startsWith(words, places.at[i] + before)) {
          found.add(places.at[i] + before);
        }
      }
    }
    return found.apart(words.length());
  }

  private boolean hasByWord(String words, int often, int first, int last) {
    Places rarest = null;
    int offset = 0;
    for (int start = first; start < last; ) {
      int end = words.indexOf(' ', start);
      Places places = index().get(words.substring(start, end));
      if (places == null) {
        return false;
      }
      if (rarest == null || places.count < rarest.count) {
        rarest = places;
        offset = start;
      }
      start = end + 1;
    }
    int found = 0;
    int free = 0;
    for (int i = 0; rarest != null && i < rarest.count && found < often; i++) {
      int at = rarest.at[i] - offset;
      if (at >= free && texts.startsWith(words, at)) {
        found++;
        free = at + words.length();
      }
    }
    return found >= often;
  }

  /** Made when it is first needed: most sources are found text by text. */
  private Map<String, Places> index() {
    Map<String, Places> known = byWord;
    if (known != null) {
      return known;
    }
    Map<String, Places> places = new HashMap<>();
    char[] letters = texts.toCharArray();
    int start = 0;
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == ' ' || letters[i] == '\n') {
        String word = new String(letters, start, i - start);
        places.computeIfAbsent(word, any -> new Places()).add(start);
        start = i + 1;
      }
    }
    byWord = places;
    return places;
  }

  /** The words by their letters from the last to the first: what ends alike stands together. */
  private NavigableMap<String, Places> ends() {
    NavigableMap<String, Places> known = byEnd;
    if (known == null) {
      NavigableMap<String, Places> ends = new TreeMap<>();
      index().forEach((word, places) -> ends.put(reversed(word), places));
      byEnd = ends;
      known = ends;
    }
    return known;
  }

  private static String reversed(String word) {
    char[] letters = new char[word.length()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = word.charAt(letters.length - 1 - i);
    }
    return new String(letters);
  }
}
