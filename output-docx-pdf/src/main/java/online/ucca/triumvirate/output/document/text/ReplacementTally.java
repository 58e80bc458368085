package online.ucca.triumvirate.output.document.text;

import java.util.List;
import java.util.TreeMap;
import online.ucca.triumvirate.engine.document.RenderedDocument.ReplacedCharacter;

/**
 * Counts the characters that had to be replaced while one document is drawn. A text that a format
 * repeats (a heading in the outline, a title in the metadata and on the page) is counted as often
 * as it stands in the document. For one thread.
 */
public final class ReplacementTally {
  private final TreeMap<Integer, Integer> counts = new TreeMap<>();

  /** An empty tally. */
  public ReplacementTally() {}

  void add(int codePoint) {
    counts.merge(codePoint, 1, Integer::sum);
  }

  /**
   * What was replaced so far.
   *
   * @return one entry per code point, in code point order
   */
  public List<ReplacedCharacter> toList() {
    return counts.entrySet().stream()
        .map(entry -> new ReplacedCharacter(entry.getKey(), entry.getValue()))
        .toList();
  }
}
