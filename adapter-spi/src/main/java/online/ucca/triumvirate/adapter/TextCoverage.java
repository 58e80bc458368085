package online.ucca.triumvirate.adapter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.Instruments;

/**
 * Holds the text of a source against the instruments made from it (spec §3.1 A5: nothing is
 * skipped). A passage of content counts as mapped if its words stand in the instruments in their
 * order, as often as in the source; white space does not count.
 *
 * @param content how many words became part of the instruments
 * @param structure how many words only hold the content together
 * @param unmapped how many words have no place in a Triumvirate
 * @param lost the passages that were to become content and are not there
 */
public record TextCoverage(int content, int structure, int unmapped, List<Passage> lost) {

  /** Where the numbers stand among the extensions of a Triumvirate. */
  public static final String EXTENSION = "online.ucca.triumvirate.coverage";

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** Copies the list. */
  public TextCoverage {
    lost = List.copyOf(lost);
  }

  /**
   * Compares.
   *
   * @param passages every piece of the source's text
   * @param instruments what was made of them
   * @return how much of the text is there
   */
  public static TextCoverage of(List<Passage> passages, Instruments instruments) {
    Map<String, Integer> exact = new LinkedHashMap<>();
    StringBuilder all = new StringBuilder();
    InstrumentTexts.of(
        instruments,
        text -> {
          String words = words(text);
          exact.merge(words, 1, Integer::sum);
          all.append(words).append('\n');
        });
    Map<String, Integer> taken = new LinkedHashMap<>();
    List<Passage> lost = new ArrayList<>();
    Map<Passage.Fate, Integer> counts = new EnumMap<>(Passage.Fate.class);
    for (Passage passage : passages) {
      String words = words(passage.text());
      if (words.isEmpty()) {
        continue;
      }
      counts.merge(passage.fate(), count(words), Integer::sum);
      if (passage.fate() == Passage.Fate.CONTENT) {
        int needed = taken.merge(words, 1, Integer::sum);
        if (needed > exact.getOrDefault(words, 0) && needed > occurrences(all, words)) {
          lost.add(passage);
        }
      }
    }
    int missing = lost.stream().mapToInt(passage -> count(words(passage.text()))).sum();
    return new TextCoverage(
        counts.getOrDefault(Passage.Fate.CONTENT, 0) - missing,
        counts.getOrDefault(Passage.Fate.STRUCTURE, 0),
        counts.getOrDefault(Passage.Fate.UNMAPPED, 0),
        lost);
  }

  /**
   * How many words the source has.
   *
   * @return all of them, whatever became of them
   */
  public int total() {
    return content
        + structure
        + unmapped
        + lost.stream().mapToInt(passage -> count(words(passage.text()))).sum();
  }

  /**
   * The numbers as they stand among the extensions.
   *
   * @return words in total, of content, of structure and unmapped
   */
  public Map<String, Object> asExtension() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("source_words", total());
    numbers.put("content_words", content);
    numbers.put("structure_words", structure);
    numbers.put("unmapped_words", unmapped);
    return numbers;
  }

  private static String words(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static int count(String words) {
    return 1 + (int) words.chars().filter(c -> c == ' ').count();
  }

  private static int occurrences(StringBuilder all, String words) {
    int found = 0;
    for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + words.length())) {
      found++;
    }
    return found;
  }
}
