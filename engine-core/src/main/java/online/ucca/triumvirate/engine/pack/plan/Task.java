package online.ucca.triumvirate.engine.pack.plan;

import java.util.List;
import online.ucca.triumvirate.engine.pack.contextualisation.AddedTask;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeGroup;
import org.jspecify.annotations.Nullable;

/**
 * A task of the assessment tool.
 *
 * @param number its number, from 1
 * @param kind what kind of evidence it gathers
 * @param title what it is about
 * @param outcome the outcome whose criteria it gathers evidence for; null for other evidence
 * @param items the items that are judged in it, in order; those of a task {@link
 *     TaskKind#KNOWLEDGE} are the pack's questions
 * @param added what the provider says of it; null for a task of the pack's own
 */
public record Task(
    int number,
    TaskKind kind,
    String title,
    @Nullable Outcome outcome,
    List<Item> items,
    @Nullable AddedTask added) {

  /** Copies the items. */
  public Task {
    items = List.copyOf(items);
  }

  /**
   * The group of outcomes that it belongs to; in a cluster, the instrument.
   *
   * @return the group; null if it belongs to none
   */
  public @Nullable OutcomeGroup group() {
    if (outcome != null) {
      return outcome.group();
    }
    return added != null || kind == TaskKind.KNOWLEDGE || items.isEmpty()
        ? null
        : items.get(0).requirement().unit();
  }

  /** What kind of evidence a task gathers. */
  public enum TaskKind {
    /** Observation of the criteria of one outcome, and questions on those that are known. */
    OBSERVATION,
    /** Proof of the performance evidence, over its occasions and volume. */
    PERFORMANCE,
    /** Observation of the supporting skills within the other tasks. */
    SUPPORTING_SKILLS,
    /** What the candidate collects as proof of the performance evidence. */
    PORTFOLIO,
    /** What somebody who works with the candidate saw of each outcome. */
    THIRD_PARTY,
    /** The knowledge questions, which stand in a document of their own. */
    KNOWLEDGE,
    /** What a provider added. */
    ADDED
  }
}
