package online.ucca.triumvirate.adapter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Triumvirate;

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

  private static final String CONTENT = "content_words";
  private static final String STRUCTURE = "structure_words";
  private static final String UNMAPPED = "unmapped_words";

  /** Copies the list. */
  public TextCoverage {
    lost = List.copyOf(lost);
  }

  /**
   * Compares.
   *
   * @param passages every piece of the source's text
   * @param instruments what was made of them
   * @param extensions what was made of them beside the instruments, keyed by reverse-DNS name
   * @return how much of the text is there
   */
  public static TextCoverage of(
      List<Passage> passages, Instruments instruments, Map<String, Object> extensions) {
    Map<String, Integer> exact = new LinkedHashMap<>();
    StringBuilder all = new StringBuilder();
    InstrumentTexts.of(
        instruments,
        extensions,
        text -> {
          String words = words(text);
          exact.merge(words, 1, Integer::sum);
          all.append(words).append('\n');
        });
    PlacedWords placed = new PlacedWords(all.toString());
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
        if (needed > exact.getOrDefault(words, 0) && !placed.has(words, needed)) {
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
   * The numbers that a Triumvirate states of itself.
   *
   * @param triumvirate the Triumvirate
   * @return the numbers; empty if its adapter does not count words
   */
  public static Optional<TextCoverage> statedBy(Triumvirate triumvirate) {
    return triumvirate.extensions().get(EXTENSION) instanceof Map<?, ?> numbers
            && numbers.get(CONTENT) instanceof Number content
            && numbers.get(STRUCTURE) instanceof Number structure
            && numbers.get(UNMAPPED) instanceof Number unmapped
        ? Optional.of(
            new TextCoverage(
                content.intValue(), structure.intValue(), unmapped.intValue(), List.of()))
        : Optional.empty();
  }

  /**
   * The share of the source's words that became part of the instruments.
   *
   * @return 0 to 100, rounded down, so that 100 means all; 100 for a source without words
   */
  public int percent() {
    return total() == 0 ? 100 : (int) (100L * content / total());
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
    numbers.put(CONTENT, content);
    numbers.put(STRUCTURE, structure);
    numbers.put(UNMAPPED, unmapped);
    return numbers;
  }

  private static String words(String text) {
    return Wording.normalise(text).strip();
  }

  private static int count(String words) {
    return 1 + (int) words.chars().filter(c -> c == ' ').count();
  }
}
