package online.ucca.triumvirate.engine.pack.contextualisation;

import java.util.List;
import online.ucca.triumvirate.model.collection.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A task that a provider adds to those of the pack.
 *
 * @param title what it is about
 * @param instructions what the candidate does
 * @param assessorInstructions what the assessor does; null for what every task asks of an assessor
 * @param items what is judged, at least one
 */
public record AddedTask(
    String title,
    String instructions,
    @Nullable String assessorInstructions,
    List<AddedItem> items) {

  /** Copies the items. */
  public AddedTask {
    items = Copies.list(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("an added task needs an item that is judged");
    }
  }

  /**
   * Something that is judged in the task.
   *
   * @param statement what is judged
   * @param covers the ids of the requirements that it gathers evidence for, at least one
   */
  public record AddedItem(String statement, List<String> covers) {

    /** Copies the ids. */
    public AddedItem {
      covers = Copies.list(covers);
      if (covers.isEmpty()) {
        throw new IllegalArgumentException("an added item covers at least one requirement");
      }
    }
  }
}
