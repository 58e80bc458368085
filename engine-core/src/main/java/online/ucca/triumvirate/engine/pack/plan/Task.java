package online.ucca.triumvirate.engine.pack.plan;

import java.util.List;

/**
 * A task of the assessment tool.
 *
 * @param number its number, from 1
 * @param kind what kind of evidence it gathers
 * @param title what it is about
 * @param items the items that are judged in it, in order
 */
public record Task(int number, TaskKind kind, String title, List<Item> items) {

  /** Copies the items. */
  public Task {
    items = List.copyOf(items);
  }

  /** What kind of evidence a task gathers. */
  public enum TaskKind {
    /** Observation of the criteria of one outcome. */
    OBSERVATION,
    /** Proof of the performance evidence, over its occasions and volume. */
    PERFORMANCE,
    /** Observation of the supporting skills within the other tasks. */
    SUPPORTING_SKILLS
  }
}
