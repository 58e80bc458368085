package online.ucca.triumvirate.adapter.tga.block;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.corpus.Wording;

/**
 * The text of a paragraph or list item, in runs.
 *
 * @param runs its runs, in order
 */
public record StyledText(List<Run> runs) {

  /** Copies the runs. */
  public StyledText {
    runs = List.copyOf(runs);
  }

  /**
   * Text in one style.
   *
   * @param text its characters
   * @return the text, plain
   */
  public static StyledText plain(String text) {
    return new StyledText(List.of(new Run(text, Run.Style.PLAIN)));
  }

  /**
   * Several texts as one, a space between each two.
   *
   * @param texts the texts, in order
   * @return all of them
   */
  public static StyledText joined(List<StyledText> texts) {
    List<Run> all = new ArrayList<>();
    for (StyledText text : texts) {
      if (!all.isEmpty()) {
        all.add(new Run(" ", Run.Style.PLAIN));
      }
      all.addAll(text.runs);
    }
    return new StyledText(all);
  }

  /**
   * The words, with white space made single and trimmed. Runs are joined as they stand: where a
   * space is missing between them, it stays missing, and {@link #seams()} says where.
   *
   * @return the words
   */
  public String words() {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    return Wording.normalise(all.toString());
  }

  /**
   * The places where the style changes between two letters without white space: where the
   * register's own conversions have lost a space ({@code equipment|for use}).
   *
   * @return the words around each, with a bar at the seam
   */
  public List<String> seams() {
    return Seams.of(runs);
  }

  /**
   * Whether all of it that is not blank is set apart.
   *
   * @return whether it looks like a heading or a term
   */
  public boolean isMarked() {
    return runs.stream().anyMatch(run -> !run.text().isBlank())
        && runs.stream().allMatch(run -> run.text().isBlank() || run.style() == Run.Style.MARKED);
  }
}
